import type {Interval} from "../../stats/interval.ts";
import type {CommunityLife} from "../community-life.ts";
import type {Waning} from "../waning/waning.ts";

export type AlarmKind =
  | "emerging"
  | "waning"
  | "no_steward"
  | "rests_on_few"
  | "unanswered"
  | "closed_circle";

/** What every rule may look at beside the community itself. */
export interface Around {
  readonly windowStarts: readonly string[];
  /** The day it is made for: the end of the last window. */
  readonly madeOn: string;
  readonly usualWeeks: number;
  readonly silenceWeeks: number;
  readonly minimumGroup: number;
  /** All communities, this one too. */
  readonly lives: readonly CommunityLife[];
  /** The chances of waning, where they were worked out. */
  readonly waning?: Waning;
}

/** A simple rule as others use it: an honest baseline, whose record here is counted. */
export interface AlarmRule {
  readonly alarm: AlarmKind;
  /** Would it have warned at the end of this window? Of past windows only the series are known. */
  fires(life: CommunityLife, window: number, around: Around): boolean;
  /** What it says at the end of the last window. */
  tell(life: CommunityLife, window: number, around: Around): Telling;
  /** Whether a past warning came true, where the rule has its own measure; null: by the half of its usual. */
  came?(life: CommunityLife, window: number, around: Around): boolean | null;
}

export interface Telling {
  /** First day of what it is about; null: not a change. */
  readonly since: string | null;
  /** How many people it rests on. */
  readonly people: number;
  /** What changed, against what, since when; then one thing a person can picture. */
  readonly sentences: readonly string[];
  /** The series a sceptic looks at. */
  readonly series: Float64Array;
  readonly numbers: Readonly<Record<string, number | null>>;
  /** Its own chance with its 80 % range, where it is told one by one; else the rule's record speaks. */
  readonly chance?: Interval & {readonly value: number};
}

/** Whole people of a weekly mean. */
export const wholePeople = (mean: number): number => Math.round(Number.isNaN(mean) ? 0 : mean);

export const latest = (series: Float64Array, window: number): number => {
  for (let w = window; w >= 0; w--) if (!Number.isNaN(series[w])) return series[w];
  return 0;
};
