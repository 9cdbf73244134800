import {Level, levelOf, lowered} from "./level";
import {U32s, u32s} from "./memory";

/**
 * The graph of groups: one node a group, ties between groups summed, ties inside left out (no
 * move can change what they add).
 *
 * @param group [n], labels 0 … groups − 1, each in use.
 * @param to where on the stack it shall stand; what stood there, such as `level`, is lost.
 * Time O(n + m).
 */
export function aggregate(level: Level, group: U32s, groups: u32, to: usize): Level {
  const n = level.nodes;
  const starts = level.starts;
  const targets = level.targets;
  const weights = level.weights;
  const first = u32s(groups + 1); // nodes of group g are order[first[g] … first[g + 1])
  for (let v: u32 = 0; v < n; v++) first[group[v] + 1]++;
  for (let g: u32 = 0; g < groups; g++) first[g + 1] += first[g];
  const next = u32s(groups);
  for (let g: u32 = 0; g < groups; g++) next[g] = first[g];
  const order = u32s(n);
  for (let v: u32 = 0; v < n; v++) order[next[group[v]]++] = v;

  const inside = starts[n]; // a place no row reaches: ties inside are summed there and never read
  const upper = levelOf(groups, inside + 1);
  const arcs = upper.targets;
  const sums = upper.weights;
  const after = u32s(groups); // one past the arc to a group; stale up to the row's start
  let end: u32 = 0;
  upper.starts[0] = 0;
  for (let g: u32 = 0; g < groups; g++) {
    const row = end;
    let mass: f64 = 0;
    after[g] = inside + 1;
    for (let i = first[g], last = first[g + 1]; i < last; i++) {
      const v = order[i];
      mass += level.mass[v];
      for (let a = starts[v], rowEnd = starts[v + 1]; a < rowEnd; a++) {
        const h = group[targets[a]];
        const known = u32(after[h] > row); // counted with, not branched on: it would be guessed wrong
        const at = end + known * (after[h] - 1 - end);
        sums[end] = 0;
        sums[at] += weights[a];
        arcs[at] = h;
        after[h] = at + 1;
        end += 1 - known;
      }
    }
    after[g] = 0;
    upper.mass[g] = mass;
    upper.starts[g + 1] = end;
  }
  return lowered(upper, to);
}
