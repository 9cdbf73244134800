import {expect, test} from "vitest";
import {askedOf, daysAsked, until} from "../../../../pipelines/evaluate/outlook/asked.ts";
import {type Method, methods} from "../../../../pipelines/evaluate/outlook/methods.ts";
import {seededRandom} from "../../../../src/graph/random.ts";
import {rowFrom} from "../../../../src/insights/outlook/traces.ts";
import {tracesOf} from "../../../insights/traces.ts";

const random = seededRandom(5);
const days = Array.from({length: 25}, (_, person) =>
  Array.from({length: 200}, (_, day) => day).filter(
    (day) => day < 60 + 8 * person && random() < 0.05 + person / 60
  )
);
const traces = tracesOf(days, {}, [...days.slice(1), []]);

test("the last two fifths are asked about, as long as what came of it is known", () => {
  expect(daysAsked(200, 30)).toEqual([120, 128, 136, 144, 152, 160, 168]);
  expect(daysAsked(40, 30)).toEqual([]);
});

test("every method answers for everybody seen so far, and what came of it stands beside", () => {
  const asked = askedOf(traces, 30, [120, 150], methods);
  expect(asked).toHaveLength(25);
  for (const {said, again} of asked)
    for (const chances of Object.values(said)) {
      expect(chances).toHaveLength(again.length);
      for (const chance of chances) expect(chance > 0 && chance < 1).toBe(true);
    }
  expect(asked.flatMap(({again}) => again)).toContain(1);
});

test("a method that looks ahead is refused", () => {
  const peeking: Method = ({people, done}, {now, horizon}) =>
    Float64Array.from({length: people}, (_, person) => {
      const next = rowFrom(done, person, now);
      return next < done.starts[person + 1] && done.day[next] < now + horizon ? 0.9 : 0.1;
    });
  expect(() => askedOf(traces, 30, [120], {...methods, peeking})).toThrow(
    expect.objectContaining({code: "EVALUATION_LEAKS", message: expect.stringContaining("peeking")})
  );
});

test("what had happened before a day has no row of it or later", () => {
  const then = until(traces, 100);
  expect(Math.max(...then.done.day)).toBe(99);
  expect(then.done.starts[25]).toBe(days.flat().filter((day) => day < 100).length);
});
