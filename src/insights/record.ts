import {wilsonInterval} from "../stats/wilson.ts";
import type {AlarmRule, Around} from "./alarms/rule.ts";
import type {CommunityLife} from "./community-life.ts";
import {meanOf, usualAt} from "./pace.ts";
import {say} from "./words.ts";

export const horizonWeeks = 13;
export const horizonDays = 90;
/** Fewer cases than this say nothing. */
const enoughCases = 10;
/** 80 of 100 such ranges hold the truth. */
const z80 = 1.2816;

/** How often a rule was right in this organisation's own past. */
export interface RuleRecord {
  readonly right: number;
  readonly cases: number;
  /** Share of cases that came true, with its 80 % range; null with fewer than 10 cases. */
  readonly probability: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly words: string;
}

/**
 * Counts, over all communities and all windows at least 90 days ago, when the rule would have begun to warn, and how
 * often four weeks' activity was under half of the usual of that day 90 days later. A warning within 90 days of the
 * last is the same case; one whose community was closed on purpose meanwhile is none.
 */
export function recordOf(
  rule: AlarmRule,
  around: Around,
  mayWarn: (life: CommunityLife, window: number) => boolean
): RuleRecord {
  let right = 0;
  let cases = 0;
  for (const life of around.lives) {
    let next = 0;
    for (let w = 0; w + horizonWeeks < around.windowStarts.length; w++) {
      if (w < next || !mayWarn(life, w) || !rule.fires(life, w, around)) continue;
      const usual = usualAt(life.series.active, w, around.usualWeeks);
      if (!usual || usual.middle === 0) continue;
      next = w + horizonWeeks;
      if (life.closedOn !== null && life.closedOn <= around.windowStarts[next]) continue;
      cases++;
      const halved = meanOf(life.series.active, next) < usual.middle / 2;
      if (rule.came?.(life, w, around) ?? halved) right++;
    }
  }
  if (cases < enoughCases)
    return {
      right,
      cases,
      probability: null,
      low: null,
      high: null,
      words: say("tooFewCases", {count: cases})
    };
  const words = say("rightHere", {count: right, all: cases});
  return {right, cases, probability: right / cases, ...wilsonInterval(right, cases, z80), words};
}
