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

test("help by lot becomes a row: what the lot tells, and beside it what would be told without", async () => {
  using db = await openDatabase();
  const all = Array.from({length: 12}, (_, c) =>
    lifeOf({
      id: `c${c}`,
      active: Float64Array.from({length: 104}, (__, week) =>
        poisson(c < 5 && week >= 94 ? 45 : 20, random)
      )
    })
  );
  const around = aroundOf(all);
  const {windowStarts} = around;
  const ids = (from: number, to: number) =>
    Array.from({length: to - from}, (_, nth) => `c${from + nth}`);
  const drawn = (helped: readonly string[], beginsOn: string, id: number): Decision[] => {
    const common = {who: "p_x", why: null, subject: `trial-${id}`, madeAt: `${beginsOn}T09:00:00Z`};
    const waiting = ids(5, 10);
    return [
      {...common, id, what: "trial.open", detail: {what: "x", until: beginsOn}},
      {
        ...common,
        id: id + 1,
        what: "trial.draw",
        detail: {seed: "s", beginsOn, helped: [...helped], waiting}
      }
    ];
  };
  await writeEffects(db, around, [
    ...drawn(ids(0, 5), windowStarts[93], 1),
    ...drawn(["c1", "c2", "c3", "c4", "gone"], windowStarts[93], 3),
    help(9, "waning:c7", windowStarts[96])
  ]);
  const rows = await db.rows<Record<string, number | string | null>>(
    "from help_trials order by trial_id"
  );
  expect(rows.map(({trial_id, refused}) => [trial_id, refused])).toEqual([
    ["trial-1", null],
    ["trial-3", "some_are_gone"]
  ]);
  const [told] = rows;
  expect(told.helped_meanwhile).toBe(1);
  expect(Number(told.low)).toBeGreaterThan(0.5);
  for (const way of ["more", "matched", "interrupted", "naive"])
    expect(Number(told[way])).toBeGreaterThan(0.7);
  const tried = await db.rows<{community_id: string}>("select community_id from effects");
  expect(tried).toEqual([{community_id: "c7"}]);
});
