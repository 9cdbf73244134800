import type {Around} from "../../src/insights/alarms/rule.ts";
import type {Help} from "../../src/insights/effect/effect.ts";
import {type Decision, standing} from "../../src/store/decisions.ts";

/** Help that a community was given on a day. */
export interface Given {
  readonly communityId: string;
  readonly helpedOn: string;
}

/** Where it stands among all weeks; of a community that is not there any more, nothing. */
export const placed = ({lives, windowStarts}: Around, given: readonly Given[]): (Given & Help)[] =>
  given.flatMap(({communityId, helpedOn}) => {
    const community = lives.findIndex(({id}) => id === communityId);
    const window = windowAfter(windowStarts, helpedOn);
    return community < 0 ? [] : [{community, window, communityId, helpedOn}];
  });

/** The first window that begins after a day. */
export function windowAfter(windowStarts: readonly string[], day: string): number {
  const after = windowStarts.findIndex((start) => start > day);
  return after < 0 ? windowStarts.length : after;
}

/** Help tried for a community, once a day: the subject is a warning, its kind and the community. */
export function helpsOf(decisions: readonly Decision[]): Given[] {
  const helps = new Map<string, Given>();
  for (const {what, subject, madeAt} of standing(decisions)) {
    if (what !== "alarm.help") continue;
    const communityId = subject.slice(subject.indexOf(":") + 1);
    const helpedOn = madeAt.slice(0, 10);
    helps.set(`${communityId} ${helpedOn}`, {communityId, helpedOn});
  }
  return [...helps.values()];
}
