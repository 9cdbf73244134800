import {calibrated} from "../../stats/calibration.ts";
import type {Interval} from "../../stats/interval.ts";
import {wilsonInterval} from "../../stats/wilson.ts";
import type {CommunityLife} from "../community-life.ts";
import {type Cases, casesOf, horizonDays, seenIn} from "./cases.ts";
import {type Weeks, weeksOf} from "./fall.ts";
import {type Learner, learnersOf} from "./learners.ts";
import type {Prior} from "./prior.ts";
import {chanceWithout, type Reasons, reasonsOf} from "./reasons.ts";
import type {ReasonKind} from "./signs.ts";
import {type ThroughTime, throughTime} from "./through-time.ts";

/** The chances of waning in an organisation, now and at any time before as they would have been told then. */
export interface Waning {
  readonly weeks: Weeks;
  readonly cases: Cases;
  /** For 30, 60 and 90 days. */
  readonly horizons: readonly ThroughTime[];
  readonly learners: readonly (readonly Learner[])[];
  /** [communities × windows] row of the cases; −1 where it was not at risk. */
  readonly rowAt: Int32Array;
}

/** The chance that one community falls below half of its usual within so many days. */
export interface WaningChance {
  readonly communityId: string;
  readonly horizonDays: number;
  readonly chance: number;
  /** 80 % range, by what came of such chances here. */
  readonly low: number;
  readonly high: number;
  readonly warns: boolean;
  /** Of a warning within 90 days alone; null where a rule tells, which has none. */
  readonly why: Why | null;
}

interface Why extends Reasons {
  /** What would lower it, where something would. */
  readonly ifUsual: {readonly of: ReasonKind; readonly chance: number} | null;
}

export function waningOf(
  lives: readonly CommunityLife[],
  windowStarts: readonly string[],
  prior: Prior
): Waning {
  const weeks = weeksOf(lives, windowStarts);
  const cases = casesOf(weeks, windowStarts);
  const learners = horizonDays.map((_, h) => learnersOf(cases, weeks, prior, h));
  const horizons = learners.map((mine, h) => throughTime(cases, weeks.windows, h, mine));
  const rowAt = new Int32Array(weeks.level.length).fill(-1);
  cases.community.forEach((c, row) => {
    rowAt[c * weeks.windows + cases.window[row]] = row;
  });
  return {weeks, cases, horizons, learners, rowAt};
}

/** What is told for now, ordered by community and horizon; a community that is not at risk, or too young, has none. */
export function chancesNow(waning: Waning): WaningChance[] {
  const {weeks, cases, horizons, rowAt} = waning;
  return weeks.lives.flatMap(({id}, c) => {
    const row = rowAt[(c + 1) * weeks.windows - 1];
    if (weeks.windows === 0 || row < 0) return [];
    return horizons.map(({chance, threshold}, h) => ({
      communityId: id,
      horizonDays: horizonDays[h],
      chance: Math.max(...horizons.slice(0, h + 1).map((nearer) => nearer.chance[row])),
      ...rangeOf(chance[row], cases, h, chance),
      warns: chance[row] >= threshold[row],
      why: h === 2 && chance[row] >= threshold[row] ? whyOf(waning, row) : null
    }));
  });
}

const [likeIt, quarter] = [200, 13];
/** The chance itself counts as so many cases beside those of the past. */
const ownCases = 20;
const z80 = 1.2816;

/** Where the chance truly lies, by what came of the nearest past ones; a community counts once a quarter. */
function rangeOf(
  chance: number,
  {community, window, came}: Cases,
  horizon: number,
  told: Float64Array
): Interval {
  const near = Array.from(told.keys())
    .filter((row) => came[horizon][row] >= 0 && !Number.isNaN(told[row]))
    .sort((a, b) => Math.abs(told[a] - chance) - Math.abs(told[b] - chance) || a - b)
    .slice(0, likeIt);
  const seen = new Set(
    near.map((row) => community[row] * 1000 + Math.floor(window[row] / quarter))
  );
  const right = near.reduce((sum, row) => sum + came[horizon][row], 0);
  const share = near.length > 0 ? right / near.length : chance;
  const {low, high} = wilsonInterval(
    seen.size * share + ownCases * chance,
    seen.size + ownCases,
    z80
  );
  return {low: Math.min(low, chance), high: Math.max(high, chance)};
}

/** Those of about its size it is compared with. */
const comparedWith = 24;
/** So much lower a chance is worth telling. */
const worthTelling = 0.03;
/** What people can mend by acting; pace follows. */
const mendable: readonly ReasonKind[] = ["answers", "newcomers", "steward", "few", "borders"];

function whyOf({weeks, cases, horizons}: Waning, row: number): Why | null {
  const {folds} = horizons[horizons.length - 1];
  const now = folds[folds.length - 1];
  const {learned, calibration} = now;
  const {seen} = learned;
  if (!seen) return null;
  const size = (at: number) =>
    Math.log(weeks.usual[cases.community[at] * weeks.windows + cases.window[at]]);
  const others = Array.from(cases.window.keys())
    .filter((at) => cases.window[at] % quarter === weeks.windows % quarter)
    .sort((a, b) => Math.abs(size(a) - size(row)) - Math.abs(size(b) - size(row)) || a - b)
    .slice(0, comparedWith)
    .sort((a, b) => a - b);
  if (others.length === 0) return null;
  const own = seenIn(cases, Int32Array.of(row));
  const around = seenIn(cases, Int32Array.from(others));
  const chances = (of: Float64Array) => seen(of).map((odds) => calibrated(calibration, odds));
  const [chance] = chances(own);
  const mended = mendable
    .map((of) => ({of, chance: chanceWithout(of, own, around, chances)}))
    .sort((a, b) => a.chance - b.chance || a.of.localeCompare(b.of));
  return {
    ...reasonsOf(own, around, chances),
    ifUsual: mended[0].chance < chance - worthTelling ? mended[0] : null
  };
}
