/** Who of a community's people took part in which window; rows in any order, none twice. */
export interface Attendance {
  readonly window: Int32Array;
  readonly person: Int32Array;
}

/** The same by window: the people of window w are `person[starts[w] … starts[w + 1])`, numbered within the community. */
export interface There {
  /** [windows + 1] */
  readonly starts: Int32Array;
  readonly person: Int32Array;
  /** How many there ever were. */
  readonly people: number;
}

/** Who was there in each window. */
export function thereBy({window, person}: Attendance, windows: number): There {
  const starts = new Int32Array(windows + 1);
  for (const w of window) starts[w + 1]++;
  for (let w = 0; w < windows; w++) starts[w + 1] += starts[w];
  const next = starts.slice();
  const own = new Int32Array(person.length);
  const numbers = new Map<number, number>();
  for (let row = 0; row < person.length; row++) {
    let number = numbers.get(person[row]);
    if (number === undefined) numbers.set(person[row], (number = numbers.size));
    own[next[window[row]]++] = number;
  }
  return {starts, person: own, people: numbers.size};
}

/** How many were there in a window. */
export const countAt = ({starts}: There, window: number): number =>
  starts[window + 1] - starts[window];

/** The first window with anybody; −1: never. */
export const firstWindow = ({starts}: There): number => starts.findIndex((row) => row > 0) - 1;

/** How many people were there in the weeks before a window, in those from it on, and in both. */
export interface Turnover {
  readonly before: number;
  readonly ahead: number;
  readonly both: number;
}

/**
 * The turnover at each window and at the end, with `weeks` on either side. Each week's people are counted in and out
 * once: O(attendance), whatever the span. Index = window.
 */
export function turnover({starts, person, people}: There, weeks: number): Turnover[] {
  const windows = starts.length - 1;
  const before = new Int32Array(people); // weeks there
  const ahead = new Int32Array(people);
  const now = {before: 0, ahead: 0, both: 0};
  const count = (side: "before" | "ahead", window: number, step: 1 | -1): void => {
    if (window < 0 || window >= windows) return;
    const [own, other] = side === "before" ? [before, ahead] : [ahead, before];
    for (let row = starts[window]; row < starts[window + 1]; row++) {
      const p = person[row];
      own[p] += step;
      if (own[p] !== (step === 1 ? 1 : 0)) continue;
      now[side] += step;
      if (other[p] > 0) now.both += step;
    }
  };
  for (let w = 0; w < weeks; w++) count("ahead", w, 1);
  return Array.from({length: windows + 1}, (_, w) => {
    if (w > 0) {
      count("before", w - 1, 1);
      count("ahead", w - 1, -1);
      count("before", w - 1 - weeks, -1);
      count("ahead", w - 1 + weeks, 1);
    }
    return {...now};
  });
}
