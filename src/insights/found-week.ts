import type {History} from "./history.ts";
import {foundId, heldBy} from "./identity.ts";
import type {Remembered} from "./remembered.ts";

export interface WeekNow {
  readonly history: History;
  readonly window: number;
  readonly minimum: number;
  readonly silenceWeeks: number;
  /** People who said something in it this week. */
  readonly talkers: number;
}

/** Somebody has to speak and somebody else too: one voice is a broadcast. */
const conversation = 2;
/** A candidate must have talked in three weeks: a burst is not a community. */
const weeksToBirth = 3;

/** Moves a found community one week on: silence, end, birth, whether its members are shown. */
export function foundWeek(
  community: Remembered,
  {history, window, minimum, silenceWeeks, talkers}: WeekNow
): void {
  const held = heldBy(community.standing);
  const talks = (community.born < 0 || held.length >= minimum) && talkers >= conversation;
  if (talks) community.talked++;
  community.quiet = talks ? 0 : community.quiet + 1;
  community.ended = community.quiet >= silenceWeeks;
  community.shown =
    held.length >= minimum &&
    !community.ended &&
    (community.born >= 0 || community.talked >= weeksToBirth);
  if (!community.shown) return;
  if (community.born < 0) {
    community.born = window;
    community.id = foundId(
      history.windowStarts[window],
      held.map((person) => history.pseudonyms[person])
    );
  }
  community.members = held;
  community.lastShown = window;
}
