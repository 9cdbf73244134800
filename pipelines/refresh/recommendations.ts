import {openPool, type Task} from "../../src/parallel/pool.ts";
import type {Learning} from "../../src/recommend/learning.ts";
import {type Offers, offersOf} from "../../src/recommend/offers.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {dayNumber, writeColumns} from "./tables.ts";

const model = "signals-1";
const task: Task = {
  module: new URL("../../src/recommend/offers.ts", import.meta.url),
  name: "offersOf"
};

/** To start a thread takes half a second: for so few people it would cost more than it saves. */
const fewPeople = 500;

/** Works out what is recommended to everybody, in a thread of its own: the refresh goes on meanwhile. */
export async function recommendAside(learning: Learning): Promise<Offers> {
  if (learning.people.pseudonyms.length <= fewPeople) return offersOf(learning);
  const pool = openPool(1);
  try {
    const [offers] = await pool.map<Offers>(task, [[learning]]);
    return offers;
  } finally {
    await pool.close();
  }
}

/** Table `recommendations`: for each person and kind the best items, with their reasons. */
export async function writeRecommendations(
  db: Database,
  {person, kind, rank, itemId, score, reasons}: Offers,
  {pseudonyms, madeOn}: {pseudonyms: readonly string[]; madeOn: string}
): Promise<void> {
  await writeColumns(db, "recommendations", {
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
