/** A folder is an area of its own from the commit on with which so many commits by so many people have touched it. */
const busyCommits = 10;
const busyPeople = 3;
/** A commit belongs to the areas that hold at least this share of its files. */
const leastShare = 0.25;
/** A commit of more files than this is a sweep through the repository and speaks of no area. */
export const mostFiles = 100;

const foreign =
  /(^|\/)(vendor(ed)?|node_modules|bower_components|third[-_]?party|3rdparty|externals?)\//i;

/**
 * The areas of a repository: folders down to `depth` that people keep working in. Commits are told in the order they came
 * in; where one belongs hangs on those before it alone, so that reading more of a history moves nothing, and no area is
 * named for what it became later. What lies in no area belongs to the folder above, at last to the repository: "".
 */
export function areasOf(depth: number) {
  const folders = new Map<string, {commits: number; people: Set<string>}>();
  const isBusy = (folder: string): boolean => {
    const {commits, people} = folders.get(folder) ?? {commits: 0, people: {size: 0}};
    return commits >= busyCommits && people.size >= busyPeople;
  };
  const touch = (folder: string, author: string): void => {
    const seen = folders.get(folder) ?? {commits: 0, people: new Set()};
    if (seen.people.size < busyPeople) seen.people.add(author);
    seen.commits++;
    folders.set(folder, seen);
  };

  return {
    /** The areas of a commit, the one with most of its files first. Outside code that is kept in the repository does not count. */
    place(files: readonly string[], author: string): readonly string[] {
      const own = files.filter((file) => !foreign.test(file));
      if (own.length === 0 || files.length > mostFiles) return [""];
      const chains = own.map((file) => foldersAbove(file, depth));
      for (const folder of new Set(chains.flat())) touch(folder, author);
      const counts = new Map<string, number>();
      for (const chain of chains) {
        const area = chain.findLast(isBusy) ?? "";
        counts.set(area, (counts.get(area) ?? 0) + 1);
      }
      const large = [...counts]
        .filter(([, count]) => count >= own.length * leastShare)
        .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
      return large.length > 0 ? large.map(([area]) => area) : [""];
    }
  };
}

/** "src/graph/wasm/build.ts" lies in "src" and "src/graph". */
function foldersAbove(file: string, depth: number): string[] {
  const names = file.split("/").slice(0, -1);
  return names.slice(0, depth).map((_, i) => names.slice(0, i + 1).join("/"));
}
