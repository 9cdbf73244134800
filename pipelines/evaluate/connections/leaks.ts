import {topK} from "../../../src/graph/top-k.ts";
import {fail} from "../../../src/errors.ts";
import type {Scorer} from "./methods.ts";
import type {Past} from "./past.ts";
import {type Period, strangersTo} from "./period.ts";
import {suite} from "./suite.ts";

/**
 * Refuses a method that sees what comes: everybody speaks with the one who spoke least the moment the period begins, and
 * what was said of whom before must stay as it was.
 *
 * @throws EVALUATION_LEAKS
 */
export function refuseLeaks(
  name: string,
  learn: (past: Past, cut: number) => Scorer,
  past: Past,
  period: Period
): void {
  const asked = period.cases.slice(0, 20);
  const lists = (of: Past) => {
    const scorer = learn(of, period.cut);
    return asked.map(({person}) =>
      topK(strangersTo(person, period), scorer(person), suite.listLength).join()
    );
  };
  const planted = lists(withFuture(past, period));
  if (lists(past).some((list, i) => list !== planted[i])) fail("EVALUATION_LEAKS", name);
}

function withFuture(past: Past, {cut, seen, learning: {ties}}: Period): Past {
  const degree = (person: number) => ties.starts[person + 1] - ties.starts[person];
  const quietest = seen.reduce((least, one) => (degree(one) < degree(least) ? one : least));
  const before = past.talk.day.findIndex((day) => day >= cut);
  const spliced = <T extends number>(rows: ArrayLike<T>, planted: (person: number) => number) => [
    ...Array.from(rows).slice(0, before),
    ...Array.from(seen, planted),
    ...Array.from(rows).slice(before)
  ];
  return {
    ...past,
    talk: {
      from: Int32Array.from(spliced(past.talk.from, (person) => person)),
      to: Int32Array.from(spliced(past.talk.to, () => quietest)),
      day: Float64Array.from(spliced(past.talk.day, () => cut))
    }
  };
}
