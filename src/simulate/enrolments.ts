import {isoMoment} from "./calendar.ts";
import {between, pickWeighted, type Random, randomFor} from "./chance.ts";
import type {Course} from "./courses.ts";
import type {Span} from "./memberships.ts";
import {isHere, type Person} from "./organisation.ts";
import type {Period} from "./period.ts";
import type {CsvValue} from "./write.ts";

/**
 * Rows of `enrolments` of one person, oldest first: four in ten follow what their communities talk about, others their
 * unit, the next level, or what everybody takes.
 */
export function enrolmentRows(
  person: Person,
  {courses, spans, period}: {courses: readonly Course[]; spans: readonly Span[]; period: Period}
): CsvValue[][] {
  const {seed, start, from, end} = period;
  const random = randomFor(seed, `learns ${person.id}`);
  const taken = new Map<string, "completed" | "dropped">();
  const rows: {moment: number; row: CsvValue[]}[] = [];
  for (let day = start; day < end; day += 21) {
    const on = day + Math.floor(random() * 21);
    const wants = random() < 0.11 * Math.min(2, 0.5 + person.energy / 2);
    const topics = topicsOn(spans, on);
    const course =
      wants && isHere(person, on) ? choose(courses, {topics, taken, person, random}) : undefined;
    if (!course) continue;
    const apt = topics.has(course.topic.id);
    const done = random() < (apt ? 0.8 : 0.58);
    taken.set(course.id, done ? "completed" : "dropped");
    rows.push(...attempt({course, on, done, apt, person, random}));
  }
  const written = rows.filter(({moment}) => moment >= from * 86_400 && moment < end * 86_400);
  return written.map(({row}) => row);
}

function attempt({
  course,
  on,
  done,
  apt,
  person,
  random
}: {
  course: Course;
  on: number;
  done: boolean;
  apt: boolean;
  person: Person;
  random: Random;
}) {
  const moment = (day: number) =>
    Math.floor((Math.floor(day) + between(0.35, 0.7, random)) * 86_400);
  const began = on + between(1, 9, random);
  const ended = began + between(5, 20 + course.hours * 3, random);
  const row = (at: number, status: string, score: CsvValue = "", rating: CsvValue = "") => ({
    moment: at,
    row: [person.id, course.id, isoMoment(at), status, score, rating]
  });
  const liked = course.quality * 3 + (apt ? 1.4 : 0.7) + between(-0.7, 0.9, random);
  const rating = random() < 0.55 ? Math.round(Math.min(5, Math.max(1, liked + 1))) : "";
  const score = Math.min(1, between(0.55, 0.9, random) + (apt ? 0.1 : 0)).toFixed(2);
  const rows = [row(moment(on), "enrolled"), row(moment(began), "started")];
  if (done) rows.push(row(moment(ended), "completed", score, rating));
  else if (random() < 0.6) rows.push(row(moment(ended), "dropped"));
  return rows.filter(({moment: at}) => isHere(person, Math.floor(at / 86_400)));
}

function choose(
  courses: readonly Course[],
  {
    topics,
    taken,
    person,
    random
  }: {
    topics: ReadonlySet<string>;
    taken: ReadonlyMap<string, string>;
    person: Person;
    random: Random;
  }
): Course | undefined {
  const open = courses.filter(
    ({id, before}) => !taken.has(id) && (!before || taken.get(before.id) === "completed")
  );
  if (open.length === 0) return undefined;
  const weight = ({topic, before, quality}: Course) =>
    (topics.has(topic.id) ? 9 : topic.domain === person.domain ? 1.5 : 0.5) *
    (before ? 2 : 1) *
    (0.3 + quality ** 2 * 1.7);
  return pickWeighted(
    open.map((course) => [course, weight(course)] as const),
    random
  );
}

function topicsOn(spans: readonly Span[], day: number): ReadonlySet<string> {
  return new Set(
    spans
      .filter(({member, until}) => member.since <= day && day < until)
      .map(({community}) => community.topic.id)
  );
}
