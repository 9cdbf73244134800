import type {Csr} from "./csr.ts";
import {aroundFromAnywhere} from "./random.ts";

/**
 * A graph whose nodes are people or whole groups of them. `mass` is what chance is charged by:
 * tie weight held (modularity) or people held (constant Potts model).
 */
export interface Level extends Csr {
  mass: Float64Array;
}

/**
 * Lets each node join the community next to it that it is drawn to most beyond chance, until
 * nobody wants to move. Changes `community` in place.
 *
 * The pull of community C on v is w(v, C) − charge · mass(v) · mass(C ∖ v); leaving for an empty
 * community pulls 0. Only neighbours left behind by a move are asked again.
 *
 * @param community [n], labels under n.
 * @param charge what chance takes, per mass times mass.
 * @returns whether anybody moved.
 * @see Traag, Waltman & van Eck (2019), "fast local move", doi:10.1038/s41598-019-41695-z.
 * Equal pulls go to the present community, then to the first met. Theirs shuffles; we begin anywhere
 * and go round in the order of people, reading rows as they lie in memory: a quarter faster, and as
 * good, since numbers follow pseudonyms.
 */
export function moveLocally(
  {starts, targets, weights, mass}: Level,
  community: Uint32Array,
  charge: number,
  random: () => number
): boolean {
  const n = mass.length;
  const held = new Float64Array(n); // mass by community
  const size = new Uint32Array(n);
  for (let v = 0; v < n; v++) {
    held[community[v]] += mass[v];
    size[community[v]]++;
  }
  const empty = new Uint32Array(n);
  let empties = 0;
  for (let c = 0; c < n; c++) if (size[c] === 0) empty[empties++] = c;

  const queue = aroundFromAnywhere(n, random); // a ring
  const waiting = new Uint8Array(n).fill(1);
  const drawn = new Float64Array(n); // w(v, C), zero between visits
  const near = new Uint32Array(n); // communities next to v
  let moved = false;
  for (let head = 0, left = n; left > 0; left--) {
    const v = queue[head];
    if (++head === n) head = 0;
    waiting[v] = 0;

    let nearby = 0;
    for (let a = starts[v]; a < starts[v + 1]; a++) {
      const c = community[targets[a]];
      if (drawn[c] === 0) near[nearby++] = c;
      drawn[c] += weights[a];
    }
    const own = community[v];
    const price = charge * mass[v];
    const slack = 1e-12 * price * held[own] + 1e-300; // rounding never moves anybody
    let best = own;
    let most = drawn[own] - price * (held[own] - mass[v]);
    for (let i = 0; i < nearby; i++) {
      const c = near[i];
      const pull = drawn[c] - price * held[c];
      drawn[c] = 0;
      if (pull > most + slack && c !== own) {
        most = pull;
        best = c;
      }
    }
    if (most < -slack && size[own] > 1) best = empty[--empties];
    if (best === own) continue;

    moved = true;
    community[v] = best;
    held[own] -= mass[v];
    held[best] += mass[v];
    size[best]++;
    if (--size[own] === 0) {
      empty[empties++] = own;
      held[own] = 0;
    }
    for (let a = starts[v]; a < starts[v + 1]; a++) {
      const u = targets[a];
      if (waiting[u] || community[u] === best) continue;
      waiting[u] = 1;
      let tail = head + left - 1;
      if (tail >= n) tail -= n;
      queue[tail] = u;
      left++;
    }
  }
  return moved;
}
