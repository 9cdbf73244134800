/** Whether a count is about somebody, but about too few to be said. Nobody (0) may be said. */
export const underMinimum = (count: number, minimum: number): boolean =>
  count > 0 && count < minimum;

/** A count as it may leave: the number, or null where it is under the minimum. */
export const countOrNull = (count: number, minimum: number): number | null =>
  underMinimum(count, minimum) ? null : count;

/** A count as it may be read: "12", or "under 5". */
export const countWords = (count: number, minimum: number): string =>
  underMinimum(count, minimum) ? `under ${minimum}` : String(count);
