/** What it costs to tell a stretch of a series by one pace: minus twice the log likelihood at its best, up to a constant. */
export interface SegmentCost {
  /** Values in the series. */
  readonly length: number;
  /** Of the values from `start` up to, not with, `end`; 0 where none was measured. */
  readonly between: (start: number, end: number) => number;
}

export interface Segmenting {
  /** What one more change has to save. */
  readonly penalty: number;
  /** Fewest values between two changes, and from either end. */
  readonly shortest: number;
}
