import {fail} from "../../../src/errors.ts";
import type {Blend} from "../../../src/recommend/blends.ts";
import {ownBlend} from "../../../src/recommend/connections/own-blend.ts";
import type {Learning} from "../../../src/recommend/learning.ts";
import {measured, pairedLine} from "../by-person.ts";
import {exactly, lineOf, mean} from "../figure.ts";
import {ownHome} from "../inside.ts";
import {inEach} from "../organisation.ts";
import type {Asked, Report} from "../task.ts";
import {gradePeriod, type PeriodGrade} from "./grade.ts";
import {refuseLeaks} from "./leaks.ts";
import {baselines, productOf, type Scorer} from "./methods.ts";
import {earlierAt, learningAt, type Past, talkBefore} from "./past.ts";
import {type Period, periodAt} from "./period.ts";
import {pastOfHome, pastOfTriples} from "./read.ts";
import {suite} from "./suite.ts";

interface Contender {
  readonly name: string;
  readonly learn: (past: Past, cut: number) => Scorer;
}

/** The blend that a refresh on that day would take. */
const blendAt = (past: Past, cut: number, learning: Learning): Blend =>
  ownBlend({...learning, earlier: earlierAt(past, cut)}).blend;

/** The product first: its blend is chosen in the weeks before, as at a refresh. */
const contenders: readonly Contender[] = [
  {
    name: "coppice",
    learn: (past, cut) => {
      const learning = learningAt(past, cut);
      return productOf(blendAt(past, cut, learning))({learning});
    }
  },
  ...baselines.map(({name, learn}) => ({
    name,
    learn: (past: Past, cut: number) =>
      learn({learning: learningAt(past, cut), talk: talkBefore(past.talk, cut)})
  }))
];

/**
 * Who will meet whom? In simulated organisations, on a home's own past, or a plain file of who, to whom and when.
 * @throws USAGE, EVALUATION_LEAKS
 */
export async function evaluateConnections(asked: Asked): Promise<Report> {
  const {home, triples} = asked;
  if (triples !== undefined)
    return gradeConnections([{name: "", found: await pastOfTriples(triples)}]);
  if (home !== undefined)
    return gradeConnections([{name: "", found: await pastOfHome(ownHome(home))}]);
  return gradeConnections(await inEach(suite.organisations, asked, pastOfHome));
}

/** @throws EVALUATION_LEAKS, USAGE where too little is known */
export function gradeConnections(
  pasts: readonly {readonly name: string; readonly found: Past}[]
): Report {
  return reportOf(pasts.flatMap(({name, found}) => gradedIn(name, found)));
}

function gradedIn(place: string, past: Past): Graded[] {
  const {day} = past.talk;
  const cuts = suite.shares.map((share) => day[Math.floor(share * (day.length - 1))]);
  const periods = cuts.map((cut) => periodAt(past, cut, suite.periodDays));
  if (!periods.some(({cases}) => cases.length > 0)) fail("USAGE", "nobody in it met anybody new");
  for (const {name, learn} of contenders) refuseLeaks(name, learn, past, periods[0]);
  return periods.map((period) => gradedPeriod(place, past, period));
}

interface Graded {
  readonly place: string;
  readonly period: Period;
  readonly blend: string;
  readonly methods: readonly (PeriodGrade & {readonly method: string})[];
}

function gradedPeriod(place: string, past: Past, period: Period): Graded {
  const {cut, learning} = period;
  const blend = blendAt(past, cut, learning);
  const known = {learning, talk: talkBefore(past.talk, cut)};
  const scorers = [productOf(blend)(known), ...baselines.map(({learn}) => learn(known))];
  const methods = scorers.map((scorer, m) => ({
    method: contenders[m].name,
    ...gradePeriod(period, scorer, place)
  }));
  return {place, period, blend: blend.name, methods};
}

function reportOf(graded: readonly Graded[]): Report {
  const all = contenders.map(({name}, m) => ({
    method: name,
    grades: graded.flatMap(({methods}) => methods[m].grades)
  }));
  const hits = Object.fromEntries(
    contenders.map(({name}, m) => [name, exactly(mean(graded.map(({methods}) => methods[m].hits)))])
  );
  return {
    task: "connections",
    lines: [
      ...linesOf(all),
      measured("AUROC, contacts' contacts", all, ({auroc}) => auroc),
      lineOf(`Hits@${suite.hitsAbove}, contacts' contacts`, "", hits),
      pairedLine("Hits@10: coppice, less", all, ({hit}) => hit),
      pairedLine("NDCG@10: coppice, less", all, ({ndcg}) => ndcg)
    ],
    parts: graded.map(({place, period, methods}) => ({
      name: `${placed(place)}${dayOf(period.cut)}, ${suite.periodDays} days, ${period.cases.length} people met somebody new`,
      lines: linesOf(methods)
    })),
    notes: [
      "In brackets: 95 % of people drawn again. Everybody seen before is ranked; whom one knows already is left out.",
      "The blend was chosen in the weeks before each period; talk planted in the future changed no answer.",
      ...graded.map(
        ({place, period: {cut, knownShare}, blend}) =>
          `${placed(place)}${dayOf(cut)}: the blend is ${blend}; ${Math.round(100 * knownShare)} % of whom people spoke with they knew already.`
      )
    ]
  };
}

const linesOf = (graded: Parameters<typeof measured<PeriodGrade["grades"][number]>>[1]) => [
  measured("Hits@10", graded, ({hit}) => hit),
  measured("MRR@10", graded, ({mrr}) => mrr),
  measured("NDCG@10", graded, ({ndcg}) => ndcg)
];

const placed = (place: string): string => (place === "" ? "" : `${place}, `);

const dayOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
