import {expect, test} from "vitest";
import {eventCounts, eventScore} from "../../../../pipelines/evaluate/communities/event-scores.ts";
import type {Tracked} from "../../../../pipelines/evaluate/communities/tracked.ts";
import type {PlantedEvent, Truth} from "../../../../pipelines/evaluate/communities/truth.ts";

const people = (...of: number[]) => new Set(of);
const planted: PlantedEvent = {kind: "birth", from: 20, until: 20, people: people(1, 2, 3, 4)};
const truth = (...events: PlantedEvent[]): Truth => ({events, emergent: [], stays: []});
const told = (...events: Tracked["events"]): Tracked => ({communities: [], events});
const score = (tracked: Tracked) => eventScore(eventCounts(tracked, truth(planted)));

test("told a week later of mostly the same people is right, with the delay of a week", () => {
  const birth = {kind: "birth" as const, window: 21, people: people(1, 2, 3)};
  expect(score(told(birth))).toEqual({precision: 1, recall: 1, f1: 1, delay: 1});
});

test.each([
  ["two weeks later", {kind: "birth" as const, window: 22, people: people(1, 2, 3, 4)}],
  ["before it was", {kind: "birth" as const, window: 19, people: people(1, 2, 3, 4)}],
  ["of other people", {kind: "birth" as const, window: 20, people: people(4, 5, 6)}],
  ["as another kind", {kind: "split" as const, window: 20, people: people(1, 2, 3, 4)}]
])("told %s is wrong", (_, event) => {
  expect(score(told(event)).f1).toBe(0);
});

test("one planted event is told once: the second telling is wrong", () => {
  const birth = {kind: "birth" as const, window: 20, people: people(1, 2, 3, 4)};
  expect(score(told(birth, {...birth, window: 21}))).toMatchObject({precision: 0.5, recall: 1});
});
