/** From where to where a number may truly lie. */
export interface Interval {
  low: number;
  high: number;
}
