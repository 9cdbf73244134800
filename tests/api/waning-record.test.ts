import {expect, test} from "vitest";
import {tiny} from "./tiny-home.ts";

const figure = {value: 0.8, low: 0.7, high: 0.9};
const fared = [
  {
    method: "coppice",
    auroc: figure,
    averagePrecision: figure,
    shownRight: figure,
    calibrationError: 0.01
  }
];
const said = [{said: 0.1, happened: 0.2, cases: 40}];

test("the record of the chance is told beside the rules, its counts in fives", async () => {
  const home = await tiny({
    change: (tables) => ({
      ...tables,
      waning_record: [
        ["2026-11-16", 23, 12, 158, JSON.stringify(fared), JSON.stringify(said), "2026-11-09"]
      ]
    })
  });
  const {body} = await (await home.as(null, "leader")).get("/evidence");
  expect(body.waning).toEqual({
    learnedBy: "2026-11-09",
    communities: 20,
    cases: 155,
    fared,
    said
  });
  await home.close();
});

test("without a record nothing is told", async () => {
  const home = await tiny();
  const {body} = await (await home.as(null, "leader")).get("/evidence");
  expect(body.waning).toBe(null);
  await home.close();
});
