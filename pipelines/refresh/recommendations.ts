import {openPool, type Task} from "../../src/parallel/pool.ts";
import type {Learning} from "../../src/recommend/learning.ts";
import {type Offers, offersOf} from "../../src/recommend/offers.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {dayNumber} from "./tables.ts";

const model = "signals-1";
const task: Task = {
  module: new URL("../../src/recommend/offers.ts", import.meta.url),
  name: "offersOf"
};

/** To start a thread takes half a second: for so few people it would cost more than it saves. */
const fewPeople = 500;

export interface Recommender {
  /** Works out what is recommended to everybody: the refresh goes on meanwhile. */
  offers(learning: Learning): Promise<Offers>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A thread that will recommend, started before there is something to learn from. */
export function startRecommender(people: number): Recommender {
  const pool = people > fewPeople ? openPool(1, task.module) : null;
  return {
    async offers(learning) {
      if (!pool) return offersOf(learning);
      const [offers] = await pool.map<Offers>(task, [[learning]]);
      return offers;
    },
    [Symbol.asyncDispose]: async () => pool?.close()
  };
}

/** Fills table `recommendations` of the snapshot: for each person and kind the best items, with their reasons, in this order. */
export async function writeRecommendations(
  db: Database,
  {person, kind, rank, itemId, score, reasons}: Offers,
  {pseudonyms, madeOn, into}: {pseudonyms: readonly string[]; madeOn: string; into: string}
): Promise<void> {
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
