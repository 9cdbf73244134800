import {topK} from "../../../src/graph/top-k.ts";
import {listOf} from "../../../src/recommend/lists.ts";
import {type Grade, gradeOf} from "../courses/grade.ts";
import type {Scorer} from "./methods.ts";
import {type Period, strangersTo} from "./period.ts";
import {suite} from "./suite.ts";

/** How well one method did for one person. */
export interface PersonGrade extends Grade {
  readonly person: string;
  /** Chance that somebody met stands above a contact's contact who was not; NaN without such. */
  readonly auroc: number;
}

export interface PeriodGrade {
  readonly grades: readonly PersonGrade[];
  /** Share of the pairs that formed which score above all but `hitsAbove` of the contacts' contacts that did not. */
  readonly hits: number;
}

/** Ranks all strangers of everybody who met somebody; then those met against contacts of contacts who were not. */
export function gradePeriod(period: Period, scorer: Scorer, place = ""): PeriodGrade {
  const met: number[] = [];
  const unmet: number[] = [];
  const grades = period.cases.map((one): PersonGrade => {
    const scores = scorer(one.person);
    const strangers = strangersTo(one.person, period);
    const best = topK(strangers, scores, suite.listLength);
    const wanted = new Set(one.wanted);
    const passed = Float64Array.from(
      contactsOfContacts(one.person, period, strangers).filter((other) => !wanted.has(other)),
      (other) => scores[other]
    );
    const found = Float64Array.from(one.wanted, (other) => scores[other]);
    passed.sort();
    met.push(...found);
    unmet.push(...passed.slice(-suite.hitsAbove));
    return {
      person: `${place} ${one.person}`,
      ...gradeOf(best, one, suite.listLength),
      auroc: above(found, passed)
    };
  });
  unmet.sort((a, b) => b - a);
  const bound = unmet[suite.hitsAbove - 1] ?? Number.NEGATIVE_INFINITY;
  return {grades, hits: met.filter((score) => score > bound).length / Math.max(1, met.length)};
}

function contactsOfContacts(person: number, {learning}: Period, strangers: Uint32Array) {
  const near = new Uint8Array(learning.people.pseudonyms.length);
  for (const one of listOf(learning.ties, person))
    for (const other of listOf(learning.ties, one)) near[other] = 1;
  return strangers.filter((other) => near[other] === 1);
}

/** Area under the ROC curve: of pairs of one found and one passed, the share in which the found scores higher; equals half. */
function above(found: Float64Array, passed: Float64Array): number {
  let sum = 0;
  for (const score of found)
    sum += (placeIn(passed, score, false) + placeIn(passed, score, true)) / 2 / passed.length;
  return passed.length === 0 ? Number.NaN : sum / found.length;
}

/** How many of the sorted are less than a value, or not more. */
function placeIn(sorted: Float64Array, value: number, orEqual: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value || (orEqual && sorted[middle] === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
