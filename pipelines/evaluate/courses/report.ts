import {meanByPerson} from "../by-person.ts";
import {exactly, type Figure, figureOf, type Line, lineOf, mean} from "../figure.ts";
import type {Report} from "../task.ts";
import type {Graded, Period} from "./period.ts";
import {suite} from "./suite.ts";

/** The periods together, then each, then those of whom little is known. */
export function reportOf(
  periods: readonly Period[],
  {ours, notes}: {ours: string; notes: readonly string[]}
): Report {
  const all = periods.map(({known}) => known);
  const silent = periods.map((period) => period.silent);
  return {
    task: "courses",
    lines: [...linesOf(all), ...spreadLines(all), againstLine(all, ours)],
    parts: [
      ...periods.map(({name, split, known}) => ({
        name: `${name}, ${split.cases.length} people with a history`,
        lines: [...linesOf([known]), againstLine([known], ours)]
      })),
      {
        name: "people who never took a course before",
        lines: linesOf(periods.map(({fresh}) => fresh))
      },
      ...(silent.some(([one]) => one.grades.length > 0)
        ? [
            {
              name: "people without any event before",
              lines: [...linesOf(silent), timesPopularLine(silent)]
            }
          ]
        : [])
    ],
    notes: [
      "In brackets: 95 % of people drawn again. All courses of the day are ranked, what one has taken is left out.",
      ...notes,
      ...periods.map(
        ({name, split, blend}) =>
          `${name}: the blend is ${blend}. ${Math.round(100 * split.unknownShare)} % of what was taken up was not there yet.`
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

/** Ours less each other method, person by person. */
function againstLine(periods: readonly (readonly Graded[])[], ours: string): Line {
  const own = gradesOf(periods, ours);
  const by = byMethod(periods, (grades) => grades.map(({ndcg}, i) => own[i].ndcg - ndcg));
  delete by[ours];
  return {figure: `NDCG: ${ours}, less`, bar: "above 0", by, best: ""};
}

/** How many times as well as popularity of all time. */
function timesPopularLine(periods: readonly (readonly Graded[])[]): Line {
  const popular = gradesOf(periods, "popular");
  const ratio = (drawn: readonly {ndcg: number; popular: number}[]) =>
    mean(drawn.map(({ndcg}) => ndcg)) / mean(drawn.map((pair) => pair.popular));
  const by = periods[0].map(({method}) => {
    const pairs = gradesOf(periods, method).map(({ndcg}, i) => ({
      ndcg,
      popular: popular[i].ndcg
    }));
    return [method, figureOf(pairs, ratio)];
  });
  return {figure: "NDCG ÷ popular", bar: "≥ 1.5", by: Object.fromEntries(by), best: ""};
}

const gradesOf = (periods: readonly (readonly Graded[])[], name: string) =>
  periods.flatMap((graded) => graded.find(({method}) => method === name)?.grades ?? []);

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
