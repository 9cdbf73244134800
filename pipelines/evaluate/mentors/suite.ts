/**
 * Not changed to suit a result. Signals of mentors, and how their load is shared, were worked on with seeds 81, 82 and 91 to 94
 * and with professional-learning in sight; the seeds graded here were written down before anything was run on them.
 */
export const suite = {
  /** Questions asked after so much of all are graded; those of the share before it teach the weights. */
  gradedFrom: 0.7,
  taughtFrom: 0.35,
  /** What is known is taken as of the last of so many days, so that nothing of the same day is seen. */
  stepDays: 7,
  /** At most so many questions are read of each part, evenly spread. */
  questions: 400,
  /** Who answers within so many days has answered. */
  answeredDays: 14,
  listLength: 10,
  /** Everybody's lists are made anew after so many days, and graded on who answers what people ask in them. */
  listsDays: 28,
  organisations: {
    people: 400,
    days: 730,
    gradedSeeds: [211, 212, 213],
    practiceSeeds: [81, 82]
  }
} as const;
