import type {Structure} from "../graph/csr.ts";

/** The rows grouped by `of`: `items` of i are `targets[starts[i] … starts[i+1])`, in the order given. */
export function listsOf(count: number, of: ArrayLike<number>, items: ArrayLike<number>): Structure {
  const starts = new Uint32Array(count + 1);
  for (let row = 0; row < of.length; row++) if (of[row] >= 0) starts[of[row] + 1]++;
  for (let i = 0; i < count; i++) starts[i + 1] += starts[i];
  const targets = new Uint32Array(starts[count]);
  const next = starts.slice();
  for (let row = 0; row < of.length; row++) if (of[row] >= 0) targets[next[of[row]]++] = items[row];
  return {starts, targets};
}

/** The lists the other way round: in which lists each of `count` items stands. */
export function turned({starts, targets}: Structure, count: number): Structure {
  const of = new Uint32Array(targets.length);
  for (let i = 0; i + 1 < starts.length; i++) of.fill(i, starts[i], starts[i + 1]);
  return listsOf(count, targets, of);
}

export const listOf = ({starts, targets}: Structure, i: number): Uint32Array =>
  targets.subarray(starts[i], starts[i + 1]);

/** Whether list i has the item. */
export function holds({starts, targets}: Structure, i: number, item: number): boolean {
  for (let at = starts[i]; at < starts[i + 1]; at++) if (targets[at] === item) return true;
  return false;
}
