import {expect, test} from "vitest";
import {type CommunityTalk, proposalsFor, proposalWords} from "../../src/insights/coverage.ts";

const meters: CommunityTalk = {
  id: "meters",
  about: "Meter Data: from the meter to the planner",
  threads: [...repeat("Late meter readings after a reset", 6), ...repeat("Lunch on Friday", 4)]
};
const welders: CommunityTalk = {
  id: "welders",
  about: "Welding Practice",
  threads: repeat("Which electrode batch cracked", 10)
};
const readings = {
  id: "readings",
  title: "Trusted readings",
  keywords: ["late meter readings", "interval gaps"]
};

test("the community whose threads hold an objective's phrases is proposed, with the count", () => {
  const [proposal, ...others] = proposalsFor([readings], [meters, welders]);
  expect(others).toEqual([]);
  expect(proposal).toMatchObject({
    communityId: "meters",
    threads: 6,
    ofThreads: 10,
    alignment: 0.6
  });
  expect(proposalWords(proposal)).toBe(
    "6 of its 10 threads of the last half year are about *late meter readings*."
  );
});

test("a word everybody uses proposes nobody", () => {
  const lunch = {id: "lunch", title: "Lunch", keywords: ["lunch"]};
  const chatty = [meters, welders].map((one) => ({...one, threads: repeat("Lunch", 10)}));
  expect(proposalsFor([lunch], chatty)).toEqual([]);
});

test("four threads are too few, a purpose that names it is enough", () => {
  const few = {...meters, about: "Meters", threads: repeat("Late meter readings", 4)};
  expect(proposalsFor([readings], [few, welders])).toEqual([]);
  const named = {...few, about: "Late meter readings and what to do"};
  const [proposal] = proposalsFor([readings], [named, welders]);
  expect(proposal).toMatchObject({alignment: 0.5, threads: 0, named: true});
  expect(proposalWords(proposal)).toBe("Its name and purpose speak of it.");
});

test("without keywords the title's own words count, singular or plural", () => {
  const objective = {id: "o", title: "Fewer cracked electrodes", keywords: []};
  expect(proposalsFor([objective], [meters, welders]).map((p) => p.communityId)).toEqual([
    "welders"
  ]);
});

test("the order of communities does not matter, and three are the most", () => {
  const many = ["d", "b", "a", "c"].map((id) => ({...meters, id}));
  const quiet = Array.from({length: 9}, (_, i) => ({...welders, id: `w${i}`}));
  const ids = (talks: CommunityTalk[]) => proposalsFor([readings], talks).map((p) => p.communityId);
  expect(ids([...many, ...quiet])).toEqual(["a", "b", "c"]);
  expect(ids([...quiet, ...many].reverse())).toEqual(["a", "b", "c"]);
});

function repeat(title: string, times: number): string[] {
  return Array.from({length: times}, () => title);
}
