import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {
  comparedOf,
  evaluateOwnHome,
  reportOf
} from "../../../../pipelines/evaluate/policies/own-home.ts";
import {pastChoices} from "../../../../pipelines/evaluate/policies/past-choices.ts";
import {suite} from "../../../../pipelines/evaluate/policies/suite.ts";
import {plantedLog} from "../../../../pipelines/evaluate/policies/world.ts";
import {openStore, type Store} from "../../../../src/store/store.ts";

let home: string;
let store: Store;
let now = new Date("2026-11-03T10:00:00Z");
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "coppice-policies-"));
  store = await openStore(home, {clock: () => now});
});
afterEach(async () => {
  await store.close();
  rmSync(home, {recursive: true});
});

const option = {kind: "course", rank: 1, ownPlace: 1, otherPlace: 1, own: 1, other: 1};
const page = (who: string, week = "2026-11-02") => ({
  who,
  week,
  comparison: "other",
  share: 0.5,
  follows: true,
  options: [
    {...option, id: "course:c1"},
    {...option, id: null, rank: 2}
  ]
});
const act = (who: string, what: "item.opened" | "item.not_for_me", because?: "not_now") =>
  store.decisions.append({
    who,
    what,
    subject: "c1",
    detail: {kind: "course", item_id: "c1", ...(because && {because})}
  });

describe("pages of a comparison", () => {
  test("come with what became of what they showed in their week, once it is over", async () => {
    for (const who of ["p_1", "p_2", "p_3"]) await store.choices.add(page(who));
    await store.choices.add({...page("p_1"), follows: false}); // seen before
    await store.choices.add(page("p_1", "2026-11-09"));
    await act("p_1", "item.opened");
    await act("p_2", "item.not_for_me");
    await act("p_3", "item.not_for_me", "not_now");
    const past = await pastChoices(store, {
      comparison: "other",
      today: new Date("2026-11-10T00:00:00Z")
    });
    expect(past.map(({person, follows}) => [person, follows])).toEqual([
      ["p_1", true],
      ["p_2", true],
      ["p_3", true]
    ]);
    expect(past.map(({options: [one]}) => [one.taken, one.refused])).toEqual([
      [true, false],
      [false, true],
      [false, false]
    ]);
    expect(past[0].options[1]).toMatchObject({shown: false, taken: false});
  });

  test("are those of a world without who asked not to be included", async () => {
    for (const who of ["p_1", "p_2"]) await store.choices.add(page(who));
    await store.decisions.append({
      who: "p_2",
      what: "person.leave_out",
      subject: "p_2",
      detail: {}
    });
    now = new Date("2026-12-01T00:00:00Z");
    const past = await pastChoices(store, {comparison: "other", today: now});
    expect(past.map(({person}) => person)).toEqual(["p_1"]);
  });
});

describe("what is told of a comparison", () => {
  const settings = suite.find(({name}) => name === "half of pages")?.settings ?? suite[0].settings;

  test("is nothing where there is none, or under five people opened a page", async () => {
    await expect(evaluateOwnHome(home)).rejects.toThrow(expect.objectContaining({code: "USAGE"}));
    writeFileSync(join(home, "coppice.yaml"), "recommendations: {comparison: {name: other}}\n");
    for (const who of ["p_1", "p_2", "p_3", "p_4"]) await store.choices.add(page(who));
    const {lines, notes} = await evaluateOwnHome(home, {clock: new Date("2026-12-01T00:00:00Z")});
    expect(lines).toEqual([]);
    expect(notes[0]).toMatch(/Fewer than 5 people/);
    const {summary} = (await store.runs.last("evaluate policies")) ?? {};
    expect(summary).toMatchObject({name: "other", people: 4, pages: 4, own: null, verdict: null});
  });

  test("is what would change at once, and which is better once enough was seen", () => {
    const {choices} = plantedLog({...settings, taken: 1}, 5);
    const told = (report: ReturnType<typeof reportOf>) => report.lines.map(({figure}) => figure);
    const early = reportOf(choices.slice(0, 20), {name: "other", least: 5});
    expect(told(early)).toContain("stands on both pages");
    expect(told(early)).not.toContain("doubly robust");
    expect(early.notes[0]).toMatch(/cannot be told yet: it would rest on \d+ shown items/);
    const late = reportOf(choices, {name: "other", least: 5});
    expect(told(late)).toEqual(
      expect.arrayContaining(["doubly robust", "more refused, whenever one looks"])
    );
    expect(late.notes[0]).toBe("“other”: other is better.");
    const kept = comparedOf(choices, {name: "other", least: 5});
    expect(kept).toMatchObject({pages: choices.length, verdict: "other is better"});
    expect(kept.other?.taken).toBeGreaterThan(kept.own?.taken ?? Number.POSITIVE_INFINITY);
    expect(kept.more?.taken.low).toBeGreaterThan(0);
    const few = comparedOf(choices.slice(0, 20), {name: "other", least: 5});
    expect(few).toMatchObject({more: null, verdict: null});
  });
});
