const blockWeeks = 4;
/** In its first year an organisation is learned anew with each of its weeks. */
const firstWeeks = 53;

/**
 * So many of the weeks known now are learned from. What was learned then stands for a block of four weeks, while what is
 * seen goes on to the present: a model that tells of a quarter ahead has hardly more to learn from each further week.
 */
export const learnedFrom = (weeks: number): number =>
  weeks <= firstWeeks ? weeks : weeks - ((weeks - firstWeeks) % blockWeeks);

export type Lesson = Uint8Array | Int32Array | Float64Array;

/** May know what was learned before from the same lessons, so that it is not learned twice. */
export interface Memory {
  /** What `learn` gives. @param lessons all that it looks at. */
  readonly recall: <T>(lessons: readonly Lesson[], learn: () => T) => T;
}

/** Knows nothing from before. */
export const forgetful: Memory = {recall: (_, learn) => learn()};
