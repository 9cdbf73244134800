import {existsSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {basename, resolve} from "node:path";
import {fail} from "../../src/errors.ts";
import {interactionKinds, type LedgerRow} from "../../src/ledger/tables.ts";
import {contributionsOf} from "./git/contributions.ts";
import {historyOf} from "./git/history.ts";
import {joined, mailmapped} from "./git/mailmap.ts";
import {accountOf, type Identity, isAddress, isProgram} from "./git/people.ts";
import {type GitProgram, gitProgram} from "./git/program.ts";
import {none, rowsOf, type TrailerKinds, usualTrailers} from "./git/rows.ts";
import type {Source, SourceInput} from "./source.ts";

/**
 * The history of any clone, bare too, through the git program; nothing is checked out or run. Communities are areas of
 * files, threads are merges or single commits. Options: `ref` (what to read, usually what is checked out), `name` (of the
 * repository), `depth` (of areas, in folders), `trailers` ("Signed-off-by:review;Reported-by:none").
 */
export const git: Source = {
  id: "git",
  summary: "Commits, reviews and merges of a git repository, areas of files as communities",
  example: "coppice ingest git ./clone",
  read: (input) => ({rows: read(input)})
};

async function* read(input: SourceInput): AsyncGenerator<readonly LedgerRow[]> {
  const batch: LedgerRow[] = [];
  for await (const row of allRows(input)) {
    batch.push(row);
    if (batch.length === 2000) yield batch.splice(0);
  }
  yield batch;
}

async function* allRows(input: SourceInput): AsyncGenerator<LedgerRow> {
  const {path, options, report} = input;
  if (!existsSync(path)) fail("SOURCE_UNREADABLE", path, "it is not there");
  const kinds = {...usualTrailers, ...trailersIn(options.trailers ?? "")};
  const program = gitProgram(path);
  const tip = await tipOf(program, path, options.ref ?? "HEAD");
  const cut = await edgeOf(program, path);
  if (cut.size > 0) report.mended("shallow clone: what came before is not seen");

  const history = await historyOf(program, tip);
  const are = await mailmapped(program, history.people);
  const same = joined(history.people, are);
  for (const [account, person] of same) report.samePerson(account, person);
  yield* personRows([...are, ...history.people]);

  const repository = options.name ?? basename(resolve(path)).replace(/\.git$/, "");
  const communityOf = (area: string) => `git:${area ? `${repository}/${area}` : repository}`;
  const lives = new Map<string, {from: Date; to: Date}>();
  const reading = {...input, history, repository, cut, same, depth: Number(options.depth ?? 2)};
  for await (const contribution of contributionsOf(program, reading)) {
    for (const area of contribution.areas) {
      const {landedAt: now} = contribution;
      const {from, to} = lives.get(area) ?? {from: now, to: now};
      lives.set(area, {from, to: now > to ? now : to});
    }
    yield* rowsOf(contribution, {kinds, communityOf, hashedId: (id) => input.hashedId(id)});
  }
  const there = await foldersAt(program, tip);
  for (const [area, {from, to}] of lives)
    yield {
      table: "communities",
      community_id: communityOf(area),
      name: area ? `${repository}/${area}` : repository,
      kind: "project",
      founded_on: dayOf(from),
      closed_on: there.has(area) ? undefined : dayOf(to)
    };
}

/** One row an account, under the first name told of it. */
function* personRows(people: readonly Identity[]): Generator<LedgerRow> {
  const names = new Map<string, Identity>();
  for (const one of people) {
    const account = accountOf(one);
    if (account && !isProgram(one) && !names.get(account)?.name) names.set(account, one);
  }
  for (const [account, {name, address}] of names)
    yield {
      table: "people",
      person_id: account,
      name: name || undefined,
      email: isAddress(address) ? account : undefined
    };
}

/** @throws SOURCE_UNREADABLE where there is no repository, or no such commit in it */
async function tipOf(git: GitProgram, path: string, ref: string): Promise<string> {
  await git.text(["rev-parse", "--git-dir"]);
  return git
    .text(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`])
    .catch(() => fail("SOURCE_UNREADABLE", path, `it has no commit "${ref}"`));
}

/** The oldest commits of a shallow clone. */
async function edgeOf(git: GitProgram, path: string): Promise<ReadonlySet<string>> {
  const file = resolve(path, await git.text(["rev-parse", "--git-path", "shallow"]));
  return new Set(existsSync(file) ? (await readFile(file, "utf8")).split("\n") : []);
}

/** Folders that are there now, the repository itself among them. */
async function foldersAt(git: GitProgram, tip: string): Promise<ReadonlySet<string>> {
  const folders = new Set([""]);
  for await (const folder of git.tokens(["ls-tree", "-d", "-r", "-z", "--name-only", tip]))
    folders.add(folder);
  return folders;
}

/** "Signed-off-by:review;Cc:mention" */
function trailersIn(option: string): TrailerKinds {
  const pairs = option.split(";").filter((pair) => pair.trim());
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, trailer, kind] = /^\s*([\w-]+)\s*:\s*(\w+)\s*$/.exec(pair) ?? [];
      return [none, ...interactionKinds].some((known) => known === kind)
        ? [trailer.toLowerCase(), kind]
        : fail(
            "USAGE",
            `"${pair}" is not TRAILER:KIND; kinds are ${interactionKinds.join(", ")} and ${none}`
          );
    })
  );
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
