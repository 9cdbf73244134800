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

/** Everybody there in windows `first` to `end` − 1, as far as there are such. */
export function peopleWithin(
  there: readonly ReadonlySet<number>[],
  first: number,
  end: number
): Set<number> {
  const people = new Set<number>();
  for (const window of there.slice(Math.max(0, first), Math.max(0, end)))
    for (const person of window) people.add(person);
  return people;
}
