import {takers} from "../../../src/recommend/courses/models/taken.ts";
import {exactly, type Figure, figureOf, type Line, lineOf, mean} from "../figure.ts";
import type {Asked, Report} from "../task.ts";
import {type Chosen, chooseOn} from "./choose.ts";
import {type Grade, gradeOf, spreadOf} from "./grade.ts";
import {refuseLeaks} from "./leaks.ts";
import {listsOf} from "./lists.ts";
import {type Rows, rowsWhere} from "./rows.ts";
import {cutsOf, knownOn, type Split, splitAt} from "./split.ts";
import {suite} from "./suite.ts";
import {readTriples} from "./triples.ts";

/** Grades of one method in one period, in the order of its cases, and what its lists do to the catalogue. */
interface Graded {
  readonly method: string;
  readonly grades: readonly (Grade & {readonly person: number})[];
  readonly spread: ReturnType<typeof spreadOf>;
}

interface Period {
  readonly split: Split;
  readonly graded: readonly Graded[];
  readonly newcomers: readonly Graded[];
  readonly blend: string;
}

/** Every model beside the blend on a plain file of triples. @throws SOURCE_UNREADABLE, EVALUATION_LEAKS */
export async function evaluateTriples(path: string, progress?: Asked["progress"]): Promise<Report> {
  const rows = await readTriples(path);
  const {cuts, periodDays} = cutsOf(rows, suite);
  const periods = cuts.map((cut, done) => {
    progress?.({step: `the period from ${dayOf(cut)}`, done, all: cuts.length});
    const {lines, blend} = chooseOn(splitAt(rows, cut - periodDays, periodDays));
    if (done === 0) refuseLeaksOf([...lines, blend], rows, cut);
    return gradedPeriod(splitAt(rows, cut, periodDays), [...lines, blend]);
  });
  return reportOf(periods, periodDays);
}

function gradedPeriod(split: Split, methods: readonly Chosen[]): Period {
  const people = [split.cases, split.newcomers];
  const graded = methods.map(({name, learn}) => {
    const scorer = learn(split.taken, split.cut);
    return people.map((cases): Graded => {
      const asked = cases.map(({person}) => person);
      const lists = listsOf(asked, scorer, {...split, most: suite.listLength});
      return {
        method: name,
        grades: lists.map((list, i) => ({
          person: cases[i].person,
          ...gradeOf(list, cases[i], suite.listLength)
        })),
        spread: spreadOf(lists, {
          there: split.there,
          takers: takers(split.taken),
          people: split.taken.people
        })
      };
    });
  });
  return {
    split,
    graded: graded.map(([known]) => known),
    newcomers: graded.map(([, fresh]) => fresh),
    blend: methods.at(-1)?.told ?? ""
  };
}

/** On the rows of the first people alone: learning twice more from all of them would take as long as grading. */
function refuseLeaksOf(methods: readonly Chosen[], all: Rows, cut: number): void {
  const people = all.people.slice(0, suite.guarded);
  const rows = {...rowsWhere(all, (e) => all.person[e] < people.length), people};
  for (const {name, learn} of methods)
    refuseLeaks(
      name,
      (rows, cut) => {
        const taken = knownOn(rows, cut);
        const there = Uint32Array.from(new Set(taken.targets)).sort();
        const scorer = learn(taken, cut);
        return listsOf([...people.keys()], scorer, {taken, there, most: suite.listLength});
      },
      rows,
      cut
    );
}

function reportOf(periods: readonly Period[], periodDays: number): Report {
  const all = periods.map(({graded}) => graded);
  return {
    task: "courses",
    lines: [...linesOf(all), ...spreadLines(all), againstLine(all)],
    parts: [
      ...periods.map(({split, graded}) => ({
        name: `${dayOf(split.cut)}, ${periodDays} days, ${split.cases.length} people with a history`,
        lines: [...linesOf([graded]), againstLine([graded])]
      })),
      {
        name: "people without a history",
        lines: linesOf(periods.map(({newcomers}) => newcomers))
      }
    ],
    notes: [
      "In brackets: 95 % of people drawn again. All courses of the day are ranked, what one has taken is left out.",
      "Settings and weights were chosen on the period before each; rows planted in the future changed no answer.",
      ...periods.map(
        ({split, blend}) =>
          `${dayOf(split.cut)}: the blend is ${blend}. ${Math.round(100 * split.unknownShare)} % of what was taken up was not there yet.`
      )
    ]
  };
}

const measures = [
  ["NDCG", "ndcg"],
  ["Recall", "recall"],
  ["MRR", "mrr"],
  ["Hit", "hit"]
] as const;

type By = Record<string, Figure | null>;

const linesOf = (periods: readonly (readonly Graded[])[]): Line[] =>
  measures.map(([told, measure]) =>
    lineOf(
      `${told}@${suite.listLength}`,
      "",
      byMethod(periods, (grades) => grades.map((grade) => grade[measure]))
    )
  );

/** The blend less each other method, person by person. */
function againstLine(periods: readonly (readonly Graded[])[]): Line {
  const blend = periods.flatMap((graded) => graded.at(-1)?.grades ?? []);
  const by = byMethod(periods, (grades) => grades.map(({ndcg}, i) => blend[i].ndcg - ndcg));
  delete by.blend;
  return {figure: "NDCG: the blend, less", bar: "above 0", by, best: ""};
}

/** Figures by method, of values by case; each person is drawn with all their cases. */
function byMethod(
  periods: readonly (readonly Graded[])[],
  values: (grades: Graded["grades"]) => readonly number[]
): By {
  const names = periods[0].map(({method}) => method);
  return Object.fromEntries(
    names.map((name, m) => {
      const grades = periods.flatMap((graded) => graded[m].grades);
      return [name, meanByPerson(grades, values(grades))];
    })
  );
}

function meanByPerson(grades: Graded["grades"], values: readonly number[]): Figure | null {
  const sums = new Map<number, {sum: number; count: number}>();
  for (const [i, {person}] of grades.entries()) {
    const known = sums.get(person) ?? {sum: 0, count: 0};
    sums.set(person, {sum: known.sum + values[i], count: known.count + 1});
  }
  return figureOf([...sums.values()], (drawn) => {
    let sum = 0;
    let count = 0;
    for (const one of drawn) {
      sum += one.sum;
      count += one.count;
    }
    return sum / count;
  });
}

/** What the lists of all periods do to the catalogue, on average; no interval: draws repeat lists. */
function spreadLines(periods: readonly (readonly Graded[])[]): Line[] {
  const line = (figure: string, of: keyof Graded["spread"], sense: 1 | -1) =>
    lineOf(
      figure,
      "",
      Object.fromEntries(
        periods[0].map(({method}, m) => [
          method,
          exactly(mean(periods.map((graded) => graded[m].spread[of])))
        ])
      ),
      sense
    );
  return [
    line("coverage", "coverage", 1),
    line("novelty, bits", "novelty", 1),
    line("Gini of exposure", "exposure", -1)
  ];
}

const dayOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
