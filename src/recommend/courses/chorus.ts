import type {Sparse} from "../sparse.ts";

/** What several things of one's own say for courses, together; good until the next person is asked about. */
export interface Chorus {
  /** Begins with another person. */
  clear(): void;
  /** Adds what row `mine` says, `count` times. */
  hear(mine: number, count: number): void;
  /** Says each course heard, as a share of the loudest, but for those left out. */
  tell(say: (course: number, share: number) => void): void;
  /** Takes a course out. */
  leaveOut(course: number): void;
  /** The row that says most for a course. */
  loudest(course: number): number;
}

/** @param rows row by what may speak, column by course. */
export function chorusOf(rows: Sparse, courses: number): Chorus {
  const sums = new Float64Array(courses);
  const most = new Float64Array(courses); // that one row says
  const by = new Int32Array(courses); // which
  let met: number[] = [];
  return {
    clear() {
      for (const course of met) sums[course] = most[course] = 0;
      met = [];
    },
    hear(mine, count) {
      for (let f = rows.starts[mine]; f < rows.starts[mine + 1]; f++) {
        const course = rows.targets[f];
        const said = count * rows.weights[f];
        if (sums[course] === 0) met.push(course);
        sums[course] += said;
        if (said <= most[course]) continue;
        most[course] = said;
        by[course] = mine;
      }
    },
    leaveOut(course) {
      sums[course] = 0;
    },
    tell(say) {
      const top = met.reduce((top, course) => Math.max(top, sums[course]), 0);
      for (const course of met) if (sums[course] > 0) say(course, sums[course] / top);
    },
    loudest: (course) => by[course]
  };
}
