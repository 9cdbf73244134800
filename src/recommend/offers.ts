import {signals} from "./index.ts";
import type {Learning} from "./learning.ts";
import {recommend} from "./recommend.ts";

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
}

/** What all signals recommend to everybody. Plain data in and out, so that it can be called in another thread. */
export function offersOf(learning: Learning): Offers {
  const person: number[] = [];
  const rank: number[] = [];
  const score: number[] = [];
  const reasons: string[] = [];
  const [kind, itemId] = [coded(), coded()];
  for (const offer of recommend(learning, signals)) {
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
    reasons
  };
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
