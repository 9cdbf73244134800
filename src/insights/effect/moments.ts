/** A week of a community's life at which help was given, or could have been: what came before, and what after. */
export interface Moment {
  readonly community: number;
  /** First window after. */
  readonly window: number;
  /** People a week in the four weeks before. */
  readonly now: number;
  /** Where it stood, for finding moments alike: how it moved in half a year, and its size. */
  readonly stood: readonly number[];
  /** [weeksBefore + weeksAfter] how far each week was from the four weeks before, beside what all did, in chance's own steps. */
  readonly moved: Float64Array;
}

/** Weeks that are compared before and after. */
export const weeksBefore = 12;
export const weeksAfter = 8;
/** What a moment is told by. */
export const toldWeeks = 26;
const [nearWeeks, nowWeeks] = [12, 4];
/** Communities of one size are alike, but movement counts more. */
const sizeCounts = 0.3;

/**
 * A moment of one community; null where too little came before or after to tell, or nobody was there.
 *
 * @param series people active, by community and window; NaN = not measured.
 */
export function momentAt(
  series: readonly Float64Array[],
  community: number,
  window: number
): Moment | null {
  const own = series[community];
  const far = meanOf(own, window - toldWeeks, window - nearWeeks);
  const near = meanOf(own, window - nearWeeks, window - nowWeeks);
  const now = meanOf(own, window - nowWeeks, window);
  if (window < toldWeeks || window + weeksAfter > own.length || !(far > 0) || !(near >= 0))
    return null;
  const others = series.filter((_, c) => c !== community);
  const base = sumAt(others, window - nowWeeks, window);
  const moved = Float64Array.from({length: weeksBefore + weeksAfter}, (_, nth) => {
    const week = window - weeksBefore + nth;
    const all = base > 0 ? sumAt(others, week, week + 1) / base : 1;
    return (own[week] - now * all) / Math.sqrt(now + 1);
  });
  return moved.some(Number.isNaN)
    ? null
    : {
        community,
        window,
        now,
        stood: [ratio(now, far), ratio(near, far), sizeCounts * Math.log(far + 0.5)],
        moved
      };
}

const ratio = (a: number, b: number): number => Math.log((a + 0.5) / (b + 0.5));

function meanOf(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let week = Math.max(0, from); week < to; week++) sum += values[week];
  return sum / (to - Math.max(0, from));
}

/** People a week in all of them, of weeks that are measured. */
function sumAt(series: readonly Float64Array[], from: number, to: number): number {
  let sum = 0;
  for (const own of series)
    for (let week = from; week < to; week++) if (!Number.isNaN(own[week])) sum += own[week];
  return sum / (to - from);
}
