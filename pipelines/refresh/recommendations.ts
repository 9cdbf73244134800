import {signals} from "../../src/recommend/index.ts";
import type {Learning} from "../../src/recommend/learning.ts";
import {recommend} from "../../src/recommend/recommend.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {dayNumber, writeColumns} from "./tables.ts";

const model = "signals-1";

/** Table `recommendations`: for each person and kind the best items, with their reasons. */
export async function writeRecommendations(
  db: Database,
  learning: Learning,
  madeOn: string
): Promise<void> {
  const {pseudonyms} = learning.people;
  const offers = [...recommend(learning, signals)];
  await writeColumns(db, "recommendations", {
    made_on: new Int32Array(offers.length).fill(dayNumber(madeOn)),
    person_id: offers.map(({person}) => pseudonyms[person]),
    kind: offers.map(({kind}) => kind),
    rank: Int32Array.from(offers, ({rank}) => rank),
    item_id: offers.map(({itemId}) => itemId),
    score: Float64Array.from(offers, ({score}) => score),
    reasons: offers.map(({reasons}) => JSON.stringify(reasons)),
    model: offers.map(() => model)
  });
}
