import {deskOf} from "./desk.ts";
import type {Learning} from "./learning.ts";
import {mentorDesk} from "./mentors/share-load.ts";
import type {Kind, Reason, Signal} from "./signal.ts";

export interface Recommendation {
  readonly person: number;
  readonly kind: Kind;
  /** From 1. */
  readonly rank: number;
  readonly itemId: string;
  readonly score: number;
  /** Strongest first, at least one, none that hardly counts; `weight` is its part of the score. */
  readonly reasons: readonly (Reason & {readonly weight: number})[];
}

/** So many of each kind. */
interface Options {
  readonly most?: number;
}

const kinds = ["community", "connection", "course", "mentor"] as const;

/**
 * Who should learn what, from whom and where: for each person and kind, by name, at most `most` items, best first,
 * by the sum of what speaks for each, times what the person's earlier acts say of its like. Never what somebody has
 * or said no to, never who did not agree. Equal scores stand by id; mentors, where scores lie close, by who is suggested to fewer.
 *
 * @param signals what may speak; each item's score is the weighted sum of theirs.
 */
export function* recommend(
  learning: Learning,
  signals: readonly Signal[],
  options?: Options
): Generator<Recommendation> {
  const offersFor = desksOf(learning, signals, options);
  for (const person of learning.people.pseudonyms.keys()) yield* offersFor(person);
}

/** The same for one person at a time, on demand: what there is to learn is learned once, before anybody is asked about. */
export function desksOf(
  learning: Learning,
  signals: readonly Signal[],
  {most = 20}: Options = {}
): (person: number) => readonly Recommendation[] {
  const desks = kinds.map((kind) => {
    const speaking = signals.filter((signal) => signal.kind === kind && signal.weight > 0);
    const staff = {learning, signals: speaking, most};
    return kind === "mentor" ? mentorDesk(staff) : deskOf(kind, staff);
  });
  return (person) => {
    const offers: Recommendation[] = [];
    if (!learning.people.away[person])
      for (const offersFor of desks) offers.push(...offersFor(person));
    return offers;
  };
}
