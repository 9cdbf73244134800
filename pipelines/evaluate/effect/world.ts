import {shuffled} from "../../../src/graph/random.ts";
import {between, lognormal, poisson, randomFor} from "../../../src/simulate/chance.ts";
import type {Trial} from "../../../src/insights/effect/trial.ts";
import type {EffectSettings, TrialSettings} from "./suite.ts";

export interface HelpedWorld {
  /** People active, by community and week. */
  readonly series: readonly Float64Array[];
  readonly helped: readonly {
    readonly community: number;
    readonly window: number;
    /** People a week that help added in weeks 5 to 8 after it. */
    readonly added: number;
  }[];
}

/** Weeks in which help is in full, and the share of it that is reached week by week until then. */
const fullAfter = 4;

/** Communities that sink and come back by themselves; some are helped while they are low, as people do. */
export function helpedWorld(settings: EffectSettings, seed: number): HelpedWorld {
  const random = randomFor(seed, "effect of help");
  const phase = between(0, 52, random);
  const means = Array.from({length: settings.communities}, () => pacesOf(settings, phase, random));
  const helped: HelpedWorld["helped"][number][] = [];
  for (const community of shuffled(settings.communities, random)) {
    if (helped.length === settings.helped) break;
    const window = lowWeek(means[community], settings, random);
    if (window === null) continue;
    helped.push({community, window, added: help(means[community], window, settings)});
  }
  const series = means.map((mean) => mean.map((one) => poisson(one, random)));
  return {series, helped};
}

/** Of communities like these the lowest agree to a lot; half are helped, eight weeks before the end. */
export function trialWorld(
  settings: TrialSettings,
  seed: number
): {series: readonly Float64Array[]; trial: Trial} {
  const random = randomFor(seed, "help by lot");
  const phase = between(0, 52, random);
  const means = Array.from({length: settings.communities}, () => pacesOf(settings, phase, random));
  const window = settings.weeks - 8;
  const low = (mean: Float64Array) =>
    averageOf(mean, window - 4, window) / averageOf(mean, window - 30, window - 8);
  const agreed = [...means.keys()]
    .sort((a, b) => low(means[a]) - low(means[b]))
    .slice(0, settings.agreed);
  const drawn = Array.from(shuffled(agreed.length, random), (nth) => agreed[nth]);
  const half = Math.floor(drawn.length / 2);
  const trial = {window, helped: drawn.slice(0, half), waiting: drawn.slice(half)};
  for (const community of trial.helped) help(means[community], window, settings);
  const series = means.map((mean) => mean.map((one) => poisson(one, random)));
  return {series, trial};
}

/** Adds to a community's pace from a window on. @returns people a week in weeks 5 to 8 after it. */
function help(mean: Float64Array, window: number, {adds}: EffectSettings): number {
  let added = 0;
  for (let week = window; week < mean.length; week++) {
    const more = mean[week] * adds * Math.min(1, (week - window + 1) / fullAfter);
    mean[week] += more;
    if (week >= window + 4 && week < window + 8) added += more / 4;
  }
  return added;
}

function pacesOf(settings: EffectSettings, phase: number, random: () => number): Float64Array {
  const level = Math.max(5, lognormal(...settings.level, random));
  let luck = 0;
  let share = 1;
  return Float64Array.from({length: settings.weeks}, (_, week) => {
    luck = settings.lasting * luck + Math.log(lognormal(1, settings.luck, random));
    if (share === 1 && random() < settings.sinks) share = between(...settings.sunk, random);
    else if (share < 1 && random() < 1 / settings.sunkWeeks) share = 1;
    const season = settings.season * Math.sin((2 * Math.PI * (week - phase)) / 52);
    return level * share * Math.exp(season + luck);
  });
}

/** A week in the second half of the history, eight before its end, at whose beginning the last four were low. */
function lowWeek(
  mean: Float64Array,
  {weeks, low}: EffectSettings,
  random: () => number
): number | null {
  const from = Math.floor(weeks / 2);
  const candidates = Array.from({length: weeks - 8 - from}, (_, nth) => from + nth).filter(
    (week) => averageOf(mean, week - 4, week) < low * averageOf(mean, week - 30, week - 8)
  );
  return candidates.length > 0 ? candidates[Math.floor(random() * candidates.length)] : null;
}

function averageOf(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let week = from; week < to; week++) sum += values[week];
  return sum / (to - from);
}
