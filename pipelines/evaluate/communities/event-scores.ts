import {firstScored, inTime, samePeople, tooLate} from "./suite.ts";
import {jaccard, type ToldEvent, type Tracked} from "./tracked.ts";
import type {PlantedKind, Truth} from "./truth.ts";

export const plantedKinds: readonly PlantedKind[] = [
  "birth",
  "death",
  "merge",
  "split",
  "growth",
  "shrink"
];

/** What was planted, what was told, and what of both is the same, by kind; sums of these can be added. */
export interface EventCount {
  readonly kind: PlantedKind;
  readonly planted: number;
  readonly told: number;
  /** Told in time. */
  readonly right: number;
  /** Windows between planted and told, of those told before it was too late. */
  readonly delays: readonly number[];
}

export const eventCounts = (tracked: Tracked, truth: Truth): EventCount[] =>
  plantedKinds.map((kind) => {
    const planted = truth.events.filter((event) => event.kind === kind);
    const told = tracked.events.filter(
      (event) => event.kind === kind && event.window >= firstScored
    );
    const left = [...told];
    const delays = planted
      .toSorted((a, b) => a.from - b.from)
      .flatMap(({from, until, people}) => {
        const seen = left
          .filter(
            ({window, people: whom}) =>
              window >= from && window <= until + tooLate && jaccard(whom, people) >= samePeople
          )
          .sort((a, b) => a.window - b.window)[0] as ToldEvent | undefined;
        if (!seen) return [];
        left.splice(left.indexOf(seen), 1);
        return [Math.max(0, seen.window - until)];
      });
    return {
      kind,
      planted: planted.length,
      told: told.length,
      right: delays.filter((delay) => delay <= inTime).length,
      delays
    };
  });

export interface EventScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Mean, in windows; NaN if none was told. */
  readonly delay: number;
}

export function eventScore(counts: readonly EventCount[]): EventScore {
  const sum = (key: "planted" | "told" | "right") =>
    counts.reduce((total, count) => total + count[key], 0);
  const [planted, told, right] = [sum("planted"), sum("told"), sum("right")];
  const delays = counts.flatMap((count) => count.delays);
  return {
    precision: told === 0 ? 0 : right / told,
    recall: planted === 0 ? 1 : right / planted,
    f1: planted + told === 0 ? 1 : (2 * right) / (planted + told),
    delay: delays.reduce((total, delay) => total + delay, 0) / delays.length
  };
}
