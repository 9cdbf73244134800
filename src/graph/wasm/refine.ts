import {Level} from "./level";
import {f64s, mark, release, U32s, u8s, u32s} from "./memory";
import {everybodyAlone} from "./partition";
import {anywhere} from "./random";

/**
 * Splits every community into parts that hold together: starting alone, each node joins the part
 * of its own community that it is drawn to most, if both are well tied to the rest of it. A part
 * only ever grows along a tie, so every part is connected.
 *
 * @param part [n], becomes the part of each node, labels under n.
 * @see Traag, Waltman & van Eck (2019), "refine partition", doi:10.1038/s41598-019-41695-z. We take
 * the best part rather than drawing one at random (their θ → 0), and go round in order from anywhere.
 */
export function refine(level: Level, community: U32s, charge: f64, part: U32s): void {
  const kept = mark();
  const n = level.nodes;
  const starts = level.starts;
  const targets = level.targets;
  const weights = level.weights;
  const mass = level.mass;
  const whole = f64s(n); // mass by community
  const outward = f64s(n); // weight from a part to the rest of its community
  for (let v: u32 = 0; v < n; v++) {
    const c = community[v];
    whole[c] += mass[v];
    let inside: f64 = 0;
    for (let a = starts[v], end = starts[v + 1]; a < end; a++)
      inside += weights[a] * f64(community[targets[a]] == c); // no branch to be guessed wrong
    outward[v] = inside;
  }

  everybodyAlone(part, n);
  const held = f64s(n); // mass by part
  for (let v: u32 = 0; v < n; v++) held[v] = mass[v];
  const joined = u8s(n); // 1: has company in its part
  const drawn = f64s(n);
  const near = u32s(n);
  for (let i: u32 = 0, v = anywhere(n); i < n; i++, v = v + 1 < n ? v + 1 : 0) {
    const c = community[v];
    const home = whole[c];
    const price = charge * mass[v];
    if (joined[v] || outward[v] < price * (home - mass[v])) continue;

    let nearby: u32 = 0;
    for (let a = starts[v], end = starts[v + 1]; a < end; a++) {
      const u = targets[a];
      if (community[u] != c) continue;
      const p = part[u];
      if (drawn[p] == 0) near[nearby++] = p;
      drawn[p] += weights[a];
    }
    let best = v;
    let most: f64 = 0;
    let tied: f64 = 0;
    for (let i: u32 = 0; i < nearby; i++) {
      const p = near[i];
      const pull = drawn[p] - price * held[p];
      if (pull > most && outward[p] >= charge * held[p] * (home - held[p])) {
        most = pull;
        best = p;
        tied = drawn[p];
      }
      drawn[p] = 0;
    }
    if (best == v) continue;

    part[v] = best;
    joined[v] = 1;
    joined[best] = 1;
    held[best] += mass[v];
    outward[best] += outward[v] - 2 * tied;
  }
  release(kept);
}
