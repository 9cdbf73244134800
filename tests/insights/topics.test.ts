import {expect, test} from "vitest";
import {type Titled, topicsOf, topicWords} from "../../src/insights/topics.ts";

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

/** The same title by so many people, from person 0 on. */
const titles = (communityId: string, words: string, people: number): Titled[] =>
  Array.from({length: people}, (_, person) => ({communityId, person, words}));

test("names keep their hyphens and digits; figures and full-width letters are read as one would", () => {
  expect(topicWords("Question: re-flash the GW-200 gateway (again)?")).toEqual([
    "re-flash",
    "gw-200",
    "gateway"
  ]);
  expect(topicWords("Ｗｅｌｄｉｎｇ welding- 2026")).toEqual(["welding", "welding"]);
  expect(topicWords("")).toEqual([]);
});

test("a word fewer people use than may be spoken of is not told", () => {
  const few = [...titles("a", "gateway", 5), ...titles("a", "divorce", 4)];
  expect(topicsOf(few, 5)).toEqual([{communityId: "a", words: ["gateway"]}]);
});

test("what more people use comes first, words alike by the alphabet, and no more than asked for", () => {
  const talk = [
    ...titles("b", "zinc arc", 5),
    ...titles("b", "weld", 8),
    ...titles("a", "gateway", 5)
  ];
  expect(topicsOf(talk, 5)).toEqual([
    {communityId: "a", words: ["gateway"]},
    {communityId: "b", words: ["weld", "arc", "zinc"]}
  ]);
  expect(topicsOf(talk, 5, 2)[1].words).toEqual(["weld", "arc"]);
});

test("nothing said, no topics", () => expect(topicsOf([], 5)).toEqual([]));
