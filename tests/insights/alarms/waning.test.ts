import {describe, expect, test} from "vitest";
import {alarmsOf} from "../../../src/insights/alarms.ts";
import {shippedPrior} from "../../../src/insights/waning/prior.generated.ts";
import {chancesNow, standingAt, waningOf} from "../../../src/insights/waning/waning.ts";
import {aroundOf, lifeOf, stretches} from "../lives.ts";
import {organisationOf} from "../waning/organisation.ts";

const around = organisationOf({seed: 2});
const waning = waningOf(around.lives, around.windowStarts, shippedPrior);
const last = around.windowStarts.length - 1;
const standing = (id: string) => standingAt(waning, id, last);
const alarms = alarmsOf({...around, waning}).filter(({alarm}) => alarm === "waning");

describe("the warning of waning", () => {
  test("is raised of whom the model warns, and of who has fallen; of nobody who is calm", () => {
    const warned = new Set(alarms.map(({communityId}) => communityId));
    const silent = around.lives.filter(({id}) => !warned.has(id)).map(({id}) => standing(id));
    expect(new Set([...warned].map(standing))).toEqual(new Set(["warned", "fallen"]));
    expect(silent).not.toContain("warned");
  });

  test("tells the chance of its own community with its range, before it has fallen", () => {
    const told = new Map(
      chancesNow(waning)
        .filter(({horizonDays}) => horizonDays === 90)
        .map((one) => [one.communityId, one])
    );
    const before = alarms.filter(({communityId}) => standing(communityId) === "warned");
    expect(before.length).toBeGreaterThan(0);
    for (const {communityId, evidence, explained} of before) {
      const {low, high} = told.get(communityId) ?? {};
      expect(evidence).toMatchObject({low, high});
      expect(explained).toMatch(/may fall below half\./);
    }
  });

  test("is not raised of a young one that is silent because what tells of it is out", () => {
    const active = stretches([8, 6], [5, 0]);
    const fires = (outages: Uint8Array) =>
      alarmsOf(aroundOf([lifeOf({active, outages})])).some(({alarm}) => alarm === "waning");
    expect(fires(new Uint8Array(13))).toBe(true);
    expect(fires(Uint8Array.from(stretches([8, 0], [5, 1])))).toBe(false);
  });
});
