import {seededRandom} from "../graph/random.ts";

/** Numbers in [0, 1) in an order that the seed fixes. */
export type Random = () => number;

/** A source of its own for one part of the organisation, so that adding a part changes no other. */
export function randomFor(seed: number, part: string): Random {
  let mixed = seed | 0;
  for (let i = 0; i < part.length; i++) mixed = Math.imul(mixed ^ part.charCodeAt(i), 0x01000193);
  return seededRandom(mixed);
}

export const pick = <T>(list: readonly T[], random: Random): T =>
  list[Math.floor(random() * list.length)];

export const between = (low: number, high: number, random: Random): number =>
  low + (high - low) * random();

/** One value drawn by weight; weights need not sum to one. */
export function pickWeighted<T>(choices: readonly (readonly [T, number])[], random: Random): T {
  let left = random() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of choices) {
    left -= weight;
    if (left < 0) return value;
  }
  return choices[choices.length - 1][0];
}

/** Standard normal (Box–Muller, one of the pair). */
const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Half of the draws lie below `median`; `spread` is the deviation of their logarithm: heavy-tailed from about 1. */
export const lognormal = (median: number, spread: number, random: Random): number =>
  median * Math.exp(spread * normal(random));

/** How often something with this mean happens; by the normal law above 30. */
export function poisson(mean: number, random: Random): number {
  if (mean > 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)));
  const limit = Math.exp(-mean);
  let count = -1;
  for (let product = 1; product > limit; count++) product *= random();
  return count;
}

/** `count` of the list, without repeats, in random order. */
export function sample<T>(list: readonly T[], count: number, random: Random): T[] {
  const rest = [...list];
  const wanted = Math.min(count, rest.length);
  for (let i = 0; i < wanted; i++) {
    const j = i + Math.floor(random() * (rest.length - i));
    [rest[i], rest[j]] = [rest[j], rest[i]];
  }
  return rest.slice(0, wanted);
}
