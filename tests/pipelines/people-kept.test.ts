import {expect, test} from "vitest";
import {refresh} from "../../pipelines/refresh.ts";
import {ask, bring, type Csv, newHome} from "./home.ts";

const clock = () => new Date("2026-11-20T00:00:00Z");
const weeks = 60;
const monday = (week: number) => Date.UTC(2026, 10, 9) + (week - weeks + 1) * 7 * 86_400_000;

/** Twelve in a ring who tell each of the next five something on a day of each week. */
const round = (week: number, name: (place: number) => string): Csv =>
  Array.from({length: 60}, (_, i) => [
    new Date(monday(week) + (i % 5) * 86_400_000 + i * 60_000).toISOString(),
    name(Math.floor(i / 5)),
    name((Math.floor(i / 5) + (i % 5) + 1) % 12),
    "message"
  ]);

test("who is left of a year ago: nobody where people are replaced every three weeks, all where none is; the ids last", async () => {
  const home = newHome("privacy: {found: shown}\n");
  const interactions = Array.from({length: weeks}, (_, week) => [
    ...round(week, (place) => `changing${Math.floor(week / 3) + place}`),
    ...round(week, (place) => `steady${place}`)
  ]).flat();
  await bring(home, {
    interactions: [["happened_at", "actor_id", "target_id", "kind"], ...interactions]
  });
  const {snapshot} = await refresh({home, clock});
  const kept = await ask<{since: string; people: number; still: number}>(
    home,
    snapshot,
    "select since, people, still from people_kept where since = '2025-11-10' order by still"
  );
  expect(kept).toEqual([
    {since: "2025-11-10", people: expect.any(Number), still: 0},
    {since: "2025-11-10", people: 12, still: 12}
  ]);
  expect(kept[0].people).toBeGreaterThanOrEqual(12);
  const ever = await ask(home, snapshot, "select community_id from communities");
  expect(ever).toHaveLength(2);
  const proofs = await ask<{found_again: number}>(home, snapshot, "select * from proofs");
  for (const {found_again} of proofs) expect(found_again).toBeGreaterThanOrEqual(7);
  expect(proofs).toHaveLength(2);
});
