import type {Learning} from "./learning.ts";
import {desksOf, type Recommendation} from "./recommend.ts";
import {type SignalWeight, weigh, weighted} from "./signal-weights.ts";

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
  /** JSON: `signal`, `text`, `weight` to a millionth, and `about`, where it names anything. */
  readonly reasons: readonly string[];
}

/** So many people at a time. */
const together = 100;

/**
 * What all signals recommend to everybody, some people after the others, so that theirs can be stored while the next are made.
 * Plain data in and out, so that it can be called in another thread.
 * @param early of `weighEarly`, where they are known already. @returns how much each signal counted.
 */
export function* offersOf(
  learning: Learning,
  early?: readonly SignalWeight[]
): Generator<Offers, readonly SignalWeight[]> {
  const weights = weigh(learning, early);
  const offersFor = desksOf(learning, weighted(weights));
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
      reasons.push(JSON.stringify(offer.reasons.map(told)));
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

/** Half of a snapshot is reasons: nothing that nobody reads. */
const told = ({signal, text, about, weight}: Recommendation["reasons"][number]) => ({
  signal,
  text,
  about: about.length > 0 ? about : undefined,
  weight: Math.round(weight * 1e6) / 1e6
});

function coded(column: readonly string[]): Coded {
  const numbers = new Map<string, number>();
  const codes = Int32Array.from(column, (word) => {
    const code = numbers.get(word) ?? numbers.size;
    numbers.set(word, code);
    return code;
  });
  return {codes, words: [...numbers.keys()]};
}
