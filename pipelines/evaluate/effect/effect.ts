import {type Effect, effectsOf} from "../../../src/insights/effect/effect.ts";
import {seededRandom} from "../../../src/graph/random.ts";
import {bootstrapInterval} from "../../../src/stats/bootstrap.ts";
import {figureOf, type Line, lineOf, mean} from "../figure.ts";
import type {Asked, Report} from "../task.ts";
import {suite} from "./suite.ts";
import {trialParts} from "./trials.ts";
import {helpedWorld} from "./world.ts";

interface Case {
  readonly added: number;
  readonly ours: Effect;
  /** Before and after of the community alone, its range from its own weeks. */
  readonly naive: {readonly estimate: number; readonly low: number; readonly high: number};
}

/** Is help that does nothing told to do nothing, and help that does something measured? On planted worlds. */
export function evaluateEffect(
  {seeds, trials}: {seeds: readonly number[]; trials: readonly number[]},
  progress: Asked["progress"]
): Report {
  const parts = suite.map(({name, settings}, done) => {
    progress?.({step: name, done, all: suite.length});
    const worlds = seeds.map((seed) => {
      const {series, helped} = helpedWorld(settings, seed);
      const effects = effectsOf(series, helped);
      return helped.map(
        ({added, community, window}, nth): Case => ({
          added,
          ours: effects[nth],
          naive: beforeAndAfter(series[community], window)
        })
      );
    });
    return {name, lines: linesOf(worlds, settings.adds > 0)};
  });
  return {
    task: "effect",
    lines: parts[0].lines,
    parts: [...parts.slice(1), ...trialParts(trials, progress)],
    notes: [
      `${suite[0].name}: ${seeds.length} worlds, in each some communities helped when they were low.`,
      `Drawn by lot: ${trials.length} trials among communities that were low, told as a share more.`,
      "Told: the 95 % range lies on one side of zero. In brackets: 95 % of worlds drawn again."
    ]
  };
}

function linesOf(worlds: readonly (readonly Case[])[], planted: boolean): Line[] {
  const line = (
    figure: string,
    bar: string,
    of: (one: Case["naive"], added: number) => number,
    sense: 1 | -1 = 1
  ) =>
    lineOf(
      figure,
      bar,
      {
        coppice: figureOf(worlds, (drawn) => meanOver(drawn, ({ours, added}) => of(ours, added))),
        "before and after": figureOf(worlds, (drawn) =>
          meanOver(drawn, ({naive, added}) => of(naive, added))
        )
      },
      sense
    );
  const told = line(
    "told to have an effect",
    planted ? "" : "≤ .065",
    ({low, high}) => Number(low > 0 || high < 0),
    planted ? 1 : -1
  );
  return [
    told,
    {
      ...line("95 % ranges hold what was added", planted ? ".93 – .97" : "", ({low, high}, added) =>
        Number(low <= added && added <= high)
      ),
      best: ""
    },
    line("people off, on average", "0", ({estimate}, added) => estimate - added, -1),
    lineOf("said at all", "", {
      coppice: figureOf(worlds, (drawn) =>
        mean(drawn.flat().map(({ours}) => Number(ours.refused === null)))
      )
    })
  ];
}

/** Over the cases of all worlds in which ours says something. */
const meanOver = (worlds: readonly (readonly Case[])[], of: (one: Case) => number): number =>
  mean(
    worlds
      .flat()
      .filter(({ours}) => ours.refused === null)
      .map(of)
  );

/** Eight weeks before, four from the fifth after: what a dashboard without controls shows. */
function beforeAndAfter(own: Float64Array, window: number): Case["naive"] {
  const before = Array.from(own.subarray(window - 8, window));
  const after = Array.from(own.subarray(window + 4, window + 8));
  const weeks = [
    ...before.map((x) => ({x, after: false})),
    ...after.map((x) => ({x, after: true}))
  ];
  const difference = (drawn: readonly (typeof weeks)[number][]) =>
    mean(drawn.filter((one) => one.after).map(({x}) => x)) -
    mean(drawn.filter((one) => !one.after).map(({x}) => x));
  const random = seededRandom(window);
  return {
    estimate: difference(weeks),
    ...bootstrapInterval(weeks, difference, {rounds: 100, random})
  };
}
