/** How communities to join are graded. Written down before anything was run, and never changed to suit a result. */
export const suite = {
  /** What is known ends at a cut, a period before the end of the data; whom the roster has as joined in the days after is right. */
  periodDays: 60,
  listLength: 3,
  organisations: {
    people: 400,
    days: 730,
    gradedSeeds: [221, 222, 223],
    practiceSeeds: [85, 86]
  }
} as const;
