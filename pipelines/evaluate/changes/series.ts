import {
  between,
  lognormal,
  pickWeighted,
  poisson,
  randomFor
} from "../../../src/simulate/chance.ts";
import type {SeriesSettings} from "./suite.ts";

export interface PlantedSeries {
  /** People active, week by week; NaN where data are missing. */
  readonly values: Float64Array;
  /** First week of each new pace, rising. */
  readonly changes: readonly number[];
}

/** Weeks of a community whose pace changes at known weeks, beside drift, seasons, holidays, bursts and gaps. */
export function plantedSeries(settings: SeriesSettings, seed: number): PlantedSeries {
  const random = randomFor(seed, "change points");
  const weeks = Math.round(between(...settings.weeks, random));
  const changes = plantedChanges(weeks, settings, random);
  const drift = Math.log(lognormal(1, settings.drift, random)) / 52;
  const season = between(0, settings.season, random);
  const phase = between(0, 52, random);
  const newYear = Math.floor(between(0, 52, random));
  const missing = plantedGap(weeks, settings, random);
  let level = Math.max(3, lognormal(...settings.level, random));
  let luck = 0;
  const values = Float64Array.from({length: weeks}, (_, week) => {
    if (changes.includes(week)) level *= factor(level, settings, random);
    luck = settings.lasting * luck + Math.log(lognormal(1, settings.luck, random));
    const seasonal = season * Math.sin((2 * Math.PI * (week - phase)) / 52);
    const mean = level * Math.exp(drift * week + seasonal + luck);
    const burst = random() < settings.burst ? between(...settings.burstFactor, random) : 1;
    return poisson(mean * burst * holiday((week + newYear) % 52, settings), random);
  });
  for (const week of missing) values[week] = Number.NaN;
  return {values, changes};
}

function plantedChanges(
  weeks: number,
  {changes, apart}: SeriesSettings,
  random: () => number
): number[] {
  const count = pickWeighted(
    changes.map((chance, n) => [n, chance] as const),
    random
  );
  const spare = weeks - apart * (count + 1);
  const places = Array.from({length: count}, () => between(0, spare, random)).sort((a, b) => a - b);
  return places.map((place, nth) => Math.round(place) + apart * (nth + 1));
}

/** Rises where a fall would leave fewer than two people a week. */
function factor(level: number, settings: SeriesSettings, random: () => number): number {
  const by = Math.exp(between(...logs(settings.factor), random));
  return random() < settings.falls && level / by >= 2 ? 1 / by : by;
}

const logs = ([low, high]: readonly [number, number]) => [Math.log(low), Math.log(high)] as const;

/** The year begins with week 0: two weeks around it, and four of summer. */
const holiday = (week: number, {holidays: [winter, summer]}: SeriesSettings): number =>
  week === 0 || week === 51 ? winter : week >= 30 && week < 34 ? summer : 1;

function plantedGap(weeks: number, settings: SeriesSettings, random: () => number): number[] {
  if (random() >= settings.missing) return [];
  const length = 1 + Math.floor(random() * settings.missingWeeks);
  const from = Math.floor(random() * (weeks - length));
  return Array.from({length}, (_, week) => from + week);
}
