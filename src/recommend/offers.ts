import {ownBlend} from "./connections/own-blend.ts";
import {ownWeights} from "./courses/own-weights.ts";
import {signals} from "./index.ts";
import type {Learning} from "./learning.ts";
import {ownMentorWeights} from "./mentors/own-weights.ts";
import {desksOf, type Recommendation} from "./recommend.ts";
import type {Kind, Signal} from "./signal.ts";

/** A column that holds few words many times: `words[codes[row]]`. */
interface Coded {
  readonly codes: Int32Array;
  readonly words: readonly string[];
}

/** Recommendations by column, in the order of people, kinds and ranks. */
export interface Offers {
  readonly person: Int32Array;
  readonly kind: Coded;
  readonly rank: Int32Array;
  readonly itemId: Coded;
  readonly score: Float64Array;
  /** JSON. */
  readonly reasons: readonly string[];
}

/** How much a signal counted. */
export interface SignalWeight {
  readonly kind: Kind;
  readonly signal: string;
  readonly weight: number;
  /** People whose own past it was learned from; 0: as it ships. */
  readonly learnedFrom: number;
}

/** So many people at a time. */
const together = 100;

/**
 * What all signals recommend to everybody, some people after the others, so that theirs can be stored while the next are made.
 * Plain data in and out, so that it can be called in another thread. @returns how much each signal counted.
 */
export function* offersOf(learning: Learning): Generator<Offers, readonly SignalWeight[]> {
  const {weighted, weights} = weigh(learning);
  const offersFor = desksOf(learning, weighted);
  const everybody = Uint32Array.from(learning.people.pseudonyms.keys());
  for (let first = 0; first < everybody.length; first += together)
    yield columnsOf(everybody.subarray(first, first + together), offersFor);
  return weights;
}

/** Reasons become text at once: so many objects, kept together, would cost more than all else. */
function columnsOf(
  people: Iterable<number>,
  offersFor: (person: number) => readonly Recommendation[]
): Offers {
  const [person, rank, score]: [number[], number[], number[]] = [[], [], []];
  const [kind, itemId, reasons]: [string[], string[], string[]] = [[], [], []];
  for (const one of people)
    for (const offer of offersFor(one)) {
      person.push(one);
      kind.push(offer.kind);
      rank.push(offer.rank);
      itemId.push(offer.itemId);
      score.push(offer.score);
      reasons.push(JSON.stringify(offer.reasons));
    }
  return {
    person: Int32Array.from(person),
    kind: coded(kind),
    rank: Int32Array.from(rank),
    itemId: coded(itemId),
    score: Float64Array.from(score),
    reasons
  };
}

/** The signals that speak, with the weights that the organisation's own past gives them where there is enough of it. */
export function weigh(learning: Learning): {
  readonly weighted: readonly Signal[];
  readonly weights: readonly SignalWeight[];
} {
  const own = [ownWeights(learning), ownMentorWeights(learning)];
  const {blend, people} = ownBlend(learning);
  const weights = signals.map(({kind, id, weight}): SignalWeight => {
    if (kind === "connection")
      return {kind, signal: id, weight: blend.weights[id] ?? weight, learnedFrom: people};
    const learned = own.find((one) => one?.weights.has(id));
    return {
      kind,
      signal: id,
      weight: learned?.weights.get(id) ?? weight,
      learnedFrom: learned?.people ?? 0
    };
  });
  const weighted = signals
    .map((signal, s) => ({...signal, weight: weights[s].weight}))
    .filter(({weight}) => weight > 0);
  return {weighted, weights};
}

function coded(column: readonly string[]): Coded {
  const numbers = new Map<string, number>();
  const codes = Int32Array.from(column, (word) => {
    const code = numbers.get(word) ?? numbers.size;
    numbers.set(word, code);
    return code;
  });
  return {codes, words: [...numbers.keys()]};
}
