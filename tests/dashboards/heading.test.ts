import {expect, test} from "vitest";
import {headingOf, shareWords} from "../../dashboards/pages/community/heading.ts";

type Told = Parameters<typeof headingOf>[0];
const calm: Told = {
  name: "Welding Practice",
  state: "living",
  stage: "maturing",
  stateWords: null,
  underMinimum: false,
  members: 30,
  pace: 1,
  usual: null,
  alarms: []
};
const warning = (alarm: Told["alarms"][number]["alarm"], changeOn: string | null) =>
  ({alarm, chart: {changeOn}}) as Told["alarms"][number];

test("a calm community keeps its usual pace", () => {
  expect(headingOf(calm, 5)).toBe("Welding Practice keeps its usual pace");
  expect(headingOf({...calm, pace: 0.7}, 5)).toBe(
    "Welding Practice is quieter than usual, not below half"
  );
  expect(headingOf({...calm, pace: null}, 5)).toBe(
    "Welding Practice is too young to know its usual"
  );
  expect(headingOf({...calm, pace: null, usual: {low: 0, middle: 0, high: 2}}, 5)).toBe(
    "Welding Practice is silent in most weeks"
  );
});

test("a slowing one says by how much and since when", () => {
  const slow = {...calm, pace: 0.48, alarms: [warning("waning", "2002-09-09")]};
  expect(headingOf(slow, 5)).toBe(
    "Welding Practice is down to half of its usual people since September 2002"
  );
});

test("what its people said stands before any warning", () => {
  const resting: Told = {
    ...calm,
    state: "resting",
    stateWords: "Resting until 1 Dec, says H. B.",
    alarms: [warning("waning", null)]
  };
  expect(headingOf(resting, 5)).toBe("Welding Practice: resting until 1 Dec, says H. B.");
});

test("an ended one says how it ended", () => {
  expect(headingOf({...calm, state: "ended", stage: "fulfilled"}, 5)).toBe(
    "Welding Practice met its purpose"
  );
  expect(headingOf({...calm, state: "ended", stage: "faded"}, 5)).toBe(
    "Welding Practice fell silent"
  );
});

test("fewer people than the minimum say nothing more", () => {
  const few = {...calm, underMinimum: true, alarms: [warning("waning", "2002-09-09")]};
  expect(headingOf({...few, members: null}, 5)).toBe(
    "Fewer than 5 people take part in Welding Practice"
  );
  expect(headingOf(few, 5)).toBe(
    "Fewer than 5 people of Welding Practice were active in the last four weeks"
  );
  expect(headingOf({...few, alarms: [warning("closed_circle", null)]}, 5)).toBe(
    "Newcomers to Welding Practice get too few replies"
  );
});

test("a share is named by the nearest simple fraction", () => {
  expect([0.1, 0.25, 0.33, 0.5, 0.66, 0.75].map(shareWords)).toEqual([
    "a tenth",
    "a quarter",
    "a third",
    "half",
    "two thirds",
    "three quarters"
  ]);
});
