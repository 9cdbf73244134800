import {enrolmentRows} from "./enrolments.ts";
import {feedInto} from "./feed.ts";
import {isoDay} from "./calendar.ts";
import {type Span, spansOf} from "./memberships.ts";
import {organisationOf} from "./organisation.ts";
import {periodOf} from "./period.ts";
import {schoolOf} from "./state.ts";
import {worldOf} from "./world.ts";
import {usualInteractions} from "./simulate.ts";

interface Asked {
  readonly people: number;
  readonly days: number;
  readonly seed: number;
  /** The day that is asked from, as in the calendar. */
  readonly since: number;
  /** Lives that are lived for each person: more are surer, and take as long. */
  readonly lives: number;
}

export interface LikelyCourses {
  /** Of everybody. */
  readonly ids: readonly string[];
  /** For the id of a person, course id → in how many lives it is taken up from that day on. */
  readonly of: (id: string) => ReadonlyMap<string, number>;
}

/**
 * What the simulator itself would recommend to somebody of whom no course is known: their learning is lived again and
 * again by another chance, with all that was true on the day `since` of where they are, and the courses they come to are
 * counted. No recommender that knows no more can rank better on the whole: the ceiling that others are held against.
 */
export function likelyCourses({people: count, days, seed, since, lives}: Asked): LikelyCourses {
  const period = periodOf({days, seed});
  const organisation = organisationOf(count, period);
  const {people} = organisation;
  const world = livedWorld(organisation, {period, interactions: usualInteractions(count, days)});
  const spans = spansOf(world.communities).flatMap((span) => knownOn(since, span));
  const {courses, spansBy} = schoolOf(world, {people, spans, period});
  const numberOf = new Map(people.map(({id}, number) => [id, number]));
  const first = isoDay(since);
  const of = (id: string): Map<string, number> => {
    const times = new Map<string, number>();
    const person = people[numberOf.get(id) ?? -1];
    if (!person) return times;
    for (let life = 1; life <= lives; life++) {
      const own = {courses, spans: spansBy[person.number], period: {...period, seed: -life}};
      const taken = enrolmentRows(person, own).filter(([, , moment]) => String(moment) >= first);
      for (const course of new Set(taken.map((row) => String(row[1]))))
        times.set(course, (times.get(course) ?? 0) + 1);
    }
    return times;
  };
  return {ids: [...numberOf.keys()], of};
}

/** Every community with all who were in it, and nothing written. */
function livedWorld(
  organisation: ReturnType<typeof organisationOf>,
  {period, interactions}: {period: ReturnType<typeof periodOf>; interactions: number}
) {
  const nowhere = {rows: 0, line: () => undefined, row: () => undefined, close: () => undefined};
  const files = {interactions: nowhere, artifacts: nowhere, people: organisation.people};
  const feed = () => feedInto({...files, from: 0, until: 0, onTie: () => undefined});
  const world = worldOf({
    organisation,
    period,
    interactions,
    protectedGroup: true,
    feed: feed(),
    apartFeed: feed(),
    firstPost: () => undefined
  });
  for (let week = -period.weeks; week < 0; week++) world.step(week);
  return world;
}

/** As if nobody came or went from that day on. */
function knownOn(day: number, span: Span): Span[] {
  if (span.member.since >= day) return [];
  return [{...span, until: span.until < day ? span.until : Number.POSITIVE_INFINITY}];
}
