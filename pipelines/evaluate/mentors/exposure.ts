import {signals} from "../../../src/recommend/index.ts";
import {seenAt} from "../../../src/stats/ndcg.ts";
import {mentorDesk} from "../../../src/recommend/mentors/share-load.ts";
import {gini} from "../../../src/stats/gini.ts";
import {measured, pairedLine} from "../by-person.ts";
import {type Grade, gradeOf} from "../courses/grade.ts";
import {exactly, type Line, lineOf, mean} from "../figure.ts";
import {type Asked, learningAt} from "./asked.ts";
import {bestAnswers} from "./cases.ts";
import {suite} from "./suite.ts";

interface Shown {
  readonly grades: readonly (Grade & {readonly person: number})[];
  /** Gini of how much each is seen who has answered. */
  readonly inequality: number;
}

export interface Exposure {
  readonly byScore: Shown;
  readonly shared: Shown;
}

/** How unequally mentors are seen in everybody's lists, by score alone and with the load shared, and what sharing costs. */
export function exposureIn(past: Asked, weights: Float64Array): Exposure {
  const weighted = signals
    .filter(({kind}) => kind === "mentor")
    .map((signal, s) => ({...signal, weight: weights[s]}))
    .filter(({weight}) => weight > 0);
  const days = listDays(past);
  return {
    byScore: shownIn(past, {days, weighted, mayLose: 0}),
    shared: shownIn(past, {days, weighted})
  };
}

/** From the first graded question on; the last are left so much time. */
function listDays({questions: {day}}: Asked): number[] {
  const [first, last] = [day[Math.floor(suite.gradedFrom * day.length)], day[day.length - 1]];
  const count = Math.max(1, Math.floor((last - first) / suite.listsDays));
  return Array.from({length: count}, (_, at) => first + at * suite.listsDays);
}

function shownIn(
  past: Asked,
  {days, weighted, mayLose}: {days: readonly number[]; weighted: typeof signals; mayLose?: number}
): Shown {
  const seen = new Float64Array(past.people.length);
  const numberOf = new Map(past.people.map((id, person) => [id, person]));
  const wantedFrom = helpersIn(past);
  const grades = days.flatMap((cut) => {
    const learning = learningAt(past, cut);
    const listFor = mentorDesk({learning, signals: weighted, most: suite.listLength}, mayLose);
    const wantedBy = wantedFrom(cut);
    return past.people.flatMap((_, person) => {
      const list = Uint32Array.from(listFor(person), ({itemId}) => numberOf.get(itemId) ?? 0);
      for (const [place, mentor] of list.entries()) seen[mentor] += seenAt(place);
      const wanted = wantedBy.get(person);
      return wanted ? [{person, ...gradeOf(list, {person, wanted}, suite.listLength)}] : [];
    });
  });
  const answered = new Set(learningAt(past, days[days.length - 1]).answers.person);
  return {grades, inequality: gini(Array.from(answered, (one) => seen[one]))};
}

/** Who helped whom with what was asked in the days after one. */
function helpersIn(past: Asked) {
  const {asker, day} = past.questions;
  const {wanted} = bestAnswers(past);
  return (cut: number): Map<number, number[]> => {
    const helped = new Map<number, Set<number>>();
    for (const [question, on] of day.entries()) {
      if (on < cut || on >= cut + suite.listsDays || wanted[question].length === 0) continue;
      const known = helped.get(asker[question]) ?? new Set<number>();
      for (const mentor of wanted[question]) known.add(mentor);
      helped.set(asker[question], known);
    }
    return new Map([...helped].map(([person, by]) => [person, [...by]]));
  };
}

const ndcgOf = ({grades}: Shown): number => mean(grades.map(({ndcg}) => ndcg));

/** Nothing to tell where nobody is seen, or nobody asked in the weeks of the lists. */
const known = (value: number) => (Number.isNaN(value) ? null : exactly(value));

/** What sharing the load changes, on average over places. */
export const exposureLines = (places: readonly Exposure[]): Line[] => [
  lineOf("Everybody's lists: Gini of exposure, load shared against by score", "−0.30", {
    coppice: known(
      mean(places.map(({byScore, shared}) => shared.inequality / byScore.inequality - 1))
    )
  }),
  lineOf("Everybody's lists: NDCG@10, load shared against by score", "above −0.03", {
    coppice: known(mean(places.map(({byScore, shared}) => ndcgOf(shared) / ndcgOf(byScore) - 1)))
  })
];

export function exposurePart(name: string, {byScore, shared}: Exposure) {
  const both = [
    {method: "load shared", grades: shared.grades},
    {method: "by score", grades: byScore.grades}
  ];
  const lines: Line[] = [
    lineOf(
      "Gini of exposure, of who has answered",
      "",
      {"load shared": exactly(shared.inequality), "by score": exactly(byScore.inequality)},
      -1
    ),
    measured("NDCG@10", both, ({ndcg}) => ndcg),
    pairedLine("NDCG@10: load shared, less", both, ({ndcg}) => ndcg, "")
  ];
  return {name: `${name}: everybody's lists, every ${suite.listsDays} days`, lines};
}
