import {expect, test} from "vitest";
import {seededRandom} from "../../../src/graph/random.ts";
import {asShares, blended} from "../../../src/recommend/courses/blend.ts";
import {learnWeights} from "../../../src/recommend/courses/learn-weights.ts";
import {type Scorer, takenOf} from "../../../src/recommend/courses/models/taken.ts";

const people = 60;
const courses = 30;
const there = Uint32Array.from({length: courses}, (_, c) => c);
const taken = takenOf({
  people,
  courses,
  person: Array.from({length: people}, (_, p) => p),
  course: Array.from({length: people}, (_, p) => p % courses),
  day: new Float64Array(people)
});
const wantedOf = (person: number) => (person * 7 + 3) % courses;
const cases = Array.from({length: people}, (_, person) => ({person, wanted: [wantedOf(person)]}));

/** Says what is wanted, hidden under chance. */
function hint(strength: number, seed: number): Scorer {
  const scorer: Scorer = (person, scores) => {
    const random = seededRandom(seed * 1000 + person);
    for (let c = 0; c < courses; c++) scores[c] += random();
    scores[wantedOf(person)] += strength;
  };
  return asShares(scorer, taken);
}

test("a part that says nothing true gets no weight beside one that knows", () => {
  const {weights, ndcg} = learnWeights({taken, there, cases, scorers: [hint(0, 1), hint(2, 2)]});
  expect([...weights]).toEqual([0, 1]);
  expect(ndcg).toBe(1);
});

test("two half-knowing parts together know more than either, and the sum is graded as it was learned", () => {
  const scorers = [hint(0.35, 3), hint(0.35, 4)];
  const alone = scorers.map(
    (scorer) => learnWeights({taken, there, cases, scorers: [scorer]}).ndcg
  );
  const {weights, ndcg} = learnWeights({taken, there, cases, scorers});
  expect(ndcg).toBeGreaterThan(Math.max(...alone) + 0.02);
  const parts = scorers.map((scorer, i) => ({scorer, weight: weights[i]}));
  const again = learnWeights({taken, there, cases, scorers: [blended(parts, courses)]});
  expect(again.ndcg).toBeCloseTo(ndcg, 9);
});

test("never below the best part on what it was learned from", () => {
  for (let seed = 0; seed < 20; seed++) {
    const scorers = [0, 1, 2].map((i) => hint(0.3 * i, 10 * seed + i));
    const alone = scorers.map(
      (scorer) => learnWeights({taken, there, cases, scorers: [scorer]}).ndcg
    );
    expect(learnWeights({taken, there, cases, scorers}).ndcg).toBeGreaterThanOrEqual(
      Math.max(...alone) - 1e-9
    );
  }
});

test("what a part says against a course does not count, nor what one has taken", () => {
  const mine = takenOf({people: 1, courses: 4, person: [0], course: [3], day: [0]});
  const scorer = blended(
    [
      {scorer: asShares((_, scores) => scores.set([-4, 2, 8, 100]), mine), weight: 1},
      {scorer: asShares((_, scores) => scores.set([1, 0, 0, 0]), mine), weight: 0.5}
    ],
    4
  );
  const scores = new Float64Array(4);
  scorer(0, scores);
  expect([...scores]).toEqual([0.5, 0.25, 1, 0]);
});
