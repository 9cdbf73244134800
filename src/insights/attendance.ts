/** Who of a community's people took part in which window; rows in any order, none twice. */
export interface Attendance {
  readonly window: Int32Array;
  readonly person: Int32Array;
}

/** The people there in each window. Index = window. */
export function peopleByWindow(
  {window, person}: Attendance,
  windows: number
): ReadonlySet<number>[] {
  const there = Array.from({length: windows}, () => new Set<number>());
  window.forEach((w, row) => there[w].add(person[row]));
  return there;
}

/** How many people were there in the weeks before a window, in those from it on, and in both. */
export interface Turnover {
  readonly before: number;
  readonly ahead: number;
  readonly both: number;
}

/**
 * The turnover at windows `first` to the end, with `weeks` on either side: `at(w)` for rising w. Each week's people are
 * counted in and out once: O(attendance), whatever the span.
 */
export function turnover(there: readonly ReadonlySet<number>[], weeks: number) {
  const before = new Map<number, number>(); // person → weeks there
  const ahead = new Map<number, number>();
  let both = 0;
  let reached = 0; // window that lies ahead first
  const count = (weeksThere: Map<number, number>, window: number, step: 1 | -1): void => {
    const other = weeksThere === before ? ahead : before;
    for (const person of there[window] ?? []) {
      const now = (weeksThere.get(person) ?? 0) + step;
      if (step === 1 && now === 1 && other.has(person)) both++;
      if (now > 0) weeksThere.set(person, now);
      else if (weeksThere.delete(person) && other.has(person)) both--;
    }
  };
  for (let w = 0; w < weeks; w++) count(ahead, w, 1);
  return {
    at(window: number): Turnover {
      for (; reached < window; reached++) {
        count(before, reached, 1);
        count(ahead, reached, -1);
        count(before, reached - weeks, -1);
        count(ahead, reached + weeks, 1);
      }
      return {before: before.size, ahead: ahead.size, both};
    }
  };
}
