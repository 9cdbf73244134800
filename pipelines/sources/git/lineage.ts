/** In which order commits came into the main line, and with which of its merges. */
export interface Lineage {
  /** Commits, each after those that it was built on and brought in. */
  readonly order: Int32Array;
  /** [commits] the merge that brought it in; itself where it was made on the main line. */
  readonly broughtBy: Int32Array;
}

/**
 * The main line of a repository follows first parents from its tip; what another parent of one of its merges adds came
 * in with that merge, and so on inside. Oldest first, so that a tip that moves on leaves all before it as it was.
 *
 * @param parentsOf of each commit, the first parent first; commits are numbered from 0. Time and space O(commits).
 */
export function lineageOf(parentsOf: readonly (readonly number[])[], tip: number): Lineage {
  const order: number[] = [];
  const broughtBy = new Int32Array(parentsOf.length).fill(-1);

  /** Commits of one line not yet placed, the newest first. */
  const line = (from: number, merge: number): number[] => {
    const found: number[] = [];
    for (let at: number | undefined = from; at !== undefined; at = parentsOf[at][0]) {
      if (broughtBy[at] >= 0) break;
      broughtBy[at] = merge < 0 ? at : merge;
      found.push(at);
    }
    return found;
  };

  const open = [{left: line(tip, -1), parent: 1}]; // a line, and which parent of its oldest commit is next
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const commit = top.left.at(-1);
    if (commit === undefined) open.pop();
    else if (top.parent < parentsOf[commit].length)
      open.push({left: line(parentsOf[commit][top.parent++], commit), parent: 1});
    else {
      order.push(commit);
      top.left.pop();
      top.parent = 1;
    }
  }
  return {order: Int32Array.from(order), broughtBy};
}
