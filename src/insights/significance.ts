import type {Csr} from "../graph/csr.ts";

/**
 * How sure we are that a group is no accident: −log10 of the chance that a network without communities, in which
 * everybody keeps their number of ties, holds any group of this size with so few ties leading out. 2 means 1 in 100.
 *
 * The 2M tie ends are paired at random (configuration model). K of them are in the group; that exactly m pairs fall
 * inside has probability C(K, x) C(2M − K, x) x! (K − x − 1)!! (2M − K − x − 1)!! ÷ (2M − 1)!! with x = K − 2m ends that
 * lead out. Above its mean it falls with m, ever faster, so "m or more" is at most that times a geometric series, or times
 * the terms left; and there are C(n, size) groups to choose the best from (union bound). Ties are counted, not weighed, since talk between the same
 * two people is not independent.
 *
 * @param groups people of each group; they may overlap.
 * @returns per group, 0 where chance explains it.
 * @see Bollobás (1980), doi:10.1016/S0195-6698(80)80030-8 (the model); Lancichinetti, Radicchi, Ramasco & Fortunato
 * (2011), doi:10.1371/journal.pone.0018961 (the question). Time O(ties of the people in groups).
 */
export function significance({starts, targets}: Csr, groups: readonly People[]): number[] {
  let tied = 0;
  for (let v = 0; v + 1 < starts.length; v++) if (starts[v + 1] > starts[v]) tied++;
  const all = targets.length;
  return groups.map((people) => {
    let held = 0;
    let inside = 0;
    for (const v of people.keys()) {
      held += starts[v + 1] - starts[v];
      for (let a = starts[v]; a < starts[v + 1]; a++) if (people.has(targets[a])) inside++;
    }
    return surpriseOf({inside, held, all, size: people.size, tied});
  });
}

/** Tie ends of a group inside it, of the group, of all; people of the group, and with any tie. */
export type Ends = Readonly<Record<"inside" | "held" | "all" | "size" | "tied", number>>;

/** The same from counts. */
export const surpriseOf = (ends: Ends): number => Math.max(0, surpriseOrLess(ends));

/** The same, below 0 where many groups are expected by chance: by it they can still be compared. */
export function surpriseOrLess({inside, held, all, size, tied}: Ends): number {
  if (inside * all <= held * held) return Number.NEGATIVE_INFINITY;
  const outward = held - inside;
  const chance = logPairing(all, held, outward) + Math.log(termsLeft({inside, outward, all}));
  return -(chance + logChoose(tied, Math.min(size, tied))) / Math.LN10;
}

/** All terms from this one on ÷ this one, at most: each is so much of the one before, or less. */
function termsLeft({inside, outward, all}: Record<"inside" | "outward" | "all", number>): number {
  const pairsInside = inside / 2;
  const pairsElsewhere = (all - inside) / 2 - outward;
  const share = (outward * (outward - 1)) / (4 * (pairsInside + 1) * (pairsElsewhere + 1));
  return Math.min(outward / 2 + 1, share < 1 ? 1 / (1 - share) : Infinity);
}

type People = Pick<ReadonlyMap<number, unknown>, "keys" | "has" | "size">;

/** ln of the probability that of `held` among `all` ends paired at random exactly `outward` are paired with the rest. */
function logPairing(all: number, held: number, outward: number): number {
  const rest = all - held;
  return (
    logChoose(held, outward) +
    logChoose(rest, outward) +
    logFactorial(outward) +
    logPairings(held - outward) +
    logPairings(rest - outward) -
    logPairings(all)
  );
}

/** ln of the number of ways to pair up an even number of ends: (ends − 1)!!. */
const logPairings = (ends: number) =>
  logFactorial(ends) - logFactorial(ends / 2) - (ends / 2) * Math.LN2;

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
