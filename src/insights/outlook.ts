import type {Attendance} from "./attendance.ts";

/** 90 days. */
const horizonWeeks = 13;
/** Weeks since somebody was last active, in steps; the last is open. */
const steps = [0, 1, 2, 4, 8, 13, 26];
/** Shared by all steps: with few cases the chance leans to one half. */
const priorCases = 2;

/**
 * The chance that each person is active in the next 90 days: how often people here who were last active as long ago, and
 * were about as often there, were active in the 90 days after.
 *
 * @param activity every interaction of anybody, one row a person and window at least.
 * @param people how many there are. @param windows of the history; the last is now.
 * @returns Float64Array [people], 0–1; NaN for a person who was never active. Time O(people × windows).
 */
export function outlookOf(activity: Attendance, people: number, windows: number): Float64Array {
  const active = new Uint8Array(people * windows);
  activity.window.forEach((w, row) => {
    active[activity.person[row] * windows + w] = 1;
  });
  const buckets = steps.length * 2;
  const seen = new Float64Array(buckets);
  const again = new Float64Array(buckets);
  const now = new Int32Array(people).fill(-1);
  for (let person = 0; person < people; person++) {
    const weeks = active.subarray(person * windows, (person + 1) * windows);
    const first = weeks.indexOf(1);
    if (first < 0) continue;
    let last = first;
    let times = 0;
    for (let w = first; w < windows; w++) {
      if (weeks[w]) {
        last = w;
        times++;
      }
      const bucket = bucketOf(w - last, times / (w - first + 1));
      if (w === windows - 1) now[person] = bucket;
      if (w + horizonWeeks >= windows) continue;
      const next = weeks.indexOf(1, w + 1);
      seen[bucket]++;
      if (next >= 0 && next <= w + horizonWeeks) again[bucket]++;
    }
  }
  return Float64Array.from(now, (bucket) =>
    bucket < 0 ? NaN : (again[bucket] + priorCases / 2) / (seen[bucket] + priorCases)
  );
}

/** By recency, and whether there in at least a quarter of the weeks since the first. */
function bucketOf(silentWeeks: number, share: number): number {
  let step = steps.length - 1;
  while (steps[step] > silentWeeks) step--;
  return step * 2 + (share >= 0.25 ? 1 : 0);
}
