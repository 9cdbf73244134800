import {expect, test} from "vitest";
import {seenAt} from "../../../src/stats/ndcg.ts";
import {topK} from "../../../src/graph/top-k.ts";
import {seededRandom} from "../../../src/graph/random.ts";
import {deskOf} from "../../../src/recommend/desk.ts";
import {signals} from "../../../src/recommend/index.ts";
import {loadPrices, type Shortlist, worths} from "../../../src/recommend/mentors/load-prices.ts";
import {mentorDesk} from "../../../src/recommend/mentors/share-load.ts";
import {gini} from "../../../src/stats/gini.ts";
import {organisation} from "../organisation.ts";

const most = 3;
const even = new Float64Array(12).fill(1);

const shortlist = (chances: readonly number[]): Shortlist => {
  const all = chances.reduce((sum, one) => sum + one, 0);
  const scores = Float64Array.from(chances, (one) => one / all);
  const mentors = topK([...chances.keys()], scores, chances.length);
  return {mentors, chances: Float64Array.from(mentors, (mentor) => scores[mentor])};
};

/** How much each mentor is seen by prices, and what the lists are expected to find. */
function shown(lists: readonly Shortlist[], prices: Float64Array) {
  const [seen, worth] = [new Float64Array(12), new Float64Array(12)];
  let found = 0;
  for (const list of lists) {
    worths(list, prices, worth);
    for (const [place, mentor] of topK(list.mentors, worth, most).entries()) {
      seen[mentor] += seenAt(place);
      found += seenAt(place) * list.chances[list.mentors.indexOf(mentor)];
    }
  }
  return {seen, found};
}

const random = seededRandom(3);
/** Two stand out for everybody, ten are much alike. */
const lists = Array.from({length: 120}, () =>
  shortlist(Array.from({length: 12}, (_, m) => (m < 2 ? 4 : 1 - m / 20) + random() / 5))
);

test("of those who know nearly as much, those who are seen little come in, and no more is lost than may be", () => {
  const prices = loadPrices(lists, {room: even, mayLose: 0.01, most});
  const [plain, shared] = [shown(lists, new Float64Array(12)), shown(lists, prices)];
  expect(gini(shared.seen.slice(2))).toBeLessThan(0.7 * gini(plain.seen.slice(2)));
  expect(shared.found).toBeGreaterThan(0.99 * plain.found - 1e-9);
  expect(plain.seen.filter((one) => one === 0).length).toBeGreaterThan(0);
  expect(shared.seen.filter((one) => one === 0).length).toBe(0);
});

test("who stands out stays first; where nothing may be lost, nobody makes room", () => {
  const prices = loadPrices(lists, {room: even, mayLose: 0.005, most});
  const worth = new Float64Array(12);
  for (const list of lists) {
    worths(list, prices, worth);
    expect(topK(list.mentors, worth, 1)[0]).toBeLessThan(2);
  }
  const apart = lists.map(() => shortlist([8, 4, 2, 1]));
  const kept = shown(apart, loadPrices(apart, {room: even, mayLose: 0, most}));
  expect(Array.from(kept.seen.slice(0, 4), (one) => one > 0)).toEqual([true, true, true, false]);
  expect(loadPrices([], {room: even, mayLose: 0.03, most})).toEqual(new Float64Array(12));
});

test("who has more room is seen more", () => {
  const alike = lists.map(() => shortlist(Array.from({length: 12}, () => 1 + random() / 5)));
  const {seen} = shown(alike, loadPrices(alike, {room: even.with(7, 4), mayLose: 0.05, most}));
  const others = seen.reduce((sum, one, m) => (m === 7 ? sum : sum + one / 11), 0);
  expect(seen[7]).toBeGreaterThan(1.5 * others);
});

test("sharing moves places, not scores or reasons", () => {
  const mentorSignals = signals.filter(({kind}) => kind === "mentor");
  let moved = 0;
  for (let seed = 1; seed <= 6; seed++) {
    const learning = organisation(seed);
    const staff = {learning, signals: mentorSignals, most: 1000};
    const [byScore, shared] = [deskOf("mentor", staff), mentorDesk(staff, 0.2)];
    for (let person = 0; person < 30; person++) {
      const [before, after] = [byScore(person), shared(person)];
      const bare = (offers: typeof before) =>
        offers
          .map((offer) => ({...offer, rank: 0}))
          .sort((a, b) => Number(a.itemId > b.itemId) - Number(a.itemId < b.itemId));
      expect(bare(after)).toEqual(bare(before));
      moved += Number(before.some(({itemId}, at) => after[at].itemId !== itemId));
    }
  }
  expect(moved).toBeGreaterThan(0);
});

test("who is hardly at work when one is stands behind who knows nearly as much; without clocks the order is as it was", () => {
  const mentorSignals = signals.filter(({kind}) => kind === "mentor");
  let moved = 0;
  for (let seed = 1; seed <= 3; seed++) {
    const learning = organisation(seed);
    const listsWith = (clocks: Float64Array) =>
      mentorDesk(
        {
          learning: {...learning, people: {...learning.people, clocks}},
          signals: mentorSignals,
          most: 1000
        },
        0
      );
    const london = new Float64Array(30);
    const unknown = new Float64Array(30).fill(Number.NaN);
    for (let person = 0; person < 30; person++) {
      const before = listsWith(unknown)(person);
      expect(listsWith(london)(person)).toEqual(before);
      if (before.length < 2) continue;
      const [first, second] = before;
      const far = listsWith(london.with(learning.people.pseudonyms.indexOf(first.itemId), 720))(
        person
      );
      const nearly = 0.5 * Math.exp(0.75 * (first.score - second.score)) < 1;
      expect(far[0].itemId).toBe(nearly ? second.itemId : first.itemId);
      expect(far.find(({itemId}) => itemId === first.itemId)?.score).toBe(first.score);
      moved += Number(nearly);
    }
  }
  expect(moved).toBeGreaterThan(10);
});
