import type {Work} from "../../src/parallel/aside.ts";
import type {Learning} from "../../src/recommend/learning.ts";
import {type Offers, offersOf} from "../../src/recommend/offers.ts";
import {type SignalWeight, weighEarly} from "../../src/recommend/signal-weights.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {dayNumber, writeRows} from "./tables.ts";

const model = "signals-2";
/** How much some signals count, before it is known what communities there are. */
export const weighing: Work<[Learning], readonly SignalWeight[]> = {
  module: new URL("../../src/recommend/signal-weights.ts", import.meta.url),
  run: weighEarly
};

/** What is recommended to everybody. */
export const recommending: Work<
  [learning: Learning, early: readonly SignalWeight[]],
  Generator<Offers, readonly SignalWeight[]>
> = {
  module: new URL("../../src/recommend/offers.ts", import.meta.url),
  run: offersOf
};

/**
 * Fills table `recommendations` of the snapshot, while they are made: for each person and kind the best items, with their
 * reasons, in this order. @returns how many.
 */
export async function writeRecommendations(
  db: Database,
  offers: AsyncIterable<Offers>,
  {pseudonyms, madeOn, into}: {pseudonyms: readonly string[]; madeOn: string; into: string}
): Promise<number> {
  let count = 0;
  await db.together(async () => {
    for await (const {person, kind, rank, itemId, score, reasons} of offers) {
      count += person.length;
      await db.append(into, {
        made_on: new Int32Array(person.length).fill(dayNumber(madeOn)),
        person_id: {codes: person, words: pseudonyms},
        kind,
        rank,
        item_id: itemId,
        score,
        reasons,
        model: {codes: new Int32Array(person.length), words: [model]}
      });
    }
  });
  return count;
}

/** Table `trained_models`: how much each signal counted, and from how many people's past that was learned. */
export const writeTrained = (
  db: Database,
  weights: readonly SignalWeight[],
  madeOn: string
): Promise<void> =>
  writeRows(
    db,
    "trained_models",
    weights.map(({kind, signal, weight, learnedFrom}) => ({
      made_on: madeOn,
      model,
      task: kind,
      part: signal,
      value: weight,
      learned_from: learnedFrom
    }))
  );
