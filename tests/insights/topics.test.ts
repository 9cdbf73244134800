import {expect, test} from "vitest";
import {topicsOf, topicWords} from "../../src/insights/topics.ts";

test("words that say nothing are left out, so are words of one or two letters", () => {
  expect(topicWords("Re: How do I get the heat pump (C++) work?")).toEqual(["heat", "pump"]);
  expect(topicWords("Prüfung von co-op readings")).toEqual(["prüfung", "von", "co-op", "readings"]);
});

test("a word counts its people, not its uses, and is told from the minimum on", () => {
  const titles = [1, 2, 3].map((person) => ({communityId: "a", person, words: "meter readings"}));
  const loud = Array.from({length: 9}, () => ({communityId: "a", person: 4, words: "firmware"}));
  expect(topicsOf([...titles, ...loud], 3)).toEqual([
    {communityId: "a", words: ["meter", "readings"]}
  ]);
});

test("what every community says comes after what one says", () => {
  const say = (communityId: string, words: string) =>
    [1, 2].map((person) => ({communityId, person, words}));
  const [a] = topicsOf(
    [...say("a", "release welding"), ...say("b", "release"), ...say("c", "release")],
    2
  );
  expect(a.words).toEqual(["welding", "release"]);
});
