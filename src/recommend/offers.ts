import {signals} from "./index.ts";
import type {Learning} from "./learning.ts";
import {recommend} from "./recommend.ts";
import type {Kind} from "./signal.ts";

/** Everybody's recommendations by column, in the order of people, kinds and ranks. */
export interface Offers {
  readonly person: Int32Array;
  readonly kind: readonly Kind[];
  readonly rank: Int32Array;
  readonly itemId: readonly string[];
  readonly score: Float64Array;
  /** JSON. */
  readonly reasons: readonly string[];
}

/** What all signals recommend to everybody. Plain data in and out, so that it can be called in another thread. */
export function offersOf(learning: Learning): Offers {
  const offers = [...recommend(learning, signals)];
  return {
    person: Int32Array.from(offers, ({person}) => person),
    kind: offers.map(({kind}) => kind),
    rank: Int32Array.from(offers, ({rank}) => rank),
    itemId: offers.map(({itemId}) => itemId),
    score: Float64Array.from(offers, ({score}) => score),
    reasons: offers.map(({reasons}) => JSON.stringify(reasons))
  };
}
