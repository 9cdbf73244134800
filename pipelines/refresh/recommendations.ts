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
  const person: number[] = [];
  const rank: number[] = [];
  const score: number[] = [];
  const words = {kind: [] as string[], item_id: [] as string[], reasons: [] as string[]};
  for (const offer of recommend(learning, signals)) {
    person.push(offer.person);
    rank.push(offer.rank);
    score.push(offer.score);
    words.kind.push(offer.kind);
    words.item_id.push(offer.itemId);
    words.reasons.push(JSON.stringify(offer.reasons));
  }
  await writeColumns(db, "recommendations", {
    ...words,
    made_on: new Int32Array(person.length).fill(dayNumber(madeOn)),
    person_id: {codes: Int32Array.from(person), words: learning.people.pseudonyms},
    rank: Int32Array.from(rank),
    score: Float64Array.from(score),
    model: {codes: new Int32Array(person.length), words: [model]}
  });
}
