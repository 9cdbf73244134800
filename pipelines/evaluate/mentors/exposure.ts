import {topK} from "../../../src/graph/top-k.ts";
import {seenAt, shareLoad} from "../../../src/recommend/mentors/share-load.ts";
import {gini} from "../../../src/stats/gini.ts";
import {pairedLine} from "../by-person.ts";
import {gradeOf} from "../courses/grade.ts";
import {exactly, type Line, lineOf, mean} from "../figure.ts";
import {mentorsFor, type Week} from "./cases.ts";
import type {Scorer} from "./methods.ts";
import {suite} from "./suite.ts";

type Learn = (learning: Week["learning"]) => Scorer;
type Lister = (candidates: Uint32Array, scores: Float64Array) => Uint32Array;

/** How much of a score sharing may take, tried on the questions before those graded. */
const shares = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.7, 1];
/** So much of NDCG may be lost where it is tried. */
const mayLose = 0.02;

/** How unequally mentors are seen, in lists as they are and with the load shared, and what sharing costs. */
export function exposureLines(taught: readonly Week[], graded: readonly Week[], learn: Learn) {
  const share = chosenShare(taught, learn);
  const [plain, shared] = [listed(graded, learn, 0), listed(graded, learn, share)];
  const by = (of: (one: typeof plain) => number) => ({
    coppice: exactly(of(plain)),
    "load shared": exactly(of(shared))
  });
  const lines: Line[] = [
    lineOf(
      "Gini of exposure, of who has answered",
      "−30 %",
      by(({inequality}) => inequality),
      -1
    ),
    lineOf(
      "NDCG@10",
      "−3 % at most",
      by(({grades}) => mean(grades.map(({ndcg}) => ndcg)))
    ),
    pairedLine(
      "NDCG@10: load shared, less",
      [
        {method: "load shared", grades: shared.grades},
        {method: "coppice", grades: plain.grades}
      ],
      ({ndcg}) => ndcg,
      ""
    )
  ];
  return {
    name: `load shared: scores fall by up to ${Math.round(share * 100)} % of the highest`,
    lines
  };
}

function chosenShare(taught: readonly Week[], learn: Learn): number {
  const gained = shares.map((share) =>
    mean(listed(taught, learn, share).grades.map(({ndcg}) => ndcg))
  );
  const enough = shares.filter((_, s) => gained[s] >= (1 - mayLose) * gained[0]);
  return Math.max(0, ...enough);
}

function listed(weeks: readonly Week[], learn: Learn, share: number) {
  const people = weeks[0]?.learning.people;
  const room = Float64Array.from(people?.capacity ?? [], (one) => Math.max(1, one));
  const list: Lister =
    share > 0
      ? shareLoad(room, share, {most: suite.listLength})
      : (candidates, scores) => topK(candidates, scores, suite.listLength);
  const seen = new Float64Array(room.length);
  const grades = weeks.flatMap(({learning, cases}) => {
    const [candidates, scorer] = [mentorsFor(learning), learn(learning)];
    return cases.flatMap((one) => {
      const agreed = candidates(one.person);
      const wanted = one.wanted.filter((mentor) => agreed.includes(mentor));
      const shown = list(agreed, scorer(one));
      for (const [place, mentor] of shown.entries()) seen[mentor] += seenAt(place);
      if (wanted.length === 0) return [];
      return [
        {person: one.person, ...gradeOf(shown, {person: one.person, wanted}, suite.listLength)}
      ];
    });
  });
  const answered = new Set(weeks.at(-1)?.learning.answers.person);
  return {
    grades,
    inequality: answered.size === 0 ? 0 : gini(Array.from(answered, (one) => seen[one]))
  };
}
