import {expect, test} from "vitest";
import {refresh} from "../../pipelines/refresh.ts";
import {buildApp} from "../../src/api/app.ts";
import {openWorkspace} from "../../src/api/workspace.ts";
import {bring, type Csv, newHome} from "./home.ts";

const clock = () => new Date("2026-11-20T00:00:00Z");

/** A week in which eight people each tell four others something, among forty who speak to anybody. */
function week(monday: string): Record<string, Csv> {
  const told = [
    ...Array.from({length: 32}, (_, i) => [i % 8, ((i % 8) + 1 + Math.floor(i / 8)) % 8]),
    ...Array.from({length: 40}, (_, i) => [8 + i, 8 + ((i * 7 + 11) % 40)])
  ];
  return {
    interactions: [
      ["happened_at", "actor_id", "target_id", "kind"],
      ...told.map(([from, to], i) => [
        `${monday}T10:${String(i % 60).padStart(2, "0")}:00Z`,
        `p${from}`,
        `p${to}`,
        "message"
      ])
    ]
  };
}

/** What a visitor, who sees what a leader sees, is told. */
async function told(home: string) {
  const workspace = await openWorkspace(home, {clock});
  const app = await buildApp({workspaces: [workspace]});
  const read = async (path: string) =>
    (await app.inject({method: "GET", url: `/api/${workspace.id}/v1${path}`})).json();
  const [{weeks, dataTo}, {items}] = [await read("/me"), await read("/communities")];
  await app.close();
  await workspace.close();
  return {weeks, dataTo, communities: items.map((item: {origin: string}) => item.origin)};
}

test("one week of talk is told as one week in which nothing can be found yet; with the second the group is there", async () => {
  const home = newHome("visitors: {look_as: true}\nprivacy: {found: shown}\n");
  await bring(home, week("2026-11-02"));
  await refresh({home, clock});
  expect(await told(home)).toEqual({weeks: 1, dataTo: "2026-11-08", communities: []});
  await bring(home, week("2026-11-09"));
  await refresh({home, clock});
  expect(await told(home)).toEqual({weeks: 2, dataTo: "2026-11-15", communities: ["detected"]});
});

test("a named community is there from its first week on", async () => {
  const home = newHome("visitors: {look_as: true}\n");
  await bring(home, {
    ...week("2026-11-09"),
    communities: [
      ["community_id", "name"],
      ["club", "Club"]
    ],
    memberships: [
      ["person_id", "community_id"],
      ...Array.from({length: 8}, (_, i) => [`p${i}`, "club"])
    ]
  });
  await refresh({home, clock});
  expect(await told(home)).toMatchObject({weeks: 1, communities: ["declared"]});
});
