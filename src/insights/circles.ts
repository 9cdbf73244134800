import {leiden} from "../graph/leiden.ts";
import {bestMatching} from "../graph/match.ts";
import {membersOf} from "../graph/partition.ts";
import {seededRandom} from "../graph/random.ts";
import type {Inside} from "./inside.ts";

/** The circles of one community at one time. */
export interface Circles {
  /** Circle number → its people; at least the minimum. A circle keeps its number from step to step. */
  readonly people: ReadonlyMap<number, readonly number[]>;
  /** Summed tie weight between circles, `from` < `to`, both of `people`. */
  readonly ties: readonly {readonly from: number; readonly to: number; readonly weight: number}[];
}

/** A circle that shares fewer of either's people with an earlier one is another circle. */
const strangers = 0.2;

/**
 * The circles inside one community through time, for its network picture: who talks mostly with whom, told as groups
 * and never as people. Each step starts from the circles of the one before (Leiden), and a circle that keeps its people
 * keeps its number, also after it was away.
 *
 * @param steps the community at a few windows, oldest first. @param minimum smaller groups are no circles.
 * @see leiden.ts, match.ts. Time O(ties inside) a step.
 */
export function circlesThroughTime(steps: readonly Inside[], minimum: number): Circles[] {
  const known: (readonly number[])[] = []; // circle → its people when last seen
  let label = new Map<number, number>(); // person → group of the step before
  return steps.map((inside) => {
    const groups = leiden(inside.graph, {
      start: label.size > 0 ? startOf(inside.people, label) : undefined,
      random: seededRandom(inside.people.length)
    });
    label = new Map(Array.from(inside.people, (person, i) => [person, groups[i]]));
    const large = largeGroups(inside.people, groups, minimum);
    const numbers = numbered(large, known);
    const order = numbers.map((_, g) => g).sort((x, y) => numbers[x] - numbers[y]);
    const people = new Map(order.map((g) => [numbers[g], large[g]]));
    for (const [circle, members] of people) known[circle] = members;
    return {people, ties: between(inside, people)};
  });
}

/** Groups of the step before as labels; who is new starts alone. */
function startOf(people: Int32Array, label: ReadonlyMap<number, number>): Uint32Array {
  const seen = new Map<number, number>();
  let next = 0;
  return Uint32Array.from(people, (person) => {
    const group = label.get(person);
    if (group === undefined) return next++;
    const number = seen.get(group) ?? next++;
    seen.set(group, number);
    return number;
  });
}

/** Groups of enough people, the largest first. */
function largeGroups(people: Int32Array, groups: Uint32Array, minimum: number): number[][] {
  const count = groups.reduce((most, group) => Math.max(most, group + 1), 0);
  const {order, first} = membersOf(groups, count);
  return Array.from({length: count}, (_, g) =>
    Array.from(order.subarray(first[g], first[g + 1]), (i) => people[i])
  )
    .filter(({length}) => length >= minimum)
    .sort((x, y) => y.length - x.length || x[0] - y[0]);
}

/** The circle that each group continues, by people in common; the others get numbers nobody had. */
function numbered(
  groups: readonly (readonly number[])[],
  known: readonly (readonly number[])[]
): number[] {
  const groupOf = new Map(groups.flatMap((group, row) => group.map((p) => [p, row] as const)));
  const pairs = known.flatMap((before, column) => {
    const shared = new Float64Array(groups.length);
    for (const person of before) {
      const row = groupOf.get(person);
      if (row !== undefined) shared[row]++;
    }
    return Array.from(shared, (weight, row) => ({row, column, weight})).filter(
      ({row, weight}) =>
        weight > 0 && weight >= strangers * (groups[row].length + before.length - weight)
    );
  });
  const continued = bestMatching({
    rows: groups.length,
    columns: known.length,
    row: pairs.map(({row}) => row),
    column: pairs.map(({column}) => column),
    weight: pairs.map(({weight}) => weight)
  });
  let next = known.length;
  return Array.from(continued, (circle) => (circle < 0 ? next++ : circle));
}

function between(
  {people, graph: {starts, targets, weights}}: Inside,
  circles: Circles["people"]
): Circles["ties"] {
  const numbers = [...circles.keys()]; // ascending
  const count = numbers.length;
  const at = new Map(
    [...circles.values()].flatMap((all, place) => all.map((person) => [person, place] as const))
  );
  const place = Int32Array.from(people, (person) => at.get(person) ?? -1);
  const sums = new Float64Array(count * count);
  for (let i = 0; i < people.length; i++) {
    if (place[i] < 0) continue;
    for (let a = starts[i]; a < starts[i + 1]; a++) {
      const other = place[targets[a]];
      if (other > place[i]) sums[place[i] * count + other] += weights[a]; // each tie is stored both ways
    }
  }
  return Array.from(sums, (weight, cell) => ({
    from: numbers[Math.floor(cell / count)],
    to: numbers[cell % count],
    weight
  })).filter(({weight}) => weight > 0);
}
