import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {beforeAll, describe, expect, test} from "vitest";
import {type ReadMail, readMail} from "./read-mail.ts";

const folder = "tests/fixtures/mail/folder";

let read: ReadMail;
beforeAll(async () => {
  read = await readMail(folder, {isProtected: ["works-council*"]});
});
const interaction = (id: string) => read.of("interactions").get(`mail:${id}`);
const artifact = (id: string) => read.of("artifacts").get(`mail:${id}`);

describe("a conversation", () => {
  test("is a question, its first answer by somebody else, and posts", () => {
    expect(artifact("q1@ada.example.org")).toEqual({
      table: "artifacts",
      artifact_id: "mail:q1@ada.example.org",
      kind: "question",
      title: "How do I keep a swarm calm?",
      text: "Mine left twice this week.",
      created_at: "2002-03-04T09:00:00.000Z",
      created_by: "ada@example.org",
      community_id: "mail:bees.lists.example.org",
      thread_id: "mail:q1@ada.example.org",
      reply_to: undefined
    });
    expect(artifact("a1@ben.example.org")).toMatchObject({
      kind: "answer",
      text: "Give them shade.",
      reply_to: "mail:q1@ada.example.org"
    });
    expect(artifact("a2@cleo.example.org")?.kind).toBe("post");
  });

  test("is followed through In-Reply-To, folded References and folded Message-IDs", () => {
    expect(interaction("a2@cleo.example.org")).toEqual({
      table: "interactions",
      interaction_id: "mail:a2@cleo.example.org",
      happened_at: "2002-03-05T13:00:00.000Z",
      actor_id: "cleo@example.org",
      kind: "reply",
      artifact_id: "mail:a2@cleo.example.org",
      community_id: "mail:bees.lists.example.org",
      thread_id: "mail:q1@ada.example.org",
      reply_to: "mail:a1@ben.example.org"
    });
  });

  test("is one where two answer a message that was never seen", () => {
    for (const id of ["o1@dev.example.org", "o2@ben.example.org"])
      expect(interaction(id)).toMatchObject({
        kind: "reply",
        thread_id: "mail:never-seen@eve.example.org",
        reply_to: "mail:never-seen@eve.example.org"
      });
  });

  test("is followed by its subject where a reply names nothing", () => {
    expect(interaction("s1@eve.example.org")).toMatchObject({
      thread_id: "mail:q1@ada.example.org",
      reply_to: "mail:a2@cleo.example.org"
    });
  });

  test("holds a message once, however often it was found, and counts the copies", () => {
    const copies = read.rows.filter(
      (row) => row.table === "interactions" && row.interaction_id === "mail:q1@ada.example.org"
    );
    expect(copies).toHaveLength(2);
    expect(copies[1]).toEqual(copies[0]);
  });
});

describe("times", () => {
  test("without a zone are taken as UTC, and that is said", () => {
    expect(interaction("z1@eve.example.org")?.happened_at).toBe("2002-03-08T09:00:00.000Z");
    expect(read.mended["date without a known zone: taken as UTC"]).toBe(1);
  });

  test("of 2028 give way to the time of arrival, and that is said", () => {
    expect(interaction("y1@dev.example.org")?.happened_at).toBe("2002-03-09T07:00:00.000Z");
    expect(read.mended["date after the arrival: time of arrival taken"]).toBe(1);
  });

  test("that nothing can replace leave as they are, for quarantine", () => {
    expect(interaction("y2@dev.example.org")?.happened_at).toBe("Thu, 1 Jan 1970 00:00:00 +0000");
    expect(interaction("b1@ben.example.org")?.happened_at).toBe("yesterday, or so");
  });
});

describe("people", () => {
  test("are addresses in lower case with the name they used last", () => {
    const people = [...read.of("people").values()].map(({person_id, name}) => [person_id, name]);
    expect(people).toEqual(
      expect.arrayContaining([
        ["ada@example.org", "Ada Byron"],
        ["ben@example.org", "Ben Carver"],
        ["cleo@example.org", "Cleo Dupre"]
      ])
    );
  });

  test("are never the list itself: it writes for whom Reply-To names", () => {
    expect(read.of("people").has("bees@example.org")).toBe(false);
    expect(interaction("v1@lists.example.org")?.actor_id).toBe("cleo@example.org");
  });
});

describe("a list", () => {
  test("is one community under one id, whichever header tells of it", () => {
    for (const id of ["q1@ada.example.org", "w1@dev.example.org", "w2@dev.example.org"])
      expect(interaction(id)?.community_id).toBe("mail:bees.lists.example.org");
  });

  test("is declared once somebody answered somebody there", () => {
    expect([...read.of("communities").values()]).toEqual([
      {
        table: "communities",
        community_id: "mail:bees.lists.example.org",
        name: "bees",
        purpose: "Keeping bees in towns",
        kind: "channel"
      }
    ]);
    expect(interaction("h1@dev.example.org")?.community_id).toBe("mail:hives.example.org");
  });
});

