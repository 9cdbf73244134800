import {expect, test} from "vitest";
import {writeEffects} from "../../pipelines/refresh/effects.ts";
import {seededRandom} from "../../src/graph/random.ts";
import {poisson} from "../../src/simulate/chance.ts";
import type {Decision} from "../../src/store/decisions.ts";
import {openDatabase} from "../../src/warehouse/duckdb.ts";
import {aroundOf, lifeOf} from "../insights/lives.ts";

const random = seededRandom(8);
const lives = Array.from({length: 10}, (_, c) =>
  lifeOf({
    id: `c${c}`,
    active: Float64Array.from({length: 104}, (__, week) =>
      poisson(c === 0 && week >= 70 ? 45 : 20, random)
    )
  })
);
const help = (id: number, subject: string, day: string, undoes?: number): Decision => ({
  id,
  madeAt: `${day}T09:00:00Z`,
  who: "p_x",
  what: "alarm.help",
  subject,
  why: null,
  detail: {what: "two answered every question", undoes}
});

test("help tried becomes a row with its effect; taken back, of nobody known or twice a day, it does not", async () => {
  using db = await openDatabase();
  const {windowStarts} = aroundOf(lives);
  const day = windowStarts[69];
  await writeEffects(db, aroundOf(lives), [
    help(1, "waning:c0", day),
    help(2, "no_steward:c0", day),
    help(3, "waning:gone", day),
    help(4, "waning:c1", day),
    help(5, "waning:c1", day, 4),
    help(6, "waning:c2", windowStarts[102])
  ]);
  const rows = await db.rows<{community_id: string; low: number | null; refused: string | null}>(
    "select community_id, low, refused from effects order by community_id"
  );
  expect(rows.map(({community_id, refused}) => [community_id, refused])).toEqual([
    ["c0", null],
    ["c2", "too_few_weeks"]
  ]);
  expect(rows[0].low).toBeGreaterThan(0);
  expect(rows[1].low).toBeNull();
});
