import type {Structure} from "../graph/csr.ts";
import type {Learning} from "./learning.ts";
import {listOf, listsOf, turned} from "./lists.ts";
import type {Kind} from "./signal.ts";

/** Halves at most, and raises by at most the root of two: what somebody once did is a small sign. */
const [lowest, highest] = [-1, 0.5];

/** The taste of who did nothing with a suggestion. */
export const indifferent = (): number => 1;

/**
 * What a person did with earlier suggestions moves what is like them: each act's weight × how alike two items are,
 * the cosine of their people (courses: who took them, communities: who takes part) or communities (people).
 *
 * @returns for a person, the factor of an item's score: 2 to the sum, between ½ and √2; `indifferent` for who did nothing.
 */
export function tasteOf(
  kind: Kind,
  learning: Learning
): (person: number) => (item: number) => number {
  const {person, item, weight} = learning.judged[kind];
  const rows = listsOf(learning.people.pseudonyms.length, person, Int32Array.from(item.keys()));
  const marks = marksOf(kind, learning);
  return (of) => {
    const acts = listOf(rows, of);
    if (acts.length === 0) return indifferent;
    const liked = [...acts]
      .filter((row) => weight[row] !== 0)
      .map((row) => ({weight: weight[row], marks: new Set(listOf(marks, item[row]))}));
    if (liked.length === 0) return indifferent;
    return (other) => timesAfter(liked, new Set(listOf(marks, other)));
  };
}

/** What somebody did with an item: how far it moves what is like it, −1 to 1, and what the item is known by. */
export interface Act<Mark> {
  readonly weight: number;
  readonly marks: ReadonlySet<Mark>;
}

/** How many times as much something with these marks is worth after acts. */
export function timesAfter<Mark>(acts: readonly Act<Mark>[], marks: ReadonlySet<Mark>): number {
  let sum = 0;
  for (const act of acts) sum += act.weight * cosine(marks, act.marks);
  return 2 ** Math.max(lowest, Math.min(highest, sum));
}

/** By what two items of a kind are alike. */
function marksOf(kind: Kind, {people, communities, courses, enrolments}: Learning): Structure {
  if (kind === "community") return communities.members;
  if (kind === "course") return listsOf(courses.ids.length, enrolments.course, enrolments.person);
  return turned(communities.members, people.pseudonyms.length);
}

function cosine<Mark>(a: ReadonlySet<Mark>, b: ReadonlySet<Mark>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let both = 0;
  for (const mark of a) if (b.has(mark)) both++;
  return both / Math.sqrt(a.size * b.size);
}
