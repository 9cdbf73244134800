import {defaultConfig} from "../../src/config.ts";
import {seededRandom} from "../../src/graph/random.ts";
import type {DetectionConfig} from "../../src/insights/communities.ts";
import type {History} from "../../src/insights/history.ts";

/** A group that talks in the windows `from` … `until` − 1: everybody to most others, every week. */
export interface Plan {
  readonly people: readonly string[];
  readonly from?: number;
  readonly until?: number;
  /** Share of its pairs that talk in a week. */
  readonly chance?: number;
}

export const config: DetectionConfig = {
  ties: defaultConfig().ties,
  communities: {resolution: 1, minimum_people: 5, silence_weeks: 13, usual_weeks: 13, seed: 1}
};

/** "p00" … as many as asked for, from `first` on. */
export const names = (count: number, first = 0): string[] =>
  Array.from({length: count}, (_, i) => `p${String(first + i).padStart(3, "0")}`);

/** A history of groups that talk among themselves, and of `noise` ties a week between anybody. */
export function planted(
  plans: readonly Plan[],
  {windows, noise = 0, seed = 1}: {windows: number; noise?: number; seed?: number}
): History {
  const random = seededRandom(seed);
  const everybody = [...new Set(plans.flatMap(({people}) => people))];
  const rows: [number, string, string, number][] = [];
  for (let window = 0; window < windows; window++) {
    for (const {people, from = 0, until = windows, chance = 0.5} of plans)
      for (const a of people)
        for (const b of people)
          if (a !== b && random() < chance && window >= from && window < until)
            rows.push([window, a, b, 1]);
    for (let i = 0; i < noise; i++) {
      const [a, b] = [everybody, everybody].map((all) => all[Math.floor(random() * all.length)]);
      if (a !== b) rows.push([window, a, b, 1]);
    }
  }
  return historyOf(rows, windows);
}

/** Rows (window, from, to, weight) in any order, as a history numbers and sorts them. */
export function historyOf(
  rows: readonly (readonly [number, string, string, number])[],
  windows: number
): History {
  const pseudonyms = [...new Set(rows.flatMap(([, from, to]) => [from, to]))].sort();
  const number = new Map(pseudonyms.map((name, person) => [name, person]));
  const sums = new Map<string, [number, number, number, number]>();
  for (const [window, from, to, weight] of rows) {
    const key = `${window} ${from} ${to}`;
    const known = sums.get(key) ?? [window, number.get(from) ?? 0, number.get(to) ?? 0, 0];
    known[3] += weight;
    sums.set(key, known);
  }
  const ties = [...sums.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
  const column = (k: 0 | 1 | 2) => Int32Array.from(ties, (row) => row[k]);
  const none = new Int32Array();
  return {
    windowStarts: weeks(windows),
    pseudonyms,
    unit: new Int32Array(pseudonyms.length).fill(-1),
    place: new Int32Array(pseudonyms.length).fill(-1),
    ties: {
      window: column(0),
      from: column(1),
      to: column(2),
      weight: Float64Array.from(ties, (row) => row[3])
    },
    activity: {window: none, person: none, community: none, count: none},
    declared: {ids: [], names: [], kinds: [], foundedOn: [], closedOn: [], steward: none},
    roster: {community: none, person: none, since: none, until: none}
  };
}

/** Mondays from 2025-01-06 on. */
export const weeks = (windows: number): string[] =>
  Array.from({length: windows}, (_, w) =>
    new Date(Date.UTC(2025, 0, 6 + 7 * w)).toISOString().slice(0, 10)
  );
