import {quantile} from "../../../src/stats/quantile.ts";
import type {Outcome} from "../../../src/insights/forecasts/outcomes.ts";
import {figureOf, type Line, lineOf, mean} from "../figure.ts";
import type {Asked, Report} from "../task.ts";
import {type Graded, gradedOf} from "./graded.ts";
import {organisationOf, type Past} from "./organisation.ts";
import {cutOffs, type Organisations, weeksApart} from "./suite.ts";

/** Is it foretold which communities grow, who stays and how many take part? On simulated organisations. */
export async function evaluateForecast(
  {seeds, ...size}: Organisations,
  progress: Asked["progress"]
): Promise<Report> {
  const graded: Graded[] = [];
  for (const [done, seed] of seeds.entries()) {
    progress?.({step: `seed ${seed}`, done, all: seeds.length});
    graded.push(...gradedOf(await organisationOf({...size, seed}), seed, {weeksApart, cutOffs}));
  }
  return reportOf(graded);
}

/** The same on the past of one home, as of as many weeks of its last year as its past is long enough for. */
export const evaluatePast = (past: Past): Report =>
  reportOf(gradedOf(past, 0, {weeksApart: past.windows < 2 * 52 ? 1 : weeksApart, cutOffs}));

function reportOf(graded: readonly Graded[]): Report {
  const cases = graded.filter(({method, outcome}) => method === "coppice" && outcome === "growth");
  return {
    task: "forecast",
    lines: (["growth", "retention", "activity"] as const).flatMap((outcome) =>
      linesOf(
        outcome,
        graded.filter((one) => one.outcome === outcome)
      )
    ),
    notes: [
      `${cases.length} forecasts of growth, each made with nothing known that came later.`,
      "Right: the half of which more was foretold and the half of which more came, by their medians.",
      "Told who comes and goes: the same, given who joins and leaves in the weeks ahead, as nobody can be.",
      "In brackets: 95 % of communities drawn again."
    ]
  };
}

function linesOf(outcome: Outcome["outcome"], graded: readonly Graded[]): Line[] {
  const isGrowth = outcome === "growth";
  const methods = [...new Set(graded.map(({method}) => method))].filter(
    (method) => isGrowth || method !== "told who comes and goes"
  );
  const line = (
    figure: string,
    bar: string,
    statistic: (of: readonly Graded[]) => number,
    sense: 1 | -1 = 1
  ) =>
    lineOf(
      figure,
      bar,
      Object.fromEntries(
        methods.map((method) => [
          method,
          figureOf(
            byCommunity(graded.filter((one) => one.method === method)),
            (drawn: readonly Graded[][]) => statistic(drawn.flat().filter(isSaid))
          )
        ])
      ),
      sense
    );
  return [
    line(`${outcome}: right about more or less`, isGrowth ? "≥ .79" : "", rightHalf),
    line(
      `${outcome}: off by`,
      "",
      (of) => mean(of.map((one) => Math.abs(one.estimate - one.came))),
      -1
    ),
    {...line(`${outcome}: 80 % ranges hold`, ".78 – .82", held), best: ""},
    ...sizes.map(({name, from, to}) => {
      const ofSize = ({before}: Graded) => before >= from && before < to;
      return {
        ...line(`… of ${name} people`, "", (of) => held(of.filter(ofSize))),
        best: ""
      };
    })
  ];
}

/** People there before. */
const sizes = [
  {name: "under 10", from: 0, to: 10},
  {name: "10 to 19", from: 10, to: 20},
  {name: "20 to 39", from: 20, to: 40},
  {name: "40 and more", from: 40, to: Infinity}
];

const isSaid = ({estimate, came}: Graded): boolean =>
  Number.isFinite(estimate) && Number.isFinite(came);

/** Forecasts of one community come as one: they are much alike. */
function byCommunity(graded: readonly Graded[]): Graded[][] {
  const groups = new Map<string, Graded[]>();
  for (const one of graded) {
    const key = `${one.world} ${one.community}`;
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

function rightHalf(graded: readonly Graded[]): number {
  if (graded.length === 0) return Number.NaN;
  const [said, came] = [
    quantile(
      graded.map(({estimate}) => estimate),
      0.5
    ),
    quantile(
      graded.map((one) => one.came),
      0.5
    )
  ];
  return mean(graded.map((one) => Number(one.estimate > said === one.came > came)));
}

const held = (graded: readonly Graded[]): number =>
  mean(
    graded
      .filter(({low}) => !Number.isNaN(low))
      .map(({low, high, came}) => Number(low <= came && came <= high))
  );
