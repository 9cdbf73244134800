import {simulate} from "../../../src/simulate/simulate.ts";
import {brier} from "../../../src/stats/forecast-loss.ts";
import {rankingOf} from "../../../src/stats/roc.ts";
import {calibrationError} from "../../../src/stats/said-and-happened.ts";
import {readTraces} from "../../refresh/outlook.ts";
import {figureOf, type Line, lineOf} from "../figure.ts";
import {fromWarehouse} from "../history-of.ts";
import {type Inside, inPlanted, ownHome} from "../inside.ts";
import type {Asked as Wanted, Report} from "../task.ts";
import {type Asked, askedOf, daysAsked} from "./asked.ts";
import {baselines, methods} from "./methods.ts";
import {mostError, planted, usualHorizon} from "./suite.ts";

type Name = keyof typeof methods;
type Person = Asked<Name>;
type Statistic = (chances: Float64Array, again: ArrayLike<number>) => number;

/**
 * Is the chance that somebody is there again worth anything? People of a home, or of simulated organisations, are asked
 * about through the last two fifths of the history; brackets draw people, with all that was said of them, again.
 */
export async function evaluateOutlook({
  home,
  horizon = usualHorizon,
  progress
}: Pick<Wanted, "home" | "horizon" | "progress">): Promise<Report> {
  const people: Person[] = [];
  const days: number[] = [];
  const homes = home === undefined ? planted.seeds : [home];
  for (const [i, one] of homes.entries()) {
    progress?.({step: "outlook", done: i, all: homes.length});
    const {traces, now} = await (typeof one === "number"
      ? tracesOfPlanted(one)
      : tracesOf(ownHome(one)));
    const asked = daysAsked(now, horizon);
    days.push(...asked);
    people.push(...askedOf(traces, horizon, asked, methods));
  }
  const cases = people.flatMap(({again}) => again);
  const there = cases.filter((again) => again > 0).length;
  return {
    task: "outlook",
    lines: linesOf(people),
    notes: [
      `${cases.length} answers on ${days.length} days about ${people.length} people, ${there} of whom were there again within ${horizon} days.`,
      "In brackets: 95 % of people drawn again. Better by: ours against each baseline on the same people; 0 outside the brackets is a difference."
    ]
  };
}

function linesOf(people: readonly Person[]): Line[] {
  const of = (statistic: Statistic, name: Name) => (drawn: readonly Person[]) =>
    statistic(
      Float64Array.from(drawn.flatMap(({said}) => said[name])),
      drawn.flatMap(({again}) => again)
    );
  const names = Object.keys(methods) as Name[];
  const line = (figure: string, bar: string, statistic: Statistic, sense: 1 | -1) =>
    lineOf(
      figure,
      bar,
      Object.fromEntries(names.map((name) => [name, figureOf(people, of(statistic, name))])),
      sense
    );
  const better = (figure: string, statistic: Statistic, sense: 1 | -1) =>
    lineOf(
      figure,
      "> 0",
      Object.fromEntries(
        baselines.map((name) => [
          name,
          figureOf(
            people,
            (drawn) => sense * (of(statistic, "coppice")(drawn) - of(statistic, name)(drawn))
          )
        ])
      )
    );
  return [
    line("AUROC", "", auroc, 1),
    line("Brier", "", brier, -1),
    line("calibration error", `≤ ${mostError}`, calibrationError, -1),
    better("AUROC: ours better by", auroc, 1),
    better("Brier: ours better by", brier, -1)
  ];
}

const auroc: Statistic = (chances, again) => rankingOf(chances, again).auroc;

const tracesOf = (inside: Inside) => fromWarehouse(inside, readTraces);

const tracesOfPlanted = (seed: number) =>
  inPlanted((out) => simulate({people: planted.people, days: planted.days, seed, out}), tracesOf);
