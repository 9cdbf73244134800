import {expect, test} from "vitest";
import {isAtRisk, weeksOf, weeksToFall} from "../../../src/insights/waning/fall.ts";
import {aroundOf, lifeOf, stretches} from "../lives.ts";

const weeksOfOne = (told: Parameters<typeof lifeOf>[0]) => {
  const {lives, windowStarts} = aroundOf([lifeOf(told)]);
  return weeksOf(lives, windowStarts);
};
const lasting = (weeks: number) => stretches([weeks, 10]);

test("it has fallen when its last four weeks are below half of what was usual", () => {
  const weeks = weeksOfOne({active: stretches([30, 10], [10, 4])});
  expect(weeks.usual[29]).toBe(10);
  expect([30, 31, 32, 33].map((w) => weeks.level[w])).toEqual([8.5, 7, 5.5, 4]);
  expect(weeksToFall(weeks, 0, 29, 4)).toBe(4);
  expect(weeksToFall(weeks, 0, 26, 4)).toBe(0);
  expect(weeksToFall(weeks, 0, 37, 4)).toBe(-1); // the data end before it can be known
  expect(isAtRisk(weeks, 0, 32)).toBe(true);
  expect(isAtRisk(weeks, 0, 33)).toBe(false);
});

test("with fewer than 13 usual weeks, or two people, nothing is told", () => {
  const young = weeksOfOne({active: lasting(40)});
  expect(isAtRisk(young, 0, 15)).toBe(false);
  expect(isAtRisk(young, 0, 16)).toBe(true);
  expect(isAtRisk(weeksOfOne({active: stretches([40, 1])}), 0, 39)).toBe(false);
});

test("a week without any data is unknown, not silence", () => {
  const active = stretches([30, 10], [3, 0], [7, 10]);
  const weeks = weeksOfOne({active, interactions: active});
  expect(weeks.exposure.slice(29, 34)).toEqual(Float64Array.of(1, 0, 0, 0, 1));
  expect(weeks.level[31]).toBe(10); // the two weeks that are known
  expect(weeks.level[32]).toBeNaN();
  expect(weeksToFall(weeks, 0, 29, 9)).toBe(0);
});

test("a week in which what tells of it was out is unknown, whoever speaks elsewhere, and no holiday of others", () => {
  const silent = {active: stretches([30, 10], [3, 0], [7, 10])};
  const outages = Uint8Array.from(stretches([30, 0], [3, 1], [7, 0]));
  const lives = [
    ...Array.from({length: 6}, (_, n) => lifeOf({id: `a${n}`, ...silent, outages})),
    ...Array.from({length: 5}, (_, n) => lifeOf({id: `b${n}`, active: lasting(40)}))
  ];
  const {exposure, windows} = weeksOf(lives, aroundOf(lives).windowStarts);
  const at = (community: number) => [...exposure.subarray(community * windows).subarray(29, 34)];
  expect(at(0)).toEqual([1, 0, 0, 0, 1]);
  expect(at(6)).toEqual([1, 1, 1, 1, 1]);
});

test("where neighbours rest too it is a holiday, and weighs less", () => {
  const holiday = stretches([30, 10], [2, 2], [8, 10]);
  const lives = Array.from({length: 6}, (_, n) => lifeOf({id: `c${n}`, active: holiday}));
  const weeks = weeksOf(lives, aroundOf(lives).windowStarts);
  expect(weeks.exposure[30]).toBeCloseTo(0.2);
  expect(weeks.level[31]).toBeCloseTo(10);
});

test("a holiday is of those who sit where it is kept, where they are enough to tell", () => {
  const holiday = stretches([30, 10], [2, 2], [8, 10]);
  const works = stretches([40, 10]);
  const lives = [
    ...Array.from({length: 6}, (_, n) => lifeOf({id: `a${n}`, place: "Lyon", active: holiday})),
    ...Array.from({length: 9}, (_, n) => lifeOf({id: `b${n}`, place: "Graz", active: works})),
    lifeOf({id: "c", place: "Oslo", active: stretches([30, 10], [10, 0])}),
    lifeOf({id: "d", active: works})
  ];
  const {exposure, windows} = weeksOf(lives, aroundOf(lives).windowStarts);
  const at = (community: number) => exposure[community * windows + 30];
  expect(at(0)).toBeCloseTo(0.2); // Lyon rests
  expect([at(6), at(15), at(16)]).toEqual([1, 1, 1]); // Graz does not; Oslo is one alone, silent
});

test("a season of rest is known by the year before", () => {
  const season = stretches([44, 10], [8, 1], [44, 10], [8, 1]);
  const weeks = weeksOfOne({active: season});
  expect(weeks.exposure[48]).toBe(1); // nobody could know the first time
  expect(weeks.exposure.slice(97, 102)).toEqual(new Float64Array(5));
  expect(weeksToFall(weeks, 0, 92, 9)).toBe(0);
});

test("who was closed, or said to rest, leaves; whether it would have fallen nobody can know", () => {
  const falling = {active: stretches([30, 10], [10, 4])};
  const closed = weeksOfOne({...falling, closedOn: "2025-08-04"}); // the Monday of window 30
  expect(isAtRisk(closed, 0, 28)).toBe(true);
  expect(isAtRisk(closed, 0, 29)).toBe(false);
  expect(weeksToFall(closed, 0, 28, 9)).toBe(-1);
  const statement = {what: "resting", saidOn: "2025-08-04", until: null} as const;
  expect(isAtRisk(weeksOfOne({...falling, statement}), 0, 29)).toBe(false);
  const wrong = {what: "wrong", saidOn: "2025-08-04", until: null} as const;
  expect(isAtRisk(weeksOfOne({...falling, statement: wrong}), 0, 29)).toBe(true);
});
