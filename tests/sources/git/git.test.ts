import {chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {ingest} from "../../../pipelines/ingest.ts";
import {openVault} from "../../../src/store/vault.ts";
import {ledgerRows, now, scratch} from "../../ledger/scratch.ts";
import {readGit} from "./read-git.ts";
import {ada, addTo, ben, cleo, firstDay, type Made, repositoryOf, run} from "./repository.ts";

const trailers = (...lines: readonly string[]) => `A subject\n\nWhy.\n\n${lines.join("\n")}\n`;

describe("a commit", () => {
  test("is an edit by its author, said to all in the area, and a document under its subject", async () => {
    const path = repositoryOf([{by: ada, message: "Keep swarms calm\n\nShade.", files: {a: "1"}}]);
    const {rows} = await readGit(path);
    const hash = run(["-C", path, "rev-parse", "HEAD"]);
    const place = {
      community_id: "git:wood",
      thread_id: `git:${hash}`,
      artifact_id: `git:${hash}`
    };
    expect(rows).toEqual([
      {table: "people", person_id: "ada@example.org", name: "Ada", email: "ada@example.org"},
      {
        table: "interactions",
        interaction_id: `git:${hash}:edit:`,
        happened_at: "2020-01-06T00:00:00.000Z",
        actor_id: "ada@example.org",
        kind: "edit",
        ...place
      },
      {
        table: "artifacts",
        kind: "document",
        title: "Keep swarms calm",
        created_at: "2020-01-06T00:00:00.000Z",
        ...place
      },
      {
        table: "communities",
        community_id: "git:wood",
        name: "wood",
        kind: "project",
        founded_on: "2020-01-06",
        closed_on: undefined
      }
    ]);
  });

  test("tells by its last lines who helped its author with it", async () => {
    const message = trailers(
      `Co-authored-by: ${ben}`,
      `REVIEWED-BY: ${ben}, ${cleo}`,
      `Helped-by: ${cleo}`,
      `Reported-by: ${ben}`,
      `Signed-off-by: ${cleo}`,
      `Reviewed-by: ${ada}`,
      `Reviewed-by: ${ben}`,
      "Tested-by: Nobody"
    );
    const path = repositoryOf([{by: ada, message, files: {a: "1"}}]);
    expect((await readGit(path)).deeds).toEqual([
      "edit ada",
      "edit ben ada",
      "review ben ada",
      "review cleo ada",
      "mentor cleo ada",
      "mention ada ben"
    ]);
    const signed = await readGit(path, {trailers: "Signed-off-by:review;Helped-by:none"});
    expect(signed.deeds.filter((deed) => deed.includes("cleo"))).toEqual(["review cleo ada"]);
    await expect(readGit(path, {trailers: "Cc:watched"})).rejects.toMatchObject({code: "USAGE"});
  });

  test("is accepted by who committed it, unless that is a program", async () => {
    const forge = "GitHub <noreply@github.com>";
    const path = repositoryOf([
      {by: ada, committer: ben, files: {a: "1"}},
      {by: ada, committer: forge, files: {a: "2"}},
      {by: "renovate[bot] <29139614+renovate[bot]@users.noreply.github.com>", files: {a: "3"}}
    ]);
    const {deeds, aside, of} = await readGit(path);
    expect(deeds).toEqual(["edit ada", "accept ben ada", "edit ada"]);
    expect(aside).toEqual({"written by a program": 1});
    expect(of("people")).toHaveLength(2);
  });

  test("that only moves files belongs to where they went, and what is removed there counts", async () => {
    const busy = Array.from({length: 12}, (_, i) => ({
      by: [ada, ben, cleo][i % 3],
      files: {[`old/${i}`]: `${i}`, [`new/${i}`]: `n${i}`}
    }));
    const moves = Object.fromEntries(busy.map((_, i) => [`new/old-${i}`, {from: `old/${i}`}]));
    const {of} = await readGit(repositoryOf([...busy, {by: ada, files: moves}]));
    const edits = of("interactions").map(({community_id}) => community_id);
    expect(edits.slice(-3)).toEqual(["git:wood/new", "git:wood/old", "git:wood/new"]);
    expect(of("communities").map(({name, closed_on}) => [name, closed_on])).toEqual([
      ["wood", undefined],
      ["wood/new", undefined],
      ["wood/old", "2020-01-17"]
    ]);
  });

  test("of more files than anybody reads is counted once and named", async () => {
    const files = Object.fromEntries(Array.from({length: 101}, (_, i) => [`src/${i}`, "x"]));
    const {of, mended} = await readGit(repositoryOf([{by: ada, files}]));
    expect(of("interactions")).toHaveLength(1);
    expect(mended).toEqual({
      "commit of more than 100 files: counted once, for the repository": 1
    });
  });

  test("may hold any name of a file and any words", async () => {
    const path = repositoryOf([
      {
        by: `Zoë "the bee" <zoe@example.org>`,
        message: "Größe\u001f\u0001",
        files: {M: "1", R100: "2"}
      },
      {by: ada, files: {"\u00fc \u200b": "1", "M/A": "2"}},
      {by: ada}
    ]);
    const {of} = await readGit(path);
    expect(of("artifacts").map(({title}) => title)).toEqual([
      "Größe\u001f\u0001",
      "commit 1",
      "commit 2"
    ]);
    expect(of("people").map(({name}) => name)).toEqual(["Ada", 'Zoë "the bee"']);
  });
});

describe("a merge", () => {
  const branched: readonly Made[] = [
    {by: ada, files: {a: "1"}},
    {by: ben, files: {b: "1"}},
    {by: cleo, files: {b: "2"}},
    {by: ada, on: 0, merges: [2], message: trailers(`Reviewed-by: ${ben}`)}
  ];

  test("is a thread of what it brought in, accepted by who merged it, and no edit", async () => {
    const path = repositoryOf(branched);
    const {deeds, of} = await readGit(path);
    expect(deeds).toEqual([
      "edit ada",
      "edit ben",
      "edit cleo",
      "accept ada ben",
      "accept ada cleo",
      "review ben cleo"
    ]);
    const merge = `git:${run(["-C", path, "rev-parse", "HEAD"])}`;
    const threads = of("interactions").map(({thread_id}) => thread_id === merge);
    expect(threads).toEqual([false, true, true, true, true, true]);
  });

  test("of one's own work tells nothing", async () => {
    const own = branched.map((commit) => ({...commit, by: ada, message: "x"}));
    const {of} = await readGit(repositoryOf(own));
    expect([of("interactions").length, of("artifacts").length]).toEqual([3, 3]);
  });
});

describe("people", () => {
  test("are addresses in lower case; without one, names", async () => {
    const path = repositoryOf([
      {by: "Ada <Ada@Example.org>", files: {a: "1"}},
      {by: "Old Ben <>", files: {a: "2"}},
      {by: " <>", files: {a: "3"}},
      {by: "ada <17+ada@users.noreply.github.com>", files: {a: "4"}}
    ]);
    const {of, aside} = await readGit(path);
    expect(of("people").map(({person_id, email}) => [person_id, email])).toEqual([
      ["ada@users.noreply.github.com", "ada@users.noreply.github.com"],
      ["old ben", undefined],
      ["ada@example.org", "ada@example.org"]
    ]);
    expect(aside).toEqual({"written by nobody": 1});
  });

  test("are joined as the repository's .mailmap says, unless they share an address", async () => {
    const mailmap = [
      "Ada Byron <ada@example.org> <ada@home.example>",
      "Dev <dev@example.org> Dev <root@localhost>"
    ].join("\n");
    const path = repositoryOf([
      {by: "countess <ada@home.example>", files: {".mailmap": mailmap}},
      {by: "Dev <root@localhost>", files: {a: "1"}},
      {by: "Eve <root@localhost>", files: {a: "2"}}
    ]);
    const {same, of} = await readGit(path);
    expect(same).toEqual(["ada@home.example is ada@example.org"]);
    expect(of("people")).toContainEqual({
      table: "people",
      person_id: "ada@example.org",
      name: "Ada Byron",
      email: "ada@example.org"
    });
  });

  test("are protected under any of their addresses, and what they made leaves no trace", async () => {
    const others: Made[] = [
      {by: ada, at: firstDay, files: {".mailmap": "Nurse <nurse@example.org> <n@home.example>"}},
      {by: ben, at: firstDay + 99, files: {a: "2"}}
    ];
    const planted: Made[] = [
      others[0],
      {by: "N <n@home.example>", message: "Secret", files: {a: "1"}},
      {by: cleo, message: "Of the council", files: {"works-council/notes": "1"}},
      others[1]
    ];
    const isProtected = ["nurse@*", "works-council"];
    const {rows, aside} = await readGit(repositoryOf(planted), {isProtected});
    expect(aside).toEqual({protected: 2});
    const told = rows.filter(({table}) => table === "interactions" || table === "artifacts");
    expect(JSON.stringify(told)).not.toMatch(/secret|council|home|nurse|cleo/i);
    expect(told).toHaveLength(4);
  });
});

describe("dates", () => {
  test("of an author whose clock is wrong give way to the committer's, and that is said", async () => {
    const path = repositoryOf([
      {by: ada, authoredAt: 0, files: {a: "1"}},
      {by: ada, authoredAt: firstDay + 99 * 86_400, files: {a: "2"}},
      {by: ada, authoredAt: firstDay, files: {a: "3"}},
      {by: ada, at: 0, files: {a: "4"}}
    ]);
    const {of, mended, aside} = await readGit(path);
    expect(of("interactions").map(({happened_at}) => happened_at?.slice(0, 10))).toEqual([
      "2020-01-06",
      "2020-01-07",
      "2020-01-06"
    ]);
    expect(mended).toEqual({"author's date that cannot be: the committer's taken": 2});
    expect(aside).toEqual({"without a date that can be": 1});
  });
});

describe("a repository", () => {
  const three: readonly Made[] = [ada, ben, cleo].map((by, i) => ({by, files: {a: `${i}`}}));

  test("read again changes nothing; a branch that moved adds what is new", async () => {
    const [home, path] = [scratch(), repositoryOf(three)];
    const read = () => ingest({home, source: "git", path, clock: () => now});
    expect((await read()).total).toEqual({read: 10, stored: 10, duplicate: 0, quarantined: 0});
    expect((await read()).total).toEqual({read: 10, stored: 0, duplicate: 10, quarantined: 0});
    addTo(path, [...three, {by: ben, on: 1, files: {b: "1"}}, {by: ada, on: 2, merges: [3]}]);
    const {tables} = await read();
    expect(tables.interactions).toEqual({read: 5, stored: 2, duplicate: 3, quarantined: 0});
    expect(tables.people).toMatchObject({stored: 0, quarantined: 0});
    expect(await ledgerRows(home, "interactions")).toHaveLength(5);
  });

  test("joins accounts in the vault, and not again what somebody parted", async () => {
    const home = scratch();
    const mailmap = {".mailmap": "Ada <ada@example.org> <ada@home.example>"};
    const path = repositoryOf([{by: "Ada <ada@home.example>", files: mailmap}]);
    const aliases = async (undo: boolean) => {
      await ingest({home, source: "git", path, clock: () => now});
      const vault = await openVault(home);
      const found = await vault.aliases();
      const pseudonym = vault.pseudonym("git", "ada@home.example");
      if (undo) await vault.unalias({pseudonym, who: "administrator", why: "two people"});
      await vault.close();
      return found.length;
    };
    expect([await aliases(false), await aliases(true), await aliases(false)]).toEqual([1, 1, 0]);
  });

  test("that is cut off says so, and its edge is not taken for somebody's work", async () => {
    const shallow = join(scratch(), "wood");
    run(["clone", "--quiet", "--depth=2", `file://${repositoryOf(three)}`, shallow]);
    const {deeds, aside, mended} = await readGit(shallow);
    expect(deeds).toEqual(["edit cleo"]);
    expect(aside).toEqual({"at the edge of a shallow clone": 1});
    expect(mended).toEqual({"shallow clone: what came before is not seen": 1});
  });

  test("may be a clone with a work tree, of which any commit can be the end", async () => {
    const clone = join(scratch(), "wood");
    run(["clone", "--quiet", repositoryOf(three), clone]);
    expect((await readGit(clone)).rows).toEqual((await readGit(repositoryOf(three))).rows);
    expect((await readGit(clone, {ref: "HEAD~1"})).deeds).toEqual(["edit ada", "edit ben"]);
  });

  test("has nothing of what its settings ask for run", async () => {
    const clone = join(scratch(), "wood");
    run(["clone", "--quiet", repositoryOf(three), clone]);
    const ran = join(clone, "ran");
    const program = join(clone, "program");
    writeFileSync(program, `#!/bin/sh\ntouch ${ran}\n`);
    chmodSync(program, 0o755);
    mkdirSync(join(clone, ".git/hooks"), {recursive: true});
    symlinkSync(program, join(clone, ".git/hooks/post-index-change"));
    for (const setting of [
      "core.fsmonitor",
      "core.pager",
      "core.sshCommand",
      "diff.external",
      "gpg.program",
      "remote.origin.uploadpack"
    ])
      run(["-C", clone, "config", setting, program]);
    run(["-C", clone, "config", "log.showSignature", "true"]);
    run(["-C", clone, "config", "extensions.partialClone", "origin"]);
    run(["-C", clone, "config", "remote.origin.promisor", "true"]);
    expect((await readGit(clone)).deeds).toHaveLength(3);
    rmSync(join(clone, ".git/objects"), {recursive: true}); // what is missing would be fetched
    mkdirSync(join(clone, ".git/objects"));
    await expect(readGit(clone)).rejects.toMatchObject({code: "SOURCE_UNREADABLE"});
    expect(existsSync(ran)).toBe(false);
  });

  test("is refused with git's words where there is none, none above it is taken, or it has no commit", async () => {
    const clone = join(scratch(), "wood");
    run(["clone", "--quiet", repositoryOf(three), clone]);
    mkdirSync(join(clone, "inside"));
    const empty = repositoryOf([]);
    for (const path of [join(clone, "inside"), empty, join(clone, "nowhere")])
      await expect(readGit(path)).rejects.toMatchObject({code: "SOURCE_UNREADABLE"});
    const option = readGit(clone, {ref: "--output=stray"});
    await expect(option).rejects.toMatchObject({code: "SOURCE_UNREADABLE"});
  });
});
