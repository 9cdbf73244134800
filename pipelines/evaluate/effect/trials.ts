import {trialResult, type TrialResult} from "../../../src/insights/effect/trial.ts";
import {seededRandom} from "../../../src/graph/random.ts";
import {figureOf, type Line, lineOf, mean} from "../figure.ts";
import type {Asked, Report} from "../task.ts";
import {trialSuite} from "./suite.ts";
import {trialWorld} from "./world.ts";

/** Communities that agreed to a lot: is help that does nothing told to do nothing, and what it adds inside the range? */
export function trialParts(
  seeds: readonly number[],
  progress: Asked["progress"]
): NonNullable<Report["parts"]> {
  return trialSuite.map(({name, settings}, done) => {
    progress?.({step: name, done, all: trialSuite.length});
    const results = seeds.map((seed) => {
      const {series, trial} = trialWorld(settings, seed);
      return trialResult(series, trial, seededRandom(seed));
    });
    return {name, lines: linesOf(results, settings.adds)};
  });
}

function linesOf(results: readonly TrialResult[], adds: number): Line[] {
  const said = results.filter(({refused}) => refused === null);
  const share = (of: (one: TrialResult) => boolean, among: readonly TrialResult[] = said) =>
    figureOf(among, (drawn) => mean(drawn.map((one) => Number(of(one)))));
  const off = (of: "more" | "naive") =>
    figureOf(said, (drawn) => mean(drawn.map((one) => Math.log1p(one[of]) - Math.log1p(adds))));
  return [
    lineOf("told to have an effect", adds > 0 ? "" : "≤ .065", {
      coppice: share(({low, high}) => low > 0 || high < 0)
    }),
    lineOf("95 % ranges hold what was added", ".93 – .97", {
      coppice: share(({low, high}) => low <= adds && adds <= high)
    }),
    lineOf(
      "off on average, logarithm",
      "0",
      {coppice: off("more"), "before and after": off("naive")},
      -1
    ),
    lineOf("said at all", "", {coppice: share(({refused}) => refused === null, results)})
  ];
}
