import {
  type Attendance,
  countAt,
  firstWindow,
  type There,
  thereBy,
  type Turnover,
  turnover
} from "../attendance.ts";
import {logRatio, type Outcome} from "./outcomes.ts";

/** Who took part in a community, and how its membership moved. */
export interface Attended {
  readonly id: string;
  readonly attendance: Attendance;
  /** [windows] 1: unknown, for what tells of it was out. */
  readonly outages: Uint8Array;
  /** [windows] each; NaN = not known. */
  readonly flow: Readonly<Record<"members" | "newcomers" | "leavers", Float64Array>>;
}

/** Every moment at which something could have been foretold, one row each: by community, then window. */
export interface Cases {
  readonly community: Int32Array;
  /** First window ahead. */
  readonly window: Int32Array;
  readonly before: Float64Array;
  /** What came of it, on the outcome's scale; NaN where that is not known yet, or nothing would have been said. */
  readonly scaled: Float64Array;
  /** [rows × width] what was known then; the first is 1. */
  readonly known: Float64Array;
}

export const width = 10;
const yearWeeks = 52;

/**
 * The moments of all communities from `weeks` after their first week on, the last being now, and what was known at each:
 * how the organisation and the community went on a year ago, how this compares with the own usual, who is still there
 * and likely to come back, who joined and left, and what usually came of it here.
 *
 * @param there of each community, where it is known already.
 */
export function casesOf(
  communities: readonly Attended[],
  windows: number,
  {weeks, scaled, needsPeople}: Outcome,
  there: readonly There[] = communities.map(({attendance}) => thereBy(attendance, windows))
): Cases {
  const past = communities.map(({flow}, c) => pastOf(there[c], flow, weeks));
  const season = seasonOf(past, windows, weeks);
  const common = commonOf(past, windows, weeks);
  const rows = past.flatMap((one, community) => {
    const from = one.first < 0 ? windows + 1 : one.first + weeks;
    return Array.from({length: Math.max(0, windows + 1 - from)}, (_, nth) => ({
      community,
      window: from + nth
    }));
  });
  const at = ({community, window}: (typeof rows)[number]) => past[community].people[window];
  const cases = {
    community: Int32Array.from(rows, ({community}) => community),
    window: Int32Array.from(rows, ({window}) => window),
    before: Float64Array.from(rows, (row) => at(row).before),
    scaled: Float64Array.from(rows, (row) => {
      const isCase = row.window + weeks <= windows && (at(row).before > 0 || !needsPeople);
      return isCase ? scaled(at(row)) : Number.NaN;
    })
  };
  const own = usuallyCame(cases, windows, weeks);
  const known = new Float64Array(rows.length * width);
  rows.forEach(({community, window}, row) => {
    known.set(knownAt(past[community], window, {weeks, season, common}), row * width);
    known[row * width + width - 1] = own[row];
  });
  return {...cases, known};
}

/**
 * [rows] what had usually come of it in a community by then, beside what had come of it in all: some keep their people and
 * some live by turnover. Of a short past, half is believed after as many cases as weeks are looked ahead.
 */
function usuallyCame(
  {community, window, scaled}: Omit<Cases, "known">,
  windows: number,
  weeks: number
): Float64Array {
  const all = usualOfAll({window, scaled}, windows, weeks);
  const own = new Float64Array(scaled.length);
  let [first, next, sum, cases] = [0, 0, 0, 0];
  for (let row = 0; row < scaled.length; row++) {
    if (community[row] !== community[first]) [first, next, sum, cases] = [row, row, 0, 0];
    for (; window[next] + weeks <= window[row]; next++)
      if (!Number.isNaN(scaled[next])) {
        sum += scaled[next];
        cases++;
      }
    own[row] = (sum - cases * all[window[row]]) / (cases + weeks);
  }
  return own;
}

/** [windows + 1] mean of what had come of it by then in all communities; 0 before anything had. */
function usualOfAll(
  {window, scaled}: Pick<Cases, "window" | "scaled">,
  windows: number,
  weeks: number
): Float64Array {
  const [sums, cases] = [new Float64Array(windows + 1), new Int32Array(windows + 1)];
  scaled.forEach((value, row) => {
    if (Number.isNaN(value)) return;
    sums[window[row] + weeks] += value;
    cases[window[row] + weeks]++;
  });
  let [sum, count] = [0, 0];
  return sums.map((value, at) => {
    sum += value;
    count += cases[at];
    return count === 0 ? 0 : sum / count;
  });
}

