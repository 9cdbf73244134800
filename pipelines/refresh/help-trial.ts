import {seededRandom} from "../../src/graph/random.ts";
import type {Around} from "../../src/insights/alarms/rule.ts";
import {
  type Comparison,
  effectsOf,
  type Help,
  interrupted,
  matched
} from "../../src/insights/effect/effect.ts";
import {weeksAfter} from "../../src/insights/effect/moments.ts";
import {trialResult} from "../../src/insights/effect/trial.ts";
import {meanOf} from "../../src/insights/pace.ts";
import type {Drawn} from "../../src/store/trials.ts";
import {type Given, windowAfter} from "./given-help.ts";

/** A row of `help_trials`: what the lot tells, and beside it what would be told without one. */
export function trialRow(
  {lives, windowStarts, madeOn}: Around,
  {subject, detail: {helped, waiting, beginsOn}}: Drawn,
  {helps, others, tried}: {helps: readonly Help[]; others: readonly Help[]; tried: readonly Given[]}
) {
  const series = lives.map((life) => life.series.active);
  const number = (id: string) => lives.findIndex((life) => life.id === id);
  const window = windowAfter(windowStarts, beginsOn);
  const trial = {window, helped: helped.map(number), waiting: waiting.map(number)};
  const judgedBy = windowStarts[window + weeksAfter] ?? "9999-12-31";
  const beside = (comparedWith: Comparison) =>
    shareMore(series, helps, effectsOf(series, helps, {others, comparedWith}));
  return {
    made_on: madeOn,
    trial_id: subject,
    ...trialResult(series, trial, seededRandom(window)),
    matched: beside(matched),
    interrupted: beside(interrupted),
    helped_meanwhile: tried.filter(
      ({communityId, helpedOn}) =>
        waiting.includes(communityId) && helpedOn >= beginsOn && helpedOn < judgedBy
    ).length
  };
}

/** By what share more people came than would have, by a comparison without a lot; NaN where it refuses all. */
function shareMore(
  series: readonly Float64Array[],
  helps: readonly Help[],
  effects: ReturnType<typeof effectsOf>
): number {
  let [more, came] = [0, 0];
  effects.forEach(({estimate, naive, refused}, nth) => {
    if (refused) return;
    const {community, window} = helps[nth];
    more += estimate;
    came += meanOf(series[community], window - 1) + naive;
  });
  return came > 0 ? more / (came - more) : Number.NaN;
}
