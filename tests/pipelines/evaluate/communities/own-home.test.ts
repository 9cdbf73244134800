import {expect, test} from "vitest";
import {evaluateOwnHome} from "../../../../pipelines/evaluate/communities/own-home.ts";
import {bring, newHome} from "../../home.ts";

test("on own data groups are graded against units, and seeds against each other", async () => {
  const home = newHome();
  const people = Array.from({length: 24}, (_, p) => [`p${p}`, p < 12 ? "east" : "west"]);
  const talk = Array.from({length: 900}, (_, i) => {
    const from = i % 24;
    const to = (from < 12 ? 0 : 12) + ((from + 1 + (i % 7)) % 12);
    const day = String(1 + (i % 28)).padStart(2, "0");
    return [`i${i}`, `2026-06-${day}T09:00:00Z`, `p${from}`, `p${to}`, "message"];
  });
  await bring(home, {
    people: [["person_id", "org_unit"], ...people],
    interactions: [["interaction_id", "happened_at", "actor_id", "target_id", "kind"], ...talk]
  });
  const {notes, lines} = await evaluateOwnHome(home, new Date("2026-07-10T00:00:00Z"));
  expect(notes).toEqual([
    "2 communities are found in the last week.",
    "24 of 24 people were ever in one."
  ]);
  const by = Object.fromEntries(lines.map(({figure, by}) => [figure, by.coppice?.value]));
  expect(by["AMI with org units"]).toBe(1);
  expect(by["AMI between seeds"]).toBe(1);
  expect(by["weeks with the same groups under other pseudonyms"]).toBe(1);
  expect(by["AMI with the declared community"]).toBeUndefined();
}, 60_000);
