import {logistic} from "../../stats/logistic.ts";
import {activityOf} from "./activity-signs.ts";
import {type Cases, horizonWeeks, type Scales, scaled, scalesOf, seenIn} from "./cases.ts";

/** What is believed before an organisation's own past speaks. */
export interface Prior extends Scales {
  /** For 30, 60 and 90 days: intercept and a coefficient for each sign, and for each sign of activity alone. */
  readonly horizons: readonly {
    readonly all: ArrayLike<number>;
    readonly activity: ArrayLike<number>;
  }[];
}

const strength = 10;
/** Weeks that follow on each other say nearly the same. */
const learnedApart = 2;

/** A prior from histories that are no organisation's own: long simulations. */
export function priorOf(schools: readonly Cases[]): Prior {
  const scales = scalesOf(joined(schools.map(({seen}) => seen)));
  const horizons = horizonWeeks.map((_, h) => {
    const lessons = schools.map((school) => ({
      school,
      rows: Int32Array.from(school.window.keys()).filter(
        (row) => school.came[h][row] >= 0 && school.window[row] % learnedApart === 0
      )
    }));
    const came = lessons.flatMap(({school, rows}) =>
      Array.from(rows, (row) => school.came[h][row])
    );
    const x = joined(lessons.map(({school, rows}) => scaled(seenIn(school, rows), scales)));
    return {
      all: logistic(x, came, {strength}),
      activity: logistic(activityOf(x), came, {strength})
    };
  });
  return {...scales, horizons};
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
