import {mark, release, U32s, u32s} from "./memory";

/** Makes the partition in which everybody is a group of their own: 0, 1, 2 … */
export function everybodyAlone(label: U32s, n: u32): void {
  for (let v: u32 = 0; v < n; v++) label[v] = v;
}

/** Makes labels (under n) 0, 1, 2 … in order of first appearance; returns how many there are. */
export function renumber(label: U32s, n: u32): u32 {
  const kept = mark();
  const name = u32s(n); // 0: not met yet, else the new label + 1
  let labels: u32 = 0;
  for (let v: u32 = 0; v < n; v++) {
    if (name[label[v]] == 0) name[label[v]] = ++labels;
    label[v] = name[label[v]] - 1;
  }
  release(kept);
  return labels;
}

/** Follows two steps at once: person → node → group becomes person → group. */
export function follow(step: U32s, n: u32, next: U32s): void {
  for (let v: u32 = 0; v < n; v++) step[v] = next[step[v]];
}
