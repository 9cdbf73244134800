import type {SourceInput} from "../source.ts";
import {areasOf, mostFiles} from "./areas.ts";
import {type Commit, commitsOf, type History} from "./history.ts";
import {accountOf, isProgram} from "./people.ts";
import type {GitProgram} from "./program.ts";

/** A commit that is read: when, in which areas, in which conversation. */
export interface Contribution {
  readonly commit: Commit;
  readonly hash: string;
  readonly madeAt: Date;
  /** When it came into the repository. */
  readonly landedAt: Date;
  /** Folders, the one it is mostly about first; "" is the repository. */
  readonly areas: readonly string[];
  /** Hash of the merge that brought it in, else its own. */
  readonly thread: string;
  /** Accounts of those whose work it is: its author's, or for a merge those of all that it brought in. */
  readonly makers: readonly string[];
}

export interface Reading extends Pick<SourceInput, "policy" | "report"> {
  readonly history: History;
  readonly repository: string;
  /** Depth of areas, in folders. */
  readonly depth: number;
  /** Commits whose parents a shallow clone does not have. */
  readonly cut: ReadonlySet<string>;
  /** Account → the account of the same person by `.mailmap`. */
  readonly same: ReadonlyMap<string, string>;
}

/** The commits of a history that may be read, in the order they came in; the others are set aside with their reason. */
export async function* contributionsOf(
  git: GitProgram,
  reading: Reading
): AsyncGenerator<Contribution> {
  const {history, report} = reading;
  const areas = areasOf(reading.depth);
  const merges = new Map<number, Contribution[]>();
  for await (const commit of commitsOf(git, history)) {
    const {number} = commit;
    const brought = merges.get(number) ?? [];
    merges.delete(number);
    const reason = whyNotRead(commit, reading);
    if (reason) {
      report.setAside("interactions", reason);
      continue;
    }
    const {[number]: merge} = history.broughtBy;
    const author = accountOf(commit.author);
    const contribution = {
      commit,
      hash: history.hashes[number],
      ...timesOf(commit, report),
      areas: commit.isMerge ? [mostCommon(brought)] : areas.place(commit.files, author),
      thread: history.hashes[merge],
      makers: commit.isMerge ? makersOf(brought) : [author]
    };
    if (commit.files.length > mostFiles)
      report.mended(`commit of more than ${mostFiles} files: counted once, for the repository`);
    if (merge !== number) merges.set(merge, [...(merges.get(merge) ?? []), contribution]);
    yield contribution;
  }
}

function whyNotRead(
  {number, author, committer, files, authoredAt, committedAt}: Commit,
  {policy, history, repository, cut, same}: Reading
): string | undefined {
  const people = [author, committer].flatMap((one) => {
    const account = accountOf(one);
    return [account, one.name, same.get(account)];
  });
  if ([repository, ...people, ...files].some((trace) => policy.isProtected(trace)))
    return "protected";
  if (!accountOf(author)) return "written by nobody";
  if (isProgram(author)) return "written by a program";
  if (cut.has(history.hashes[number])) return "at the edge of a shallow clone";
  if (!isDate(authoredAt) && !isDate(committedAt)) return "without a date that can be";
  return undefined;
}

const makersOf = (brought: readonly Contribution[]): string[] => [
  ...new Set(brought.flatMap(({makers}) => makers))
];

/** The area that most of them are mainly about; of equals the first by alphabet. */
function mostCommon(brought: readonly Contribution[]): string {
  const counts = new Map<string, number>();
  for (const {
    areas: [area]
  } of brought)
    counts.set(area, (counts.get(area) ?? 0) + 1);
  const [most = [""]] = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most[0];
}

const secondsADay = 86_400;
/** Version control is younger than 1971: what is dated before has no date. */
const isDate = (seconds: number): boolean => seconds > 365 * secondsADay;

/** An author's clock may be wrong, and some programs keep no time of theirs. */
function timesOf({authoredAt, committedAt}: Commit, report: Reading["report"]) {
  const landed = isDate(committedAt) ? committedAt : authoredAt;
  const isSound = isDate(authoredAt) && authoredAt <= landed + secondsADay;
  if (!isSound) report.mended("author's date that cannot be: the committer's taken");
  return {
    madeAt: new Date(1000 * (isSound ? authoredAt : landed)),
    landedAt: new Date(1000 * landed)
  };
}
