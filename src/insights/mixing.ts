import type {Fresh} from "./fresh.ts";

/** Pairs that talk within each of two groups of people, and across. */
export interface Mix {
  readonly insideA: number;
  readonly insideB: number;
  readonly across: number;
}

/** Groups that mix less than this share of what one group would are two; those that mix more than that are one. */
export const apart = 1 / 3;
export const oneAgain = 2 / 3;
/** Halfway: rather one than two. */
export const maybeOne = (apart + oneAgain) / 2;
/** −log10: fewer than one in a hundred. */
export const beyondChance = 2;

/**
 * How much two groups are one: pairs across ÷ as many as one group would have in which everybody keeps how many they
 * talk with. 1: nobody could tell them apart; 0: they never meet. NaN if nobody talks in either.
 */
export const mixing = (mix: Mix): number => mix.across / acrossIfOne(mix);

export function acrossIfOne({insideA, insideB, across}: Mix): number {
  const a = 2 * insideA + across;
  const b = 2 * insideB + across;
  return (a * b) / (a + b);
}

/** Mixes of all looked back on, of its earlier and of its later half: what lasts one week shows in one of them alone. */
export type Mixes = readonly [all: Mix, early: Mix, late: Mix];

/** Counts pairs by whether they are inside the first group (0), the second (1) or across (2); others −1. */
export function mixesOf(
  {half}: Fresh,
  pairs: readonly number[],
  where: (pair: number) => -1 | 0 | 1 | 2
): Mixes {
  const count = [0, 1, 2].map(() => [0, 0, 0]);
  for (const t of pairs) {
    const side = where(t);
    if (side < 0) continue;
    count[0][side]++;
    if (half[t] & 1) count[1][side]++;
    if (half[t] & 2) count[2][side]++;
  }
  const [all, early, late] = count.map(([insideA, insideB, across]) => ({
    insideA,
    insideB,
    across
  }));
  return [all, early, late];
}

/**
 * −log10 of the chance that one group of `people`, cut in the best of all ways to part so many from it, shows so few pairs
 * across: binomial (each pair is across with the same chance), times the number of ways. 0 where it is likely.
 */
export function surpriseOfCut(mix: Mix, some: number, people: number): number {
  const expected = acrossIfOne(mix);
  if (!(mix.across < expected)) return 0;
  const all = mix.insideA + mix.insideB + mix.across;
  const surprise = -logBinomialTail(mix.across, all, expected / all) - logChoose(people, some);
  return Math.max(0, surprise / Math.LN10);
}

/** ln of the chance of k or further from the mean, for a Poisson variable: at most (Chernoff). */
export const logPoissonTail = (k: number, mean: number): number =>
  k - mean + (k === 0 ? 0 : k * Math.log(mean / k));

/** ln of the chance of k of n or further from the mean, each with chance p: at most (Chernoff). */
const logBinomialTail = (k: number, n: number, p: number): number =>
  -(part(k, n * p) + part(n - k, n * (1 - p)));

const part = (count: number, mean: number): number =>
  count === 0 ? 0 : count * Math.log(count / mean);

/** Chance that of `all` drawn with this chance each, `some` or more are met (binomial). */
export function chanceOfSome(some: number, all: number, chance: number): number {
  if (chance >= 1) return 1;
  let below = 0;
  let term = (1 - chance) ** all;
  for (let i = 0; i < some; i++) {
    below += term;
    term *= ((all - i) / (i + 1)) * (chance / (1 - chance));
  }
  return Math.max(0, 1 - below);
}

const logChoose = (n: number, k: number): number =>
  logFactorial(n) - logFactorial(k) - logFactorial(n - k);

/** Stirling's series; good enough where thousands of ways are counted. */
const logFactorial = (n: number): number =>
  n < 2 ? 0 : n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + 1 / (12 * n);
