import type {CommunityEvent, EventKind} from "./detection.ts";
import type {Remembered} from "./remembered.ts";

/** What was true of a community at the end of the last window. */
export type Before = Pick<
  Remembered,
  "shown" | "members" | "quiet" | "ended" | "born" | "lastShown"
>;

export const before = ({shown, members, quiet, ended, born, lastShown}: Remembered): Before => ({
  shown,
  members,
  quiet,
  ended,
  born,
  lastShown
});

export interface Turn {
  readonly window: number;
  readonly happenedOn: string;
  /** Quiet windows after which a community rests, and after which it has ended. */
  readonly silenceWeeks: number;
}

/** What is there when the data begin was not born then. */
const firstWindows = 4;
/** Hidden for no longer than this, a community was only out of sight. */
const flickerWeeks = 4;
/** Half as many people again, or a third fewer, and at least so many people, is worth a remark. */
const remarkable = 1.5;
const remarkablePeople = 4;

/**
 * What happened to each community in a window, from what it was before and is now: births, splits and merges by where
 * its people come from or go to, rests and ends by its silence, growth by its size when last remarked upon. Notes merges
 * and remarked sizes in `communities`.
 *
 * Confidence is, by event: birth, the chance that it is no accident; merge, split, the share of its people that moved
 * together; growth, shrink, the chance that so many coming or going is more than coincidence (Poisson); dormancy, death,
 * the chance that its own rhythm would not have paused so long; resurgence, the share of its old people who are back.
 */
export function eventsOf(
  past: readonly Before[],
  communities: readonly Remembered[],
  turn: Turn
): CommunityEvent[] {
  const events: CommunityEvent[] = [];
  const say = (
    event: EventKind,
    {id}: Remembered,
    confidence: number,
    others: readonly string[] = []
  ) =>
    events.push({
      happenedOn: turn.happenedOn,
      event,
      communityId: id,
      otherIds: others,
      confidence: Math.min(1, Math.max(0, Math.round(confidence * 1000) / 1000))
    });

  communities.forEach((now, c) => {
    const was = past[c];
    const hidden = turn.window - now.lastShown;
    if (now.shown && !was.shown) appeared(now, was, origin(communities, past, c), turn, say);
    else if (now.born >= 0 && !now.ended && hidden === flickerWeeks)
      vanished(now, destination(communities, c), turn, say);
    else if (now.shown && was.quiet >= restWeeks(turn) && now.quiet === 0)
      say("resurgence", now, 1);
    if (now.born < 0) return;
    if (now.quiet === restWeeks(turn) && now.talked > 0 && !now.ended && !now.mergedInto)
      say("dormancy", now, notItsRhythm(now, turn.window));
    if (now.ended && !was.ended && !now.mergedInto && was.born >= 0)
      say("death", now, notItsRhythm(now, turn.window));
    if (now.shown && was.shown) sized(now, say);
  });
  return events.sort((a, b) => compare(a.communityId, b.communityId) || compare(a.event, b.event));
}

/** Windows of silence after which a community rests: half of those after which it has ended. */
export const restWeeks = ({silenceWeeks}: Pick<Turn, "silenceWeeks">): number =>
  Math.ceil(silenceWeeks / 2);

type Say = (
  event: EventKind,
  community: Remembered,
  confidence: number,
  others?: readonly string[]
) => void;
interface Kin {
  readonly community: Remembered;
  readonly share: number;
}

function appeared(now: Remembered, was: Before, parent: Kin | null, turn: Turn, say: Say): void {
  now.usualSize = now.members.length;
  now.mergedInto = "";
  if (was.born >= 0 && turn.window - was.lastShown <= flickerWeeks) return;
  if (parent) {
    say("split", parent.community, parent.share, [now.id]);
    parent.community.usualSize = parent.community.members.length;
  } else if (was.born >= 0)
    say("resurgence", now, shared(was.members, now.members) / was.members.length);
  else if (turn.window >= firstWindows)
    say("birth", now, now.declared ? 1 : 1 - 10 ** -now.significance);
}

function vanished(now: Remembered, into: Kin | null, turn: Turn, say: Say): void {
  if (!into) return;
  say("merge", into.community, into.share, [now.id]);
  now.mergedInto = into.community.id;
  now.mergedAt = turn.window;
  into.community.usualSize = into.community.members.length;
}

function sized(now: Remembered, say: Say): void {
  const size = now.members.length;
  if (now.usualSize === 0) now.usualSize = size;
  const change = size - now.usualSize;
  if (Math.abs(change) < remarkablePeople) return;
  const ratio = size / now.usualSize;
  if (ratio < remarkable && ratio > 1 / remarkable) return;
  say(
    change > 0 ? "growth" : "shrink",
    now,
    1 - Math.exp(-(change ** 2) / (2 * (size + now.usualSize)))
  );
  now.usualSize = size;
}

/** The living found community that at least half of the new one's people were of. */
const origin = (
  communities: readonly Remembered[],
  past: readonly Before[],
  c: number
): Kin | null =>
  kin(communities, c, communities[c].members.length, (_, o) =>
    past[o].shown ? shared(communities[c].members, past[o].members) : 0
  );

/** The found community that took in at least half of the lost one's last people. */
const destination = (communities: readonly Remembered[], c: number): Kin | null =>
  kin(communities, c, communities[c].members.length, (other) =>
    shared(communities[c].members, other.members)
  );

function kin(
  communities: readonly Remembered[],
  c: number,
  people: number,
  overlap: (other: Remembered, index: number) => number
): Kin | null {
  if (communities[c].declared) return null;
  let best: Kin | null = null;
  communities.forEach((community, o) => {
    if (o === c || community.declared || !community.shown) return;
    const share = overlap(community, o) / people;
    if (share >= 0.5 && share > (best?.share ?? 0)) best = {community, share};
  });
  return best;
}

/** How unlikely its own rhythm makes this silence: 1 − (share of weeks without talk) ^ quiet weeks. */
function notItsRhythm({talked, born, quiet}: Remembered, window: number): number {
  const weeks = Math.max(1, window - born + 1 - quiet);
  return 1 - (1 - Math.min(1, talked / weeks)) ** quiet;
}

function shared(a: readonly number[], b: readonly number[]): number {
  const other = new Set(b);
  return a.reduce((count, person) => count + (other.has(person) ? 1 : 0), 0);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
