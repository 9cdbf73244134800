import {alarmRules} from "./alarms/index.ts";
import type {AlarmKind, AlarmRule, Around} from "./alarms/rule.ts";
import type {CommunityLife} from "./community-life.ts";
import {silentWeeks} from "./pace.ts";
import {horizonDays, type RuleRecord, recordOf} from "./record.ts";

/** A row of the snapshot's table `alarms`. */
export interface Alarm {
  readonly raisedOn: string;
  readonly madeOn: string;
  readonly alarm: AlarmKind;
  readonly communityId: string;
  /** Share of such warnings here that came true; null: too few to say. */
  readonly probability: number | null;
  readonly horizonDays: number;
  readonly evidence: AlarmEvidence;
  readonly explained: string;
}

export interface AlarmEvidence {
  readonly since: string | null;
  readonly people: number;
  /** It rests on fewer people than may be spoken of: for them and their steward only. */
  readonly underMinimum: boolean;
  /** The last 26 weeks of what it is about, oldest first; null: not measured. */
  readonly series: readonly (number | null)[];
  readonly numbers: Readonly<Record<string, number | null>>;
  readonly record: {readonly right: number; readonly cases: number; readonly words: string};
  /** 80 % range of `probability`. */
  readonly low: number | null;
  readonly high: number | null;
}

const shownWeeks = 26;

/**
 * The warnings for now: at most one a rule and community, ordered by community and rule. What was never active, has
 * been silent for long, was closed, or whose people said why it rests gives none; a found community that is another
 * reading of a declared one leaves the word to that.
 */
export function alarmsOf(around: Around): Alarm[] {
  const last = around.windowStarts.length - 1;
  const mayWarn = (life: CommunityLife, window: number) => isLiving(life, window, around);
  return alarmRules
    .flatMap((rule) => {
      const firing = around.lives.filter(
        (life) => life.statement === null && mayWarn(life, last) && rule.fires(life, last, around)
      );
      const record = firing.length > 0 ? recordOf(rule, around, mayWarn) : null;
      return firing.flatMap((life) => (record ? [alarmOf(rule, life, record, around)] : []));
    })
    .sort((a, b) => compare(a.communityId, b.communityId) || compare(a.alarm, b.alarm));
}

function isLiving(
  {series, closedOn, covers}: CommunityLife,
  window: number,
  around: Around
): boolean {
  const closed = closedOn !== null && closedOn <= nextDay(around.windowStarts[window], 7);
  const silent = silentWeeks(series, window);
  return !closed && covers === null && silent <= window && silent < around.silenceWeeks;
}

function alarmOf(rule: AlarmRule, life: CommunityLife, record: RuleRecord, around: Around): Alarm {
  const last = around.windowStarts.length - 1;
  const {since, people, sentences, series, numbers, chance} = rule.tell(life, last, around);
  let raised = last;
  while (raised > 0 && rule.fires(life, raised - 1, around)) raised--;
  return {
    raisedOn: raised === last ? around.madeOn : nextDay(around.windowStarts[raised], 7),
    madeOn: around.madeOn,
    alarm: rule.alarm,
    communityId: life.id,
    probability: chance?.value ?? record.probability,
    horizonDays,
    evidence: {
      since,
      people,
      underMinimum: people < around.minimumGroup,
      series: Array.from(series.subarray(-shownWeeks), finite),
      numbers: Object.fromEntries(
        Object.entries(numbers).map(([name, value]) => [name, finite(value ?? NaN)])
      ),
      record: {right: record.right, cases: record.cases, words: record.words},
      low: chance?.low ?? record.low,
      high: chance?.high ?? record.high
    },
    explained: sentences.filter((sentence) => sentence !== "").join(" ")
  };
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

function nextDay(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
