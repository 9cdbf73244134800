import {seededRandom} from "../../../src/graph/random.ts";
import {aroundOf, lifeOf} from "../lives.ts";

/** Communities that keep their pace, and a third of them that begin to fall somewhere: answers stop first. */
export function organisationOf({communities = 24, weeks = 156, seed = 1} = {}) {
  const random = seededRandom(seed);
  return aroundOf(
    Array.from({length: communities}, (_, n) => {
      const size = 4 + Math.floor(random() * 16);
      const onset = n % 3 === 0 ? 60 + Math.floor(random() * (weeks - 90)) : Infinity;
      const fallen = (w: number) => Math.max(0.15, 1 - Math.max(0, w - onset - 8) / 16);
      const of = (value: (w: number) => number) =>
        Float64Array.from({length: weeks}, (_, w) => value(w));
      const active = of((w) => Math.round(size * fallen(w) * (0.7 + 0.6 * random())));
      return lifeOf({
        id: `c${String(n).padStart(3, "0")}`,
        active,
        interactions: active.map((people) => 3 * people),
        answeredShare: of((w) => (w > onset ? 0.3 : 0.9) + 0.1 * random()),
        asked: of(() => 2),
        waitHours: of((w) => (w > onset ? 60 : 4) + 4 * random()),
        topShare: of(() => 0.4 + 0.2 * random()),
        coreShare: of(() => 0.3 + 0.1 * random())
      });
    })
  );
}
