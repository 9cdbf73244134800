/** Who took what when, in any order; people and courses are numbers into their names. */
export interface Rows {
  readonly people: readonly string[];
  readonly courses: readonly string[];
  readonly person: Uint32Array;
  readonly course: Uint32Array;
  /** Days since 1970, with fractions. */
  readonly day: Float64Array;
}

/** The rows of which `keeps` is true; people and courses keep their numbers. */
export function rowsWhere(rows: Rows, keeps: (row: number) => boolean): Rows {
  const kept = Uint32Array.from(rows.person.keys()).filter(keeps);
  return {
    ...rows,
    person: kept.map((e) => rows.person[e]),
    course: kept.map((e) => rows.course[e]),
    day: Float64Array.from(kept, (e) => rows.day[e])
  };
}
