import type {Traces} from "./traces.ts";

/** So many days in which nobody did anything are a gap in the data, … */
const gapDays = 7;
/** … where in the four weeks before it somebody was there on most days: so many person-days. */
const [lookBack, busy] = [28, 40];

/**
 * The same history without its gaps: a week and more of nobody at all, where many came before, is an outage or a closed
 * house, and no silence of theirs. Days after a gap move up to it, so that nobody seems longer away than could be seen.
 * A day depends on earlier ones alone.
 *
 * @returns the same traces where there is no gap. Time O(rows + days).
 */
export function withoutGaps(traces: Traces, now: number): {traces: Traces; now: number} {
  const moved = movedUp(traces, now);
  if (moved[now] === now) return {traces, now};
  const {done, turnedTo, goneFrom, outages} = traces;
  const later = (day: number) => (day <= now ? moved[day] : moved[now] + day - now);
  return {
    traces: {
      ...traces,
      done: {...done, day: done.day.map(later)},
      turnedTo: {...turnedTo, day: turnedTo.day.map(later)},
      goneFrom: goneFrom.map((day) => (day < 0 ? day : later(day))),
      outages: outages.map((one) => ({...one, from: later(one.from), until: later(one.until)}))
    },
    now: moved[now]
  };
}

/** [now + 1] each day less the days of gaps before it. */
function movedUp({done}: Traces, now: number): Int32Array {
  const there = new Int32Array(now + 1); // person-days
  for (const day of done.day) if (day < now) there[day]++;
  const moved = new Int32Array(now + 1);
  let [lately, since, cut] = [0, 0, 0];
  for (let day = 0; day <= now; day++) {
    if (there[day] > 0 || day === now) {
      const silent = day - since;
      if (silent >= gapDays && lately >= busy) cut += silent;
      since = day + 1;
    }
    moved[day] = day - cut;
    if (there[day] > 0) lately = sumOf(there, day + 1 - lookBack, day + 1);
  }
  for (let day = now - 1; day >= 0; day--) moved[day] = Math.min(moved[day], moved[day + 1]);
  return moved;
}

function sumOf(values: Int32Array, from: number, to: number): number {
  let sum = 0;
  for (let i = Math.max(0, from); i < to; i++) sum += values[i];
  return sum;
}
