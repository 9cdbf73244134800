import {everybodyAlone} from "./partition.ts";
import type {Level} from "./local-moving.ts";
import {shuffled} from "./random.ts";

/**
 * Splits every community into parts that hold together: starting alone, each node joins the part
 * of its own community that it is drawn to most, if both are well tied to the rest of it. A part
 * only ever grows along a tie, so every part is connected.
 *
 * @returns Uint32Array [n], the part of each node, labels under n.
 * @see Traag, Waltman & van Eck (2019), "refine partition", doi:10.1038/s41598-019-41695-z. We take
 * the best part rather than drawing one at random (their θ → 0).
 */
export function refine(
  {starts, targets, weights, mass}: Level,
  community: Uint32Array,
  charge: number,
  random: () => number
): Uint32Array {
  const n = mass.length;
  const whole = new Float64Array(n); // mass by community
  const outward = new Float64Array(n); // weight from a part to the rest of its community
  for (let v = 0; v < n; v++) {
    whole[community[v]] += mass[v];
    for (let a = starts[v]; a < starts[v + 1]; a++)
      if (community[targets[a]] === community[v]) outward[v] += weights[a];
  }

  const part = everybodyAlone(n);
  const held = mass.slice(); // mass by part
  const alone = new Uint8Array(n).fill(1);
  const drawn = new Float64Array(n);
  const near = new Uint32Array(n);
  for (const v of shuffled(n, random)) {
    const home = whole[community[v]];
    if (!alone[v] || outward[v] < charge * mass[v] * (home - mass[v])) continue;

    let nearby = 0;
    for (let a = starts[v]; a < starts[v + 1]; a++) {
      const u = targets[a];
      if (community[u] !== community[v]) continue;
      const p = part[u];
      if (drawn[p] === 0) near[nearby++] = p;
      drawn[p] += weights[a];
    }
    let best = v;
    let most = 0;
    let tied = 0;
    for (let i = 0; i < nearby; i++) {
      const p = near[i];
      const pull = drawn[p] - charge * mass[v] * held[p];
      if (pull > most && outward[p] >= charge * held[p] * (home - held[p])) {
        most = pull;
        best = p;
        tied = drawn[p];
      }
      drawn[p] = 0;
    }
    if (best === v) continue;

    part[v] = best;
    alone[v] = 0;
    alone[best] = 0;
    held[best] += mass[v];
    outward[best] += outward[v] - 2 * tied;
  }
  return part;
}
