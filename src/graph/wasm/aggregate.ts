import {Level, levelOf, lowered} from "./level";
import {f64s, U32s, u32s} from "./memory";

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

  const upper = levelOf(groups, starts[n]);
  const arcs = upper.targets;
  const sums = upper.weights;
  const near = u32s(groups + 1); // groups next to g
  const drawn = f64s(groups); // weight between g and each of them; zero between rows
  let end: u32 = 0;
  upper.starts[0] = 0;
  for (let g: u32 = 0; g < groups; g++) {
    let mass: f64 = 0;
    let nearby: u32 = 0;
    for (let i = first[g], last = first[g + 1]; i < last; i++) {
      const v = order[i];
      mass += level.mass[v];
      for (let a = starts[v], rowEnd = starts[v + 1]; a < rowEnd; a++) {
        const h = group[targets[a]];
        const before = drawn[h];
        near[nearby] = h; // written in any case: a branch here would be guessed wrong
        nearby += u32(before == 0);
        drawn[h] = before + weights[a];
      }
    }
    drawn[g] = 0;
    for (let i: u32 = 0; i < nearby; i++) {
      const h = near[i];
      arcs[end] = h;
      sums[end] = drawn[h];
      drawn[h] = 0;
      end += u32(h != g);
    }
    upper.mass[g] = mass;
    upper.starts[g + 1] = end;
  }
  return lowered(upper, to);
}
