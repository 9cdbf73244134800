import {Level} from "./level";
import {mark, release, U32s, u32s} from "./memory";

/** Gives the pieces of a group that no tie joins labels of their own. Breadth first, time O(n + m). */
export function separate(level: Level, group: U32s): void {
  const kept = mark();
  const n = level.nodes;
  const piece = u32s(n); // 0: not reached yet, else its number + 1
  const queue = u32s(n);
  let pieces: u32 = 0;
  for (let start: u32 = 0; start < n; start++) {
    if (piece[start] > 0) continue;
    piece[start] = ++pieces;
    queue[0] = start;
    for (let head: u32 = 0, tail: u32 = 1; head < tail; head++) {
      const v = queue[head];
      for (let a = level.starts[v]; a < level.starts[v + 1]; a++) {
        const u = level.targets[a];
        if (piece[u] > 0 || group[u] != group[v]) continue;
        piece[u] = pieces;
        queue[tail++] = u;
      }
    }
  }
  for (let v: u32 = 0; v < n; v++) group[v] = piece[v] - 1;
  release(kept);
}
