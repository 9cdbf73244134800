import type {Csr} from "../graph/csr.ts";

/**
 * How sure we are that a group is no accident: −log10 of the chance that a network without communities, in which
 * everybody keeps their number of ties, holds any group of this size with so many ties inside. 2 means 1 in 100.
 *
 * With M ties in all and K tie ends in the group, a tie falls inside with probability p = (K / 2M)². Having at least
 * m of M inside has probability ≤ exp(−M · KL(m/M ‖ p)) (Chernoff); there are C(n, size) groups to choose the
 * best from (union bound). Ties are counted, not weighed, since talk between the same two is not independent.
 *
 * @param label [n]; a group is the people of one label.
 * @param size [labels], people in each group; ties of 0 people need no group.
 * @returns Float64Array [labels], 0 where chance explains the group.
 * @see Traag, Krings & Van Dooren (2013), "Significant scales in community structure", arXiv:1306.3398; they sum over the
 * whole partition where we bound each group. Time O(n + m).
 */
export function significance(
  {starts, targets}: Csr,
  label: Uint32Array,
  size: Uint32Array
): Float64Array {
  const ends = new Float64Array(size.length);
  const inside = new Float64Array(size.length);
  let tied = 0;
  for (let v = 0; v < label.length; v++) {
    if (starts[v + 1] > starts[v]) tied++;
    ends[label[v]] += starts[v + 1] - starts[v];
    for (let a = starts[v]; a < starts[v + 1]; a++)
      if (label[targets[a]] === label[v]) inside[label[v]] += 0.5;
  }
  const ties = targets.length / 2;
  return Float64Array.from(size, (people, group) => {
    const expected = (ends[group] / (2 * ties)) ** 2;
    const found = inside[group] / ties;
    if (!(found > expected)) return 0;
    const surprise = ties * divergence(found, expected) - logChoose(tied, Math.min(people, tied));
    return Math.max(0, surprise / Math.LN10);
  });
}

/** Kullback–Leibler divergence of two coins, in nats. */
function divergence(found: number, expected: number): number {
  const misses = found < 1 ? (1 - found) * Math.log((1 - found) / (1 - expected)) : 0;
  return found * Math.log(found / expected) + misses;
}

/** ln C(n, k). */
const logChoose = (n: number, k: number) => logFactorial(n) - logFactorial(k) - logFactorial(n - k);

/** ln n!, exact to 20, then Stirling's series (relative error below 1e-9). */
function logFactorial(n: number): number {
  if (n <= 20) {
    let product = 1;
    for (let i = 2; i <= n; i++) product *= i;
    return Math.log(product);
  }
  return n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + 1 / (12 * n) - 1 / (360 * n ** 3);
}
