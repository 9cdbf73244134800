import {underMinimum} from "./minimum-group.ts";

/** A size as an outline gives it: to the nearest five, never a smaller group than the minimum; null under it. */
export const outlined = (count: number, minimum: number): number | null =>
  underMinimum(count, minimum) ? null : count && Math.max(minimum, 5 * Math.round(count / 5));
