import {Level, levelOf, lowered} from "./level";
import {mark, release, U32s, u32s} from "./memory";
import {Stakes} from "./stakes";

/**
 * Seats people of one community side by side, in place: from then on the neighbours of a person mostly lie near in
 * memory, and every round over the graph is faster.
 *
 * @param community [n], labels under n; moves with the people, as `level` does.
 * @param person [n], becomes who sits on each seat.
 * @param stake [n], by seat; becomes what ties each, being summed as the rows are read.
 */
export function seatByCommunity(level: Level, community: U32s, person: U32s, stake: Stakes): void {
  const kept = mark();
  const n = level.nodes;
  const next = u32s(n + 1); // free seats by community
  for (let v: u32 = 0; v < n; v++) next[community[v] + 1]++;
  for (let c: u32 = 0; c < n; c++) next[c + 1] += next[c];
  const seat = u32s(n);
  for (let v: u32 = 0; v < n; v++) {
    seat[v] = next[community[v]]++;
    person[seat[v]] = v;
  }

  const starts = level.starts;
  const targets = level.targets;
  const weights = level.weights;
  const label = u32s(n);
  const seated = levelOf(n, starts[n]);
  seated.starts[0] = 0;
  for (let s: u32 = 0; s < n; s++) {
    const v = person[s];
    label[s] = community[v];
    seated.mass[s] = level.mass[v];
    seated.starts[s + 1] = seated.starts[s] + starts[v + 1] - starts[v];
  }
  const to = seated.targets;
  const by = seated.weights;
  for (let v: u32 = 0; v < n; v++) {
    const own = community[v];
    const first = own > 0 ? next[own - 1] : 0; // seats of a community, which by now end at `next`
    const size = next[own] - first;
    let inside: f64 = 0;
    let outside: f64 = 0;
    let end = seated.starts[seat[v]]; // rows are read in order and written anywhere: twice as fast as the other way round
    for (let a = starts[v], last = starts[v + 1]; a < last; a++) {
      const u = seat[targets[a]];
      const weight = weights[a];
      const within = f64(u - first < size);
      to[end] = u;
      by[end++] = weight;
      inside += weight * within;
      outside += weight * (1 - within);
    }
    stake[seat[v]].inside = inside;
    stake[seat[v]].outside = outside;
  }
  for (let s: u32 = 0; s < n; s++) community[s] = label[s];
  lowered(seated, changetype<usize>(level));
  release(kept);
}
