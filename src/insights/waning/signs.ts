import type {CommunityLife} from "../community-life.ts";
import type {Weeks} from "./fall.ts";

/** What a community can be told: signs that change together speak as one reason. */
export const reasonKinds = [
  "pace",
  "trend",
  "answers",
  "newcomers",
  "few",
  "core",
  "steward",
  "borders",
  "age"
] as const;
export type ReasonKind = (typeof reasonKinds)[number];

/** One number about a community in a window, from that week and earlier ones alone. */
export interface Sign {
  readonly name: string;
  /** `size`: not a reason but whom it is compared with. */
  readonly of: ReasonKind | "size";
  /** NaN where it cannot be measured. */
  readonly at: (past: Past, window: number) => number;
}

/** The series of one community, summed up so that any stretch of weeks costs the same. */
export interface Past {
  readonly active: Sums;
  readonly interactions: Sums;
  readonly threads: Sums;
  readonly newcomers: Sums;
  readonly leavers: Sums;
  readonly solved: Sums;
  readonly asked: Sums;
  /** Hours of all questions together, and how many. */
  readonly waits: Sums;
  readonly quick: Sums;
  readonly debuts: Sums;
  readonly heard: Sums;
  readonly depth: Sums;
  readonly top: Sums;
  readonly core: Sums;
  readonly cohesion: Sums;
  readonly units: Sums;
  readonly places: Sums;
  readonly reciprocity: Sums;
  readonly members: Float64Array;
  readonly usual: Float64Array;
  readonly level: Float64Array;
  /** First window with anybody in it. */
  readonly first: number;
  /** Window from which nobody was its steward; infinite while there is one, −1 where nobody ever was. */
  readonly stewardless: number;
}

/** Running sums of a series, and of how much of a week each of its weeks was. */
interface Sums {
  readonly values: Float64Array;
  readonly weight: Float64Array;
}

const year = 52;

/** How many a usual week, in the `weeks` up to window `to`; NaN where nothing was measured. */
const rate = ({values, weight}: Sums, to: number, weeks: number): number => {
  const from = Math.max(0, to + 1 - weeks);
  const weighed = weight[to + 1] - weight[from];
  return weighed > 0.5 ? (values[to + 1] - values[from]) / weighed : Number.NaN;
};

/** Now against then as a logarithm, damped so that few are not made much of. */
const against = (sums: Sums, window: number, now: number, then: number): number =>
  Math.log((rate(sums, window, now) + 0.5) / (rate(sums, window - now, then) + 0.5));

/** Mean of now less mean of the year before: for shares. */
const change = (sums: Sums, window: number, now = 8): number =>
  rate(sums, window, now) - rate(sums, window - now, year);

/** How far a share of cases is from that of the year before, in what chance alone would do. */
function surprise(sums: Sums, window: number, weeks: number): number {
  const from = Math.max(0, window + 1 - weeks);
  const cases = sums.weight[window + 1] - sums.weight[from];
  const before = rate(sums, window - weeks, year);
  const now = rate(sums, window, weeks);
  return ((now - before) * Math.sqrt(cases)) / Math.sqrt(before * (1 - before) + 0.05);
}

const toUsual = ({active, usual}: Past, window: number, weeks: number): number =>
  Math.log((rate(active, window, weeks) + 0.5) / (usual[window] + 0.5));

