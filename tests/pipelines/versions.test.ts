import {createHash} from "node:crypto";
import {expect, test} from "vitest";
import {memoryOf} from "../../pipelines/refresh/memory.ts";
import {versions} from "../../pipelines/refresh/versions.ts";
import {detectCommunities} from "../../src/insights/communities.ts";
import type {Attended} from "../../src/insights/forecasts/cases.ts";
import {forecastsOf} from "../../src/insights/forecasts.ts";
import {outlookOf} from "../../src/insights/outlook.ts";
import {shippedPrior} from "../../src/insights/waning/prior.generated.ts";
import {waningOf} from "../../src/insights/waning/waning.ts";
import {seededRandom} from "../../src/graph/random.ts";
import {attended, randomWeeks} from "../insights/attended.ts";
import {config, names, planted} from "../insights/planted.ts";
import {livesOf, tracesOf} from "../insights/traces.ts";
import {organisationOf} from "../insights/waning/organisation.ts";

/** Red: something else comes out now. The hash received goes into `versions.ts`, so that all that was kept is worked out anew. */
test("what models learn is of the version under which it is kept", () => {
  const memory = memoryOf();
  const {lives, windowStarts} = organisationOf({communities: 6, weeks: 110});
  waningOf(lives, windowStarts, shippedPrior, memory);
  outlookOf(tracesOf(livesOf(40, 300, 3)), {now: 300, horizon: 30}, memory);
  forecastsOf(comingAndGoing(110), 110, 13, memory);
  expect(memory.learnedAnew()).toBeGreaterThan(10);
  expect(hashOf([...memory.recalled.values()])).toBe(versions.learned);
});

test("what detection finds is of the version under which it is kept", () => {
  const [reds, blues, greens] = [names(12), names(9, 12), names(9, 21)];
  const history = planted(
    [
      {people: reds, until: 14},
      {people: blues, until: 14},
      {people: [...reds, ...blues], from: 14},
      {people: greens, until: 20}
    ],
    {windows: 44, noise: 1}
  );
  const detection = detectCommunities(history, config);
  const happened = new Set(detection.events.map(({event}) => event));
  expect(happened.size).toBeGreaterThan(2);
  expect(hashOf(detection)).toBe(versions.detected);
});

/** Eight communities of twenty people, each there for a while. */
function comingAndGoing(windows: number): Attended[] {
  const random = seededRandom(1);
  const unknown = new Float64Array(windows).fill(Number.NaN);
  return names(8).map((id) => ({
    id,
    attendance: attended(randomWeeks(20, windows, random)),
    outages: new Uint8Array(windows),
    flow: {members: unknown, newcomers: unknown, leavers: unknown}
  }));
}

/** Of numbers a few digits: the last ones are the machine's. */
const hashOf = (result: unknown): string =>
  createHash("sha256").update(JSON.stringify(result, plainly)).digest("hex").slice(0, 8);

function plainly(_: string, value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(6));
  return ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value;
}
