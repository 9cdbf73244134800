import {seededRandom} from "../../../src/graph/random.ts";
import {detectCommunities} from "../../../src/insights/communities.ts";
import type {Detection} from "../../../src/insights/detection.ts";
import {firstWindows, withChangedTies} from "./changed-ties.ts";
import {identityWindows, samePeople, tiesChanged} from "./suite.ts";
import {jaccard, type Tracked, trackedOf} from "./tracked.ts";
import {groupsAt} from "./truth.ts";
import type {World} from "./world.ts";

/** Communities that were there, and those of them that still are, under the same id with most of their people. */
export interface Kept {
  readonly there: number;
  readonly kept: number;
}

/**
 * One week further, with one tie in fifty leading elsewhere: who keeps their id? Measured against the same week with no
 * tie changed, so that what truly ended in it is no loss.
 */
export function identityKept({history, config, seed}: World, whole: Detection): Kept {
  const random = seededRandom(seed);
  const counts = identityWindows
    .filter((window) => window + 1 < history.windowStarts.length)
    .map((window) => {
      const until = firstWindows(history, window + 2);
      const changed = withChangedTies(until, {swapsPerTie: tiesChanged / 2, random});
      const on = (given: typeof history) =>
        trackedOf(detectCommunities(given, config, whole.states[window]), given).communities[
          window + 1
        ];
      const before = on(until);
      const after = on(changed);
      const kept = [...before].filter(
        ([id, people]) => jaccard(people, after.get(id) ?? new Set()) >= samePeople
      );
      return {there: before.size, kept: kept.length};
    });
  return {
    there: counts.reduce((sum, {there}) => sum + there, 0),
    kept: counts.reduce((sum, {kept}) => sum + kept, 0)
  };
}

/** Of the weeks in which two groups talked as one, those after which a method told of no change of either. */
export function glitchesBorne({truth, bursts}: World, tracked: Tracked): Kept {
  const borne = bursts.filter(({week, groups}) => {
    const people = groupsAt(truth.stays, week);
    const about = groups.map((group) => people.get(group) ?? new Set<number>());
    return !tracked.events.some(
      ({window, people: whom}) =>
        window >= week && window <= week + 4 && about.some((one) => jaccard(one, whom) >= 0.3)
    );
  });
  return {there: bursts.length, kept: borne.length};
}