interface Past {
  /** First window with anybody; −1: never. */
  readonly first: number;
  /** [windows + 1] people before and from each window. */
  readonly people: readonly Turnover[];
  /** [windows + 1] of those before, how many are likely to come back. */
  readonly returning: Float64Array;
  /** [windows] people there. */
  readonly active: Float64Array;
  readonly flow: Attended["flow"];
}

function pastOf(there: There, flow: Attended["flow"], weeks: number): Past {
  const windows = there.starts.length - 1;
  return {
    first: firstWindow(there),
    people: turnover(there, weeks),
    returning: returningOf(there, weeks),
    active: Float64Array.from({length: windows}, (_, window) => countAt(there, window)),
    flow
  };
}

/** Who was there often comes back, who was there long ago does not: weeks there, fading by half in a month. */
function returningOf({starts, person, people}: There, weeks: number): Float64Array {
  const returning = new Float64Array(starts.length);
  const left = Float64Array.from({length: weeks + 1}, (_, ago) => 2 ** ((1 - ago) / 4));
  const weight = new Float64Array(people); // 0 between windows
  const seen = new Int32Array(people);
  for (let window = 1; window < starts.length; window++) {
    let count = 0;
    for (let w = Math.max(0, window - weeks); w < window; w++)
      for (let row = starts[w]; row < starts[w + 1]; row++) {
        const p = person[row];
        if (weight[p] === 0) seen[count++] = p;
        weight[p] += left[window - w];
      }
    for (let nth = 0; nth < count; nth++) {
      returning[window] += 1 - Math.exp(-weight[seen[nth]]);
      weight[seen[nth]] = 0;
    }
  }
  return returning;
}

/** [windows + 1] how all communities together went on from each window; 0 where that is not known. */
function seasonOf(past: readonly Past[], windows: number, weeks: number): Float64Array {
  return Float64Array.from({length: windows + 1}, (_, window) => {
    if (window < weeks || window + weeks > windows) return 0;
    let [before, ahead] = [0, 0];
    for (const {people} of past) {
      if (people[window].before === 0) continue; // what was not there yet cannot have grown
      before += people[window].before;
      ahead += people[window].ahead;
    }
    return before > 0 ? Math.log((ahead + 1) / (before + 1)) : 0;
  });
}

/** What the last weeks were to all communities together: holidays are not one community's. */
interface Common {
  readonly lately: number;
  readonly returning: number;
}

const commonOf = (past: readonly Past[], windows: number, weeks: number): Common[] =>
  Array.from({length: windows + 1}, (_, window) => {
    let [late, all, back, before] = [0, 0, 0, 0];
    for (const {active, returning, people} of past) {
      late += meanOf(active, window - 2, window) || 0;
      all += meanOf(active, window - weeks, window) || 0;
      back += returning[window];
      before += people[window].before;
    }
    return {lately: logRatio(late, all), returning: logRatio(back, before)};
  });

function knownAt(
  {first, people, returning, active, flow}: Past,
  window: number,
  {weeks, season, common}: {weeks: number; season: Float64Array; common: readonly Common[]}
): readonly number[] {
  const {before} = people[window];
  const yearAgo = window - yearWeeks;
  const wasThere = yearAgo >= first + weeks;
  const lastYear = wasThere ? people[yearAgo] : {ahead: 0, before: 0};
  const usual = meanBefore(people, Math.max(first + weeks, yearAgo), window);
  return [
    1,
    yearAgo >= 0 ? season[yearAgo] : 0,
    wasThere ? logRatio(lastYear.ahead, lastYear.before) - season[yearAgo] : 0,
    logRatio(usual, before),
    logRatio(meanOf(active, window - 2, window), meanOf(active, window - weeks, window)) -
      common[window].lately,
    logRatio(returning[window], before) - common[window].returning,
    logRatio(lastOf(flow.members, window, before), before),
    sumOf(flow.newcomers, window - weeks, window) / (before + 1),
    sumOf(flow.leavers, window - weeks, window) / (before + 1)
  ];
}

function meanBefore(people: readonly Turnover[], from: number, to: number): number {
  let sum = 0;
  for (let window = from; window <= to; window++) sum += people[window].before;
  return sum / (to - from + 1);
}

const meanOf = (values: Float64Array, from: number, to: number): number =>
  sumOf(values, from, to) / (to - Math.max(0, from));

function sumOf(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let w = Math.max(0, from); w < to; w++) if (!Number.isNaN(values[w])) sum += values[w];
  return sum;
}

function lastOf(values: Float64Array, window: number, otherwise: number): number {
  const last = values[window - 1];
  return last === undefined || Number.isNaN(last) ? otherwise : last;
}
