import {isoMoment} from "./calendar.ts";
import {between, pick, randomFor} from "./chance.ts";
import type {Span} from "./memberships.ts";
import type {Person} from "./organisation.ts";
import type {Period} from "./period.ts";
import {capital} from "./titles.ts";
import type {Topic} from "./topics.ts";
import type {CsvValue} from "./write.ts";

const framework = "House skills";

/** Skill of a topic as a whole; that of one of its things lies below it. */
export const skillOf = ({id}: Topic, thing?: number): string =>
  thing === undefined ? id : `${id}.${thing + 1}`;

/** Rows of `skills`: domains, topics, things. */
export function skillRows(topics: readonly Topic[]): CsvValue[][] {
  const domains = [...new Set(topics.map(({domain}) => domain))];
  return [
    ...domains.map((domain) => [domain, capital(domain), "", framework]),
    ...topics.flatMap((topic) => [
      [skillOf(topic), topic.name, topic.domain, framework],
      ...topic.things.map((thing, i) => [
        skillOf(topic, i),
        capital(thing),
        skillOf(topic),
        framework
      ])
    ])
  ];
}

/** What somebody knows well through a community: the thing's number and the level, the same whenever asked. */
export function knownBy({member, community}: Span, seed: number) {
  const random = randomFor(seed, `knows ${member.person} ${community.topic.id}`);
  return community.topic.things.flatMap((subject, thing) =>
    (member.knows >> thing) & 1 ? [{thing, subject, level: between(0.65, 0.98, random)}] : []
  );
}

/** Rows of `person_skills`: part of what people know well, and what some say they know a little. */
export function personSkillRows(
  span: Span,
  people: readonly Person[],
  {seed, further, from, end}: Period
): CsvValue[][] {
  const {member, community} = span;
  const random = randomFor(seed, `skill ${member.person} ${community.part.id}`);
  const day = member.since + Math.floor(between(20, 120, random));
  if ((further > 0 && day < from) || day >= end) return [];
  const row = (thing: number | undefined, level: number, source: string) => [
    people[member.person].id,
    skillOf(community.topic, thing),
    level.toFixed(2),
    source,
    isoMoment(day * 86_400 + 36_000)
  ];
  const rows = knownBy(span, seed)
    .filter(() => random() < 0.5)
    .map(({thing, level}) => row(thing, level, pick(["endorsed", "assessed", "declared"], random)));
  if (random() < 0.3) rows.push(row(undefined, between(0.2, 0.7, random), "declared"));
  return rows;
}
