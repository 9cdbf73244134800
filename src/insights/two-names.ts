import type {Csr} from "../graph/csr.ts";
import {apart, beyondChance, logPoissonTail, mixing} from "./mixing.ts";
import {type Circle, covering, shared} from "./overlap.ts";

/** Two declared communities with people in common; `share`: of the smaller one's people. */
export interface DeclaredOverlap {
  readonly aId: string;
  readonly bId: string;
  readonly people: number;
  readonly share: number;
  /** One community under two names. */
  readonly oneCommunity: boolean;
}

/**
 * Which declared communities share people, and which are one community under two names: half of the smaller one's people
 * are of the other too; or more people are in both than chance would have there, and the ties of their people do not tell
 * the two apart: as a found community they would not be parted.
 *
 * Chance: who is in several communities keeps how many, each community its size. A person in k is in k(k − 1)/2 pairs of
 * two, and a pair is this one as often as two memberships of different communities are (Poisson, times the pairs asked).
 *
 * @param minimum communities with fewer people say nothing; so many in common are the least that counts.
 */
export function declaredOverlaps(
  declared: readonly Circle[],
  graph: Csr,
  minimum: number
): DeclaredOverlap[] {
  const large = declared.filter(({people}) => people.size >= minimum);
  const expected = inBothByChance(large);
  const asked = Math.log((large.length * (large.length - 1)) / 2);
  return large.flatMap((a, i) =>
    large.slice(i + 1).flatMap((b) => {
      const people = shared(a.people, b.people);
      if (people === 0) return [];
      const share = people / Math.min(a.people.size, b.people.size);
      const mean = expected(a, b);
      const many =
        people >= Math.max(minimum, mean) &&
        logPoissonTail(people, mean) + asked <= -beyondChance * Math.LN10;
      const oneCommunity = share >= covering || (many && mixingOf(graph, a, b) >= apart);
      return [{aId: a.id, bId: b.id, people, share, oneCommunity}];
    })
  );
}

/** How many people two communities have in common if nothing draws them to both. */
function inBothByChance(circles: readonly Circle[]): (a: Circle, b: Circle) => number {
  const times = new Map<number, number>();
  for (const {people} of circles)
    for (const person of people) times.set(person, (times.get(person) ?? 0) + 1);
  let twice = 0; // pairs of memberships that somebody holds, each counted in both orders
  for (const k of times.values()) twice += k * (k - 1);
  let all = 0;
  let same = 0;
  for (const {people} of circles) {
    all += people.size;
    same += people.size ** 2;
  }
  return (a, b) => (twice * a.people.size * b.people.size) / (all ** 2 - same);
}

/** How much the ties among the people of two communities mix them; who is in both counts half in each. */
function mixingOf({starts, targets}: Csr, a: Circle, b: Circle): number {
  const partOf = (person: number) =>
    a.people.has(person) ? (b.people.has(person) ? 1 / 2 : 1) : b.people.has(person) ? 0 : -1;
  const mix = {insideA: 0, insideB: 0, across: 0};
  for (const person of new Set([...a.people, ...b.people]))
    for (let arc = starts[person]; arc < starts[person + 1]; arc++) {
      const [one, other] = [partOf(person), partOf(targets[arc])];
      if (targets[arc] < person || other < 0) continue;
      mix.insideA += one * other;
      mix.insideB += (1 - one) * (1 - other);
      mix.across += one * (1 - other) + (1 - one) * other;
    }
  return mixing(mix);
}
