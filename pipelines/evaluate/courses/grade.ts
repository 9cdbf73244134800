import {gini} from "../../../src/stats/gini.ts";
import {ndcg} from "../../../src/stats/ndcg.ts";
import type {Case} from "./split.ts";

/** How well one list met what a person then took up, each 0–1. */
export interface Grade {
  readonly recall: number;
  readonly ndcg: number;
  readonly mrr: number;
  readonly hit: number;
}

/** Recall, NDCG, the inverse of the first hit's place, and whether there was one, over the first `most` places. */
export function gradeOf(list: Uint32Array, {wanted}: Case, most: number): Grade {
  let hits = 0;
  let first = 0;
  for (let place = 0; place < Math.min(most, list.length); place++) {
    if (!wanted.includes(list[place])) continue;
    hits++;
    first ||= place + 1;
  }
  return {
    recall: hits / wanted.length,
    ndcg: ndcg(list, wanted, most),
    mrr: first === 0 ? 0 : 1 / first,
    hit: hits > 0 ? 1 : 0
  };
}

/** What lists do to the catalogue: share of it that is shown, how unlike what is common, how unequally it is shown. */
export function spreadOf(
  lists: readonly Uint32Array[],
  {there, takers, people}: {there: Uint32Array; takers: Uint32Array; people: number}
) {
  const shown = new Float64Array(takers.length);
  let bits = 0;
  let places = 0;
  for (const list of lists)
    for (const course of list) {
      shown[course]++;
      bits -= Math.log2(Math.max(1, takers[course]) / people); // what nobody took is as rare as what one person took
      places++;
    }
  const amounts = Array.from(there, (course) => shown[course]);
  return {
    coverage: amounts.filter((amount) => amount > 0).length / there.length,
    novelty: bits / Math.max(1, places),
    exposure: gini(amounts),
    places
  };
}
