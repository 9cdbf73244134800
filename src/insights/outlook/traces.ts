/** What everybody did, by day; day 0 is the first of the data. */
export interface Traces {
  readonly people: number;
  readonly done: PersonDays;
  /** [people], the day from which somebody is gone for good; −1: still here. */
  readonly goneFrom: Int32Array;
}

/** One row a person and day, ordered by both; those of person i are `starts[i] … starts[i + 1]`. */
export interface PersonDays {
  /** [people + 1] */
  readonly starts: Int32Array;
  readonly day: Int32Array;
}

/** Where the rows of each person begin. @param person [rows], ascending. */
export function startsOf(person: ArrayLike<number>, people: number): Int32Array {
  const starts = new Int32Array(people + 1);
  for (let row = 0; row < person.length; row++) starts[person[row] + 1]++;
  for (let i = 0; i < people; i++) starts[i + 1] += starts[i];
  return starts;
}

/** What was known on a day: those who had been there before it, and what they had done; later they may still leave. */
export function tracesBefore({people, done, goneFrom}: Traces, day: number): Traces {
  const ends = Int32Array.from({length: people}, (_, i) => rowFrom(done, i, day));
  const there = Array.from(ends.keys()).filter((i) => ends[i] > done.starts[i]);
  const starts = new Int32Array(there.length + 1);
  there.forEach((i, n) => {
    starts[n + 1] = starts[n] + ends[i] - done.starts[i];
  });
  const days = new Int32Array(starts[there.length]);
  there.forEach((i, n) => days.set(done.day.subarray(done.starts[i], ends[i]), starts[n]));
  const gone = Int32Array.from(there, (i) => (goneFrom[i] < day ? goneFrom[i] : -1));
  return {people: there.length, done: {starts, day: days}, goneFrom: gone};
}

/** The first of a person's rows that is of that day or later. */
export function rowFrom({starts, day}: PersonDays, person: number, wanted: number): number {
  let [low, high] = [starts[person], starts[person + 1]];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (day[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