/** All that the model may look at; to add one: a line here, then `npm run waning:prior`. */
export const signs: readonly Sign[] = [
  {name: "size", of: "size", at: ({usual}, w) => Math.log(usual[w] + 1)},
  {name: "members", of: "size", at: ({members}, w) => Math.log(members[w] + 1)},
  {name: "pace, 2 weeks", of: "pace", at: (past, w) => toUsual(past, w, 2)},
  {name: "pace, 4 weeks", of: "pace", at: (past, w) => toUsual(past, w, 4)},
  {name: "pace, 8 weeks", of: "pace", at: (past, w) => toUsual(past, w, 8)},
  {name: "pace, 13 weeks", of: "pace", at: (past, w) => toUsual(past, w, 13)},
  {name: "pace, 26 weeks", of: "pace", at: (past, w) => toUsual(past, w, 26)},
  {
    name: "room above half",
    of: "pace",
    at: ({level, usual}, w) => (level[w] - usual[w] / 2) / Math.sqrt(usual[w] / 8 + 0.25)
  },
  {name: "trend, 4 weeks", of: "trend", at: ({active}, w) => against(active, w, 4, 4)},
  {name: "trend, 8 weeks", of: "trend", at: ({active}, w) => against(active, w, 8, 8)},
  {name: "trend, 13 weeks", of: "trend", at: ({active}, w) => against(active, w, 13, 13)},
  {name: "said, 4 weeks", of: "trend", at: ({interactions}, w) => against(interactions, w, 4, 26)},
  {name: "threads, 8 weeks", of: "trend", at: ({threads}, w) => against(threads, w, 8, 26)},
  // What became of a question or a first post is known a week later: the last week is left out.
  {name: "answered", of: "answers", at: ({quick}, w) => rate(quick, w - 1, 6)},
  {name: "answered, change", of: "answers", at: ({quick}, w) => surprise(quick, w - 1, 6)},
  {name: "waiting", of: "answers", at: ({waits}, w) => Math.log(rate(waits, w - 1, 6) + 1)},
  {
    name: "waiting, change",
    of: "answers",
    at: ({waits}, w) => against(waits, w - 1, 6, year)
  },
  {name: "asked, change", of: "answers", at: ({asked}, w) => against(asked, w, 8, year)},
  {name: "solved, change", of: "answers", at: ({solved}, w) => against(solved, w, 8, year)},
  {name: "newcomers", of: "newcomers", at: ({newcomers}, w) => against(newcomers, w, 8, year)},
  {name: "leavers", of: "newcomers", at: ({leavers}, w) => against(leavers, w, 8, year)},
  {name: "first posts", of: "newcomers", at: ({debuts}, w) => against(debuts, w, 13, year)},
  {name: "first posts heard", of: "newcomers", at: ({heard}, w) => surprise(heard, w - 1, 13)},
  {
    name: "come less gone",
    of: "newcomers",
    at: ({newcomers, leavers, members}, w) =>
      (13 * (rate(newcomers, w, 13) - rate(leavers, w, 13))) / (members[w] + 5)
  },
  {name: "written by five", of: "few", at: ({top}, w) => rate(top, w, 4)},
  {name: "written by five, change", of: "few", at: ({top}, w) => change(top, w)},
  {name: "core", of: "core", at: ({core}, w) => rate(core, w, 4)},
  {name: "core, change", of: "core", at: ({core}, w) => change(core, w)},
  {name: "core, 13 weeks", of: "core", at: ({core}, w) => rate(core, w, 4) - rate(core, w - 13, 4)},
  {name: "ties that hold", of: "core", at: ({depth}, w) => against(depth, w, 4, year)},
  {name: "ties that hold, 13 weeks", of: "core", at: ({depth}, w) => against(depth, w, 4, 13)},
  {name: "no steward", of: "steward", at: ({stewardless}, w) => (w >= stewardless ? 1 : 0)},
  {
    name: "steward gone of late",
    of: "steward",
    at: ({stewardless}, w) => (stewardless >= 0 && w >= stewardless && w < stewardless + 26 ? 1 : 0)
  },
  {name: "keeps to itself", of: "borders", at: ({cohesion}, w) => change(cohesion, w)},
  {name: "across units", of: "borders", at: ({units}, w) => change(units, w)},
  {name: "across places", of: "borders", at: ({places}, w) => change(places, w)},
  {name: "answers each other", of: "borders", at: ({reciprocity}, w) => change(reciprocity, w)},
  {name: "age", of: "age", at: ({first}, w) => Math.log(w - first + 1)}
];

/**
 * The signs of the communities in the windows asked for, one column a sign within a row.
 *
 * @param community @param window [n], the rows. @returns Float64Array [n × signs].
 * Time O(communities × windows + n).
 */
export function signsOf(
  weeks: Weeks,
  windowStarts: readonly string[],
  {community, window}: {community: Int32Array; window: Int32Array},
  told: readonly Sign[] = signs
): Float64Array {
  const table = new Float64Array(community.length * told.length);
  let known = -1;
  let past: Past | null = null;
  for (let row = 0; row < community.length; row++) {
    if (past === null || community[row] !== known) {
      known = community[row];
      past = pastOf(weeks, known, windowStarts);
    }
    for (let s = 0; s < told.length; s++)
      table[row * told.length + s] = told[s].at(past, window[row]);
  }
  return table;
}

function pastOf(weeks: Weeks, c: number, windowStarts: readonly string[]): Past {
  const {series, early, steward} = weeks.lives[c];
  const own = (of: Float64Array) => of.subarray(c * weeks.windows, (c + 1) * weeks.windows);
  const exposure = own(weeks.exposure);
  const counted = (of: Float64Array) => sumsOf(of, exposure);
  const shared = (of: Float64Array) => sumsOf(of, null);
  return {
    active: counted(series.active),
    interactions: counted(series.interactions),
    threads: counted(series.threads),
    newcomers: counted(series.newcomers),
    leavers: counted(series.leavers),
    solved: counted(series.questionsSolved),
    asked: counted(early.asked),
    waits: sumsOf(times(early.waitHours, early.asked), early.asked),
    quick: sumsOf(times(series.answeredShare, early.asked), early.asked),
    debuts: counted(early.debuts),
    heard: sumsOf(early.debutsHeard, early.debuts),
    depth: shared(early.coreNumber),
    top: shared(series.topShare),
    core: shared(series.coreShare),
    cohesion: shared(series.cohesion),
    units: shared(series.crossUnitShare),
    places: shared(series.crossPlaceShare),
    reciprocity: shared(series.reciprocity),
    members: series.members,
    usual: own(weeks.usual),
    level: own(weeks.level),
    first: series.active.findIndex((people) => people > 0),
    stewardless: stewardlessFrom(steward, windowStarts)
  };
}

const times = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, w) => value * b[w]);

/** A week counts as much as its weight says; without weights as one, where it was measured. */
function sumsOf(series: Float64Array, weights: Float64Array | null): Sums {
  const values = new Float64Array(series.length + 1);
  const weight = new Float64Array(series.length + 1);
  for (let w = 0; w < series.length; w++) {
    const weighs = Number.isNaN(series[w]) ? 0 : (weights?.[w] ?? 1);
    values[w + 1] = values[w] + (weighs > 0 ? series[w] : 0);
    weight[w + 1] = weight[w] + (weighs > 0 ? weighs : 0);
  }
  return {values, weight};
}

function stewardlessFrom({id, last}: CommunityLife["steward"], starts: readonly string[]): number {
  if (id !== null) return Number.POSITIVE_INFINITY;
  if (last === null) return -1;
  const window = starts.findIndex((start) => start >= last.until);
  return window < 0 ? starts.length : window;
}
