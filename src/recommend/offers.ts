import {ownWeights} from "./courses/own-weights.ts";
import {signals} from "./index.ts";
import type {Learning} from "./learning.ts";
import {recommend} from "./recommend.ts";
import type {Kind, Signal} from "./signal.ts";

/** A column that holds few words many times: `words[codes[row]]`. */
interface Coded {
  readonly codes: Int32Array;
  readonly words: readonly string[];
}

/** Everybody's recommendations by column, in the order of people, kinds and ranks. */
export interface Offers {
  readonly person: Int32Array;
  readonly kind: Coded;
  readonly rank: Int32Array;
  readonly itemId: Coded;
  readonly score: Float64Array;
  /** JSON. */
  readonly reasons: readonly string[];
  readonly weights: readonly SignalWeight[];
}

/** How much a signal counted. */
export interface SignalWeight {
  readonly kind: Kind;
  readonly signal: string;
  readonly weight: number;
  /** People whose own past it was learned from; 0: as it ships. */
  readonly learnedFrom: number;
}

/** What all signals recommend to everybody. Plain data in and out, so that it can be called in another thread. */
export function offersOf(learning: Learning): Offers {
  const person: number[] = [];
  const rank: number[] = [];
  const score: number[] = [];
  const reasons: string[] = [];
  const [kind, itemId] = [coded(), coded()];
  const {weighted, weights} = weigh(learning);
  for (const offer of recommend(learning, weighted)) {
    person.push(offer.person);
    kind.add(offer.kind);
    rank.push(offer.rank);
    itemId.add(offer.itemId);
    score.push(offer.score);
    reasons.push(JSON.stringify(offer.reasons));
  }
  return {
    person: Int32Array.from(person),
    kind: kind.done(),
    rank: Int32Array.from(rank),
    itemId: itemId.done(),
    score: Float64Array.from(score),
    reasons,
    weights
  };
}

/** The signals with the weights that the organisation's own past gives them, where there is enough of it. */
export function weigh(learning: Learning): {
  readonly weighted: readonly Signal[];
  readonly weights: readonly SignalWeight[];
} {
  const own = ownWeights(learning);
  const weighted = signals.map((signal) => ({
    ...signal,
    weight: own?.weights.get(signal.id) ?? signal.weight
  }));
  const weights = weighted.map(({kind, id, weight}) => ({
    kind,
    signal: id,
    weight,
    learnedFrom: own?.weights.has(id) ? own.people : 0
  }));
  return {weighted, weights};
}

function coded() {
  const codes: number[] = [];
  const known = new Map<string, number>();
  return {
    add(word: string): void {
      const code = known.get(word) ?? known.size;
      known.set(word, code);
      codes.push(code);
    },
    done: (): Coded => ({codes: Int32Array.from(codes), words: [...known.keys()]})
  };
}
