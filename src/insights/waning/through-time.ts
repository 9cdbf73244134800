import {
  type Calibration,
  calibrated,
  calibrationOf,
  uncalibrated
} from "../../stats/calibration.ts";
import {type Cases, horizonWeeks} from "./cases.ts";
import {thresholdOf} from "./raised.ts";
import {learnedFrom} from "../learned.ts";
import type {Learned, Learner} from "./learners.ts";
import {signs} from "./signs.ts";

/** A year is needed before what is usual, and what became of it, can be known. */
const firstFold = 52;
const foldWeeks = 26;
/** Weeks that follow on each other say nearly the same: one in so many is learned from. */
const learnedApart = 4;
/** So many communities that fell are needed to judge a model by its past. */
const enoughFalls = 8;
/** So many weeks of communities of few people, or of many, to settle from which chance on those are warned of. */
const enoughWeeks = 5 * 52;

/** What was believed from one window on. */
export interface Fold {
  /** The last window that was known. */
  readonly knownBy: number;
  /** Name of the learner that had told its past cases best. */
  readonly chosen: string;
  readonly calibration: Calibration;
  readonly learned: Learned;
  /** Cases it learned from, and communities that fell among them. */
  readonly lessons: number;
  readonly falls: number;
}

export interface ThroughTime {
  readonly folds: readonly Fold[];
  /** [rows] calibrated chance as it would have been told then; NaN before there was anything to tell from. */
  readonly chance: Float64Array;
  /** [rows] the chance from which on a warning was raised then. */
  readonly threshold: Float64Array;
  /** [rows] by learner: uncalibrated log odds. */
  readonly odds: Readonly<Record<string, Float64Array>>;
}

/**
 * Goes through the history as it happened: every half year each learner learns from the cases whose outcome was known
 * by then (an embargo of the horizon), and tells the weeks until the next. The learner whose earlier tellings were best
 * (log loss) speaks, bent to what came of them; from which chance on it warns is settled for few people apart. The last fold begins with the block of weeks that now is in.
 *
 * @param horizon 0, 1, 2: 30, 60, 90 days.
 */
export function throughTime(
  cases: Cases,
  windows: number,
  horizon: number,
  learners: readonly Learner[]
): ThroughTime {
  const {window} = cases;
  const came = cases.came[horizon];
  const blank = () => new Float64Array(window.length).fill(Number.NaN);
  const [chance, thresholds] = [blank(), blank()];
  const odds = Object.fromEntries(learners.map(({name}) => [name, blank()]));
  const folds: Fold[] = [];
  const rowsWhere = (holds: (row: number) => boolean) =>
    Int32Array.from(window.keys()).filter(holds);

  const last = learnedFrom(windows) - 1;
  for (let knownBy = Math.min(firstFold, last); knownBy <= last; ) {
    const next = knownBy === last ? windows : Math.min(knownBy + foldWeeks, last);
    const known = (row: number) => came[row] >= 0 && window[row] + horizonWeeks[horizon] <= knownBy;
    const told = rowsWhere((row) => window[row] >= knownBy && window[row] < next);
    const judged = rowsWhere((row) => known(row) && !Number.isNaN(chance[row]));
    const apart = (row: number) => window[row] % learnedApart === 0;
    const lessons = rowsWhere((row) => known(row) && apart(row));
    const learned = new Map(
      learners.map(({name, learn}) => [name, learn(lessons, pick(came, lessons))] as const)
    );
    for (const [name, {rows}] of learned) scatter(odds[name], told, rows(told));

    const tried = judged.filter(apart);
    const enough = fallenIn(cases, tried, came) >= enoughFalls;
    const chosen = enough ? bestOf(learners, odds, cases, tried, pick(came, tried)) : "prior";
    const past = Float64Array.from(tried, (row) => odds[chosen][row]);
    const calibration = enough ? calibrationOf(past, pick(came, tried)) : uncalibrated;
    for (const row of told) chance[row] = calibrated(calibration, odds[chosen][row]);
    for (const few of [true, false]) {
      const ofSize = (row: number) => isOfFew(cases, row) === few;
      const alike = judged.filter(ofSize);
      const rows = alike.length < enoughWeeks ? judged : alike;
      const threshold = thresholdOf(cases, {rows, came, chance});
      for (const row of told) if (ofSize(row)) thresholds[row] = threshold;
    }
    const falls = fallenIn(cases, lessons, came);
    const teller = learned.get(chosen);
    if (teller)
      folds.push({
        knownBy,
        chosen,
        calibration,
        learned: teller,
        lessons: lessons.length,
        falls
      });
    knownBy = next;
  }
  return {folds, chance, threshold: thresholds, odds};
}

/** Under five people in a usual week: half of so few is soon reached by chance, and a warning has to say more. */
const isOfFew = ({seen}: Cases, row: number): boolean =>
  seen[row * signs.length + sizeSign] < Math.log(1 + fewPeople);

const fewPeople = 5;
const sizeSign = signs.findIndex(({name}) => name === "size");

const fallenIn = ({community}: Cases, rows: Int32Array, came: Int8Array): number =>
  new Set(rows.filter((row) => came[row] > 0).map((row) => community[row])).size;

const scatter = (into: Float64Array, rows: Int32Array, values: Float64Array): void =>
  rows.forEach((row, i) => {
    into[row] = values[i];
  });

const pick = (values: Int8Array, rows: Int32Array): Uint8Array =>
  Uint8Array.from(rows, (row) => values[row]);

/**
 * The learner whose past tellings were best. A later one in the list takes the place of an earlier one only when it is
 * better by more than one standard error over communities: so much may be luck.
 */
function bestOf(
  learners: readonly Learner[],
  odds: Readonly<Record<string, Float64Array>>,
  {community}: Cases,
  rows: Int32Array,
  came: Uint8Array
): string {
  const losses = (name: string) => {
    const sums = new Map<number, number>();
    rows.forEach((row, i) => {
      const sign = came[i] > 0 ? -1 : 1;
      const loss = Math.log1p(Math.exp(sign * odds[name][row]));
      sums.set(community[row], (sums.get(community[row]) ?? 0) + loss);
    });
    return [...sums.values()];
  };
  let best = {name: "prior", by: losses("prior")};
  for (const {name} of learners) {
    const by = losses(name);
    const gains = best.by.map((loss, c) => loss - by[c]);
    if (sum(gains) > Math.sqrt(sum(gains.map((gain) => gain ** 2)))) best = {name, by};
  }
  return best.name;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
