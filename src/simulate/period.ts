import {fail} from "../errors.ts";
import {dayOf, mondayOf} from "./calendar.ts";

/** The time that is simulated, in days of the calendar. */
export interface Period {
  readonly seed: number;
  /** First day of the history, and the Monday after it. All lives are planned towards that Monday. */
  readonly start: number;
  readonly planned: number;
  /** Weeks of the history, the first may be part of one. */
  readonly weeks: number;
  /** Weeks after the history that are written instead of it. */
  readonly further: number;
  /** What happens from `from` until before `end` is written. */
  readonly from: number;
  readonly end: number;
}

/** @throws SIMULATION_INVALID */
export function periodOf({
  days,
  seed,
  endsOn = "2026-11-15",
  further = 0
}: {
  days: number;
  seed: number;
  endsOn?: string;
  further?: number;
}): Period {
  if (!Number.isInteger(days) || days < 28) invalid(`days is ${days}; at least 28 are needed`);
  if (!Number.isInteger(further) || further < 0)
    invalid(`further is ${further}; a number of weeks is needed`);
  const planned = dayOf(endsOn) + 1;
  if (Number.isNaN(planned) || mondayOf(planned) !== planned)
    invalid(`the last day is ${endsOn}; a Sunday is needed, such as 2026-11-15`);
  const start = planned - days;
  return {
    seed,
    start,
    planned,
    weeks: (planned - mondayOf(start)) / 7,
    further,
    from: further > 0 ? planned : start,
    end: planned + further * 7
  };
}

/** Monday of a week, counted from the end of the history: −1 is its last. */
export const mondayAt = ({planned}: Period, week: number): number => planned + week * 7;

export const invalid = (why: string): never => fail("SIMULATION_INVALID", why);
