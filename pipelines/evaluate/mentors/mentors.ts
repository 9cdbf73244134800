import {fail} from "../../../src/errors.ts";
import {topK} from "../../../src/graph/top-k.ts";
import {measured, pairedLine} from "../by-person.ts";
import {type Grade, gradeOf} from "../courses/grade.ts";
import type {Line} from "../figure.ts";
import {ownHome} from "../inside.ts";
import {inEach} from "../organisation.ts";
import type {Asked as Asking, Report} from "../task.ts";
import type {Asked} from "./asked.ts";
import {type Case, mentorsFor, type Week, weeksOf} from "./cases.ts";
import {type Exposure, exposureIn, exposureLines, exposurePart} from "./exposure.ts";
import {refuseLeaks} from "./leaks.ts";
import {
  baselines,
  handWeights,
  productOf,
  type Scorer,
  shippedOn,
  signalNames,
  taughtBy
} from "./methods.ts";
import {askedIn} from "./read.ts";
import {suite} from "./suite.ts";

/** Who will answer? In simulated organisations, or on a home's own questions. @throws USAGE, EVALUATION_LEAKS */
export async function evaluateMentors({home, scenario, progress}: Asking): Promise<Report> {
  if (home !== undefined) return gradeMentors([{name: home, found: await askedIn(ownHome(home))}]);
  return gradeMentors(await inEach(suite.organisations, {scenario, progress}, askedIn));
}

interface QuestionGrade extends Grade {
  readonly person: string;
  readonly first: number;
}

interface Graded {
  readonly method: string;
  readonly grades: readonly QuestionGrade[];
}

/** @throws EVALUATION_LEAKS, USAGE where nothing was answered, or by nobody who may be proposed */
export function gradeMentors(
  pasts: readonly {readonly name: string; readonly found: Asked}[]
): Report {
  const places = pasts.map(({name, found}) => ({name, ...gradedIn(name, found)}));
  const graded = places[0].graded.map(({method}, m) => ({
    method,
    grades: places.flatMap((place) => place.graded[m].grades)
  }));
  if (graded[0].grades.length === 0)
    fail(
      "USAGE",
      "nothing was answered by somebody who may be proposed; there is nothing to grade"
    );
  return {
    ...reportOf(graded, places),
    parts: places.map(({name, exposure}) => exposurePart(name, exposure))
  };
}

function gradedIn(name: string, past: Asked) {
  const weeks = weeksOf(past, suite.gradedFrom, 1);
  if (weeks.length === 0)
    fail("USAGE", "nothing in it was asked and answered; there is nothing to grade");
  const weights = shippedOn(weeks[0].learning);
  const methods = [
    {name: "coppice", learn: productOf(weights)},
    {name: "weights by hand", learn: productOf(handWeights)},
    {name: "weights of all earlier questions", learn: productOf(taughtBy(past))},
    ...baselines
  ];
  for (const {name: method, learn} of methods) refuseLeaks(method, learn, past, weeks[0]);
  const graded = methods.map(
    ({name: method, learn}): Graded => ({
      method,
      grades: weeks.flatMap((week) => gradeWeek(name, week, learn(week.learning, past)))
    })
  );
  return {graded, weights, exposure: exposureIn(past, weights)};
}

function gradeWeek(place: string, {learning, cases}: Week, scorer: Scorer): QuestionGrade[] {
  const candidates = mentorsFor(learning);
  return cases.flatMap((one: Case) => {
    const agreed = candidates(one.person);
    const wanted = one.wanted.filter((mentor) => agreed.includes(mentor));
    if (wanted.length === 0) return [];
    const list = topK(agreed, scorer(one), suite.listLength);
    const {hit: first} = gradeOf(list, {person: one.person, wanted}, 1);
    const grade = gradeOf(list, {person: one.person, wanted}, suite.listLength);
    return [{...grade, first, person: `${place} ${one.person}`}];
  });
}

function reportOf(
  graded: readonly Graded[],
  places: readonly {
    readonly name: string;
    readonly weights: Float64Array;
    readonly exposure: Exposure;
  }[]
): Report {
  const line = (figure: string, value: (grade: QuestionGrade) => number): Line =>
    measured(figure, graded, value);
  const told = (weights: Float64Array) =>
    signalNames.map((name, s) => `${name} ${weights[s].toFixed(2)}`).join(", ");
  return {
    task: "mentors",
    lines: [
      line("P@1", ({first}) => first),
      line("Recall@10", ({recall}) => recall),
      line("MRR@10", ({mrr}) => mrr),
      line("NDCG@10", ({ndcg}) => ndcg),
      pairedLine("P@1: coppice, less", graded, ({first}) => first),
      pairedLine("Recall@10: coppice, less", graded, ({recall}) => recall),
      ...exposureLines(places.map(({exposure}) => exposure))
    ],
    notes: [
      `${graded[0].grades.length} questions. In brackets: 95 % of askers drawn again. Everybody who may be proposed is ranked, from what was known when the week began; right is who was accepted or thanked, else who answered.`,
      "Answers planted in the future changed no list.",
      ...places.map(
        ({name, weights}) => `${name}: weights, learned from earlier questions: ${told(weights)}.`
      )
    ]
  };
}