describe("what is not read", () => {
  test("is private mail, bulk mail of no list and what is protected, each counted", () => {
    expect(read.aside).toEqual({
      protected: 1,
      "private mail": 1,
      "announcement sent in bulk": 1
    });
    expect(JSON.stringify(read.rows)).not.toMatch(/secret|jars|works-council|Not to be read/i);
  });

  test("of private mail is never its words, also when who and when may be read", async () => {
    const {rows, aside} = await readMail(folder, {privateTraffic: "metadata"});
    const messages = rows.filter(({kind}) => kind === "message");
    expect(messages).toEqual(
      ["ben@example.org", "dev@example.org"].map((target) => ({
        table: "interactions",
        interaction_id: `mail:p1@ada.example.org ${target}`,
        happened_at: "2002-03-11T09:00:00.000Z",
        actor_id: "ada@example.org",
        target_id: target,
        kind: "message",
        thread_id: "mail:p1@ada.example.org",
        audience: "2"
      }))
    );
    expect(aside["private mail"]).toBeUndefined();
    expect(JSON.stringify(rows)).not.toMatch(/secret|Between us/);
  });

  test("leaves no trace: without the protected list every row is the same", async () => {
    const planted = await readMail(folder, {isProtected: ["works-council*"]});
    const others = await readMail(folder, {isProtected: ["works-council@example.org"]});
    expect(planted.rows).toEqual(others.rows);
    expect(planted.rows.filter(({actor_id}) => actor_id === "eve@example.org")).toHaveLength(2);
  });
});

describe("broken messages", () => {
  test("are read as far as they can be", () => {
    expect(interaction("b1@ben.example.org")).toMatchObject({
      actor_id: "ben@example.org",
      thread_id: "mail:q1@ada.example.org"
    });
  });

  test("of another charset than they say are read, and that is said", () => {
    expect(artifact("c1@cleo.example.org")?.title).toBe("café and é");
    expect(read.mended).toMatchObject({
      "characters outside the declared charset": 1,
      "header outside ASCII: read as Western European": 1
    });
  });

  test("without a Message-ID go by the hash of their content, and that is said", () => {
    const found = [...read.of("artifacts").values()].find(
      ({title}) => title === "Without a number"
    );
    expect(found?.artifact_id).toMatch(/^mail:[0-9a-f]{64}@content$/);
    expect(read.mended["no Message-ID: hash of the content taken"]).toBe(1);
  });
});

test("a body nested without end is left out, and that is said", async () => {
  const nested = Array.from(
    {length: 300},
    (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`
  ).join("");
  const folder = folderOf(`From: ada@example.org\nX-BeenThere: bees@example.org\n${nested}`);
  const {mended, rows} = await readMail(folder);
  expect(mended["body that cannot be taken apart: left out"]).toBe(1);
  expect(rows.filter(({table}) => table === "interactions")).toHaveLength(1);
  rmSync(folder, {recursive: true});
});

function folderOf(message: string): string {
  const folder = mkdtempSync(join(tmpdir(), "mail-"));
  writeFileSync(join(folder, "1.eml"), message);
  return folder;
}

test("a hostile message is read like any other, at once", async () => {
  const much = (text: string) => text.repeat(40_000 / text.length);
  const headers = [
    "From: ada@example.org",
    "X-BeenThere: bees@example.org",
    `To: ${much("a")}`,
    `Subject: ${much("?")}x`,
    `Date: 1${much(" ")}`,
    `References: ${much("<")}`,
    `List-Id: ${much("a.")}!`,
    "Content-Type: text/html"
  ];
  const body = much("<") + much("<style");
  const folder = folderOf(`${headers.join("\n")}\n\n${body}`);
  const hostile = await readMail(folder);
  expect(hostile.of("interactions").size).toBe(1);
  rmSync(folder, {recursive: true});
}, 10_000);

describe("an mbox", () => {
  test("is as many messages as begin with an envelope, whatever its line ends", async () => {
    const mbox = await readMail("tests/fixtures/mail/archive.mbox");
    const rows = [...mbox.of("artifacts").values()];
    expect(rows.map(({artifact_id, created_at}) => [artifact_id, created_at])).toEqual([
      ["mail:m1@ada.example.org", "2002-03-04T10:00:00.000Z"],
      ["mail:m2@ben.example.org", "2002-03-05T10:00:00.000Z"],
      ["mail:m3@dev.example.org", "2002-03-06T10:00:00.000Z"]
    ]);
    expect(rows[0].text).toBe(
      "From here on it is mine.\n\nFrom time to time a line begins so, and nothing ends."
    );
  });

  test("and a folder may lie beside each other", async () => {
    const both = await readMail("tests/fixtures/mail");
    expect(both.of("artifacts").has("mail:m3@dev.example.org")).toBe(true);
    expect(both.of("artifacts").has("mail:q1@ada.example.org")).toBe(true);
  });
});

test("a path that is not there, or where no message is, is refused", async () => {
  const missing = readMail("tests/fixtures/mail/nowhere");
  await expect(missing).rejects.toMatchObject({code: "SOURCE_UNREADABLE"});
  const notMail = readMail("tests/fixtures/mail/folder/notes.json");
  await expect(notMail).rejects.toMatchObject({code: "SOURCE_UNREADABLE"});
});
