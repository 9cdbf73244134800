import type {CommunityEvent, EventKind} from "./detection.ts";
import type {Told} from "./change.ts";
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
/** Two fifths more people than usual, or usually two fifths more than now, and at least so many people, is worth a remark. */
const remarkable = 1.4;
const remarkablePeople = 4;
/** A size grows usual by this share of the difference a week; in its first weeks a community is still being found. */
const usualWeeks = 8;
const youngWeeks = 8;

/**
 * What happened to each community in a window: what changed in who is together, as told; rests and ends by its silence,
 * growth by its size against what is usual for it. Notes the usual size in `communities`.
 *
 * Confidence is, by event: birth, the chance that it is no accident; merge, split, by the share of its people that moved;
 * growth, shrink, the chance that so many coming or going is more than coincidence (Poisson); dormancy, death, the chance
 * that its own rhythm would not have paused so long; resurgence: its people are back.
 */
export function eventsOf(
  past: ReadonlyMap<Remembered, Before>,
  communities: readonly Remembered[],
  told: readonly Told[],
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

  for (const {event, community, others, confidence, old} of told)
    if (turn.window >= firstWindows && !old)
      say(
        event,
        community,
        confidence,
        others.map(({id}) => id)
      );
  const resting = restWeeks(turn);
  communities.forEach((now) => {
    const was = past.get(now);
    if (now.born < 0 || now.mergedInto !== "") return;
    if (now.declared && was && now.born === turn.window && turn.window >= firstWindows)
      say("birth", now, 1);
    if (was && was.quiet >= resting && now.quiet === 0 && was.shown && now.shown)
      say("resurgence", now, 1);
    if (now.quiet === resting && now.talked > 0 && !now.ended)
      say("dormancy", now, notItsRhythm(now, turn.window));
    if (now.ended && was && !was.ended && was.born >= 0)
      say("death", now, notItsRhythm(now, turn.window));
    if (now.shown && was?.shown) sized(now, turn.window, say);
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
function sized(now: Remembered, window: number, say: Say): void {
  const size = now.members.length;
  if (now.usualSize === 0 || isYoung(now, window)) now.usualSize = size;
  const change = size - now.usualSize;
  const ratio = size / now.usualSize;
  const told = ratio >= remarkable || ratio <= 1 / remarkable;
  if (!told || Math.abs(change) < remarkablePeople) {
    now.usualSize += change / usualWeeks;
    return;
  }
  say(
    change > 0 ? "growth" : "shrink",
    now,
    1 - Math.exp(-(change ** 2) / (2 * (size + now.usualSize)))
  );
  now.usualSize = size;
}

/** Its people are still being found: what parts was never one. */
const isYoung = ({born}: Remembered, window: number): boolean => window - born < youngWeeks;

/** How unlikely its own rhythm makes this silence: 1 − (share of weeks without talk) ^ quiet weeks. */
function notItsRhythm({talked, born, quiet}: Remembered, window: number): number {
  const weeks = Math.max(1, window - born + 1 - quiet);
  return 1 - (1 - Math.min(1, talked / weeks)) ** quiet;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
