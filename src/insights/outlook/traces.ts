/** What everybody did, by day; day 0 is the first of the data. */
export interface Traces {
  readonly people: number;
  readonly done: PersonDays;
  /** When somebody turned to them: answered, wrote to, met. */
  readonly turnedTo: PersonDays;
  /** [people], the day from which somebody is gone for good; −1: still here. */
  readonly goneFrom: Int32Array;
  readonly outages: readonly Outage[];
}

/** Days, the last not counted, on which nothing came from a source that always delivers. */
export interface Outage {
  readonly from: number;
  readonly until: number;
  /** [people], 1: heard through it alone. */
  readonly people: Uint8Array;
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

/** What was known on a day, without its outages: those who had been there before it, and what they had done; later they may still leave. */
export function tracesBefore({people, done, turnedTo, goneFrom}: Traces, day: number): Traces {
  const there = Array.from({length: people}, (_, i) => i).filter(
    (i) => rowFrom(done, i, day) > done.starts[i]
  );
  return {
    people: there.length,
    done: daysBefore(done, there, day),
    turnedTo: daysBefore(turnedTo, there, day),
    goneFrom: Int32Array.from(there, (i) => (goneFrom[i] < day ? goneFrom[i] : -1)),
    outages: []
  };
}

/** The rows of some people of before a day; these people are numbered as they stand. */
export function daysBefore(of: PersonDays, people: readonly number[], day: number): PersonDays {
  const starts = new Int32Array(people.length + 1);
  people.forEach((i, n) => {
    starts[n + 1] = starts[n] + rowFrom(of, i, day) - of.starts[i];
  });
  const days = new Int32Array(starts[people.length]);
  people.forEach((i, n) => days.set(of.day.subarray(of.starts[i], rowFrom(of, i, day)), starts[n]));
  return {starts, day: days};
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
