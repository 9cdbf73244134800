import {communityRow} from "./communities.ts";
import {courseRow, coursesFor} from "./courses.ts";
import {enrolmentRows} from "./enrolments.ts";
import {membershipRow, type Span} from "./memberships.ts";
import {objectiveLinkRows, objectiveReadingRows, objectiveRows} from "./objectives.ts";
import type {Organisation} from "./organisation.ts";
import {personRow, preferenceRow} from "./people.ts";
import type {Period} from "./period.ts";
import {personSkillRows, skillRows} from "./skills.ts";
import type {TableName} from "./tables.ts";
import type {World} from "./world.ts";
import type {CsvFile, CsvValue} from "./write.ts";

type Files = Record<TableName, CsvFile>;

/** All but who did what: the organisation as known at the end of the period, and what follows from who was where. */
export function tellState(
  files: Files,
  {
    world,
    organisation,
    spans,
    period
  }: {world: World; organisation: Organisation; spans: readonly Span[]; period: Period}
): void {
  const {people} = organisation;
  const {end} = period;
  const declared = [...world.communities, ...world.apart].filter((one) => one.declared);
  const rosters = spans.filter(({community, member}) => community.declared && member.since < end);
  const write = (name: TableName, rows: readonly CsvValue[][]) => rows.forEach(files[name].row);

  write(
    "people",
    people.map((person) => personRow(person, organisation, end))
  );
  write(
    "communities",
    declared.map((one) => communityRow(one, people, end))
  );
  write(
    "memberships",
    rosters.map((one) => membershipRow(one, people, end))
  );
  write("objectives", objectiveRows(organisation, period));
  write("objective_links", objectiveLinkRows(declared, organisation, period));
  write("objective_readings", objectiveReadingRows(period));
  tellLearning(files, {world, people, spans, period});
}

/** What people know, wish and learn; groups that must not show have no part in it. */
function tellLearning(
  files: Files,
  {
    world,
    people,
    spans,
    period
  }: {world: World; people: Organisation["people"]; spans: readonly Span[]; period: Period}
): void {
  const {topics, courses, spansBy} = schoolOf(world, {people, spans, period});
  for (const row of skillRows(topics)) files.skills.row(row);
  for (const course of courses) files.courses.row(courseRow(course));
  for (const person of people) {
    const own = spansBy[person.number];
    const near = new Set(own.map(({community}) => community.topic));
    const wishes = near.size > 0 ? [...near].slice(0, 3) : topics;
    const says = preferenceRow(person, {topics: wishes, people, period});
    if (says) files.person_preferences.row(says);
    for (const span of own) personSkillRows(span, people, period).forEach(files.person_skills.row);
    enrolmentRows(person, {courses, spans: own, period}).forEach(files.enrolments.row);
  }
}

/** What there is to learn, and where each person was. */
export function schoolOf(
  world: Pick<World, "communities">,
  {people, spans, period}: {people: Organisation["people"]; spans: readonly Span[]; period: Period}
) {
  const topics = [...new Set(world.communities.map(({topic}) => topic))];
  const spansBy = people.map((): Span[] => []);
  for (const span of spans) if (!span.community.apart) spansBy[span.member.person].push(span);
  return {topics, courses: coursesFor(topics, period), spansBy};
}
