import {join} from "node:path";
import {fail} from "../errors.ts";
import {dayOf, isoDay, mondayOf} from "./calendar.ts";
import {communityRow} from "./communities.ts";
import {courseRow, coursesFor} from "./courses.ts";
import {enrolmentRows} from "./enrolments.ts";
import {feedInto} from "./feed.ts";
import {membershipRow, type Span, spansOf} from "./memberships.ts";
import {nextTies} from "./next-ties.ts";
import {objectiveLinkRows, objectiveReadingRows, objectiveRows} from "./objectives.ts";
import {type Organisation, organisationOf} from "./organisation.ts";
import {personRow, preferenceRow} from "./people.ts";
import {pulse} from "./pulses.ts";
import {personSkillRows, skillRows} from "./skills.ts";
import {type TableName, type TruthName, tables, truthTables} from "./tables.ts";
import {lifeTruth, peopleTruth, tieTruth} from "./truth.ts";
import {type World, worldOf} from "./world.ts";
import {type CsvFile, csvFiles} from "./write.ts";

export interface SimulateOptions {
  readonly people: number;
  readonly days: number;
  readonly seed: number;
  /** Folder for the tables; the planted truth goes into `truth` below it. */
  readonly out: string;
  /** About so many; else two on three days of each person. */
  readonly interactions?: number;
  /** Last day of the history, a Sunday. */
  readonly endsOn?: string;
  /** Weeks after the history: then what happened in them alone is written, an increment to the same organisation. */
  readonly further?: number;
  /** Whether the group that must never show is there; without it nothing else changes. */
  readonly protectedGroup?: boolean;
  readonly progress?: (progress: {week: number; weeks: number; interactions: number}) => void;
}

export interface SimulateReport {
  readonly from: string;
  /** First day not written. */
  readonly until: string;
  readonly tables: Record<TableName, number>;
  readonly truth: Record<TruthName, number>;
}

/** Weeks that are lived after the last one written: who turns to whom anew in them is the truth of next ties. */
const weeksAhead = 8;
const interactionsADay = 0.685;

/**
 * An organisation of `people` over `days`, written week by week as the ledger's tables with the planted truth beside
 * them. The same options give the same bytes. Time grows with the rows, memory with the people and their memberships.
 * @throws SIMULATION_INVALID for options out of range.
 */
export function simulate(options: SimulateOptions): SimulateReport {
  const {people: count, days, seed, out, progress} = checked(options);
  const {endsOn = "2026-11-15", further = 0, protectedGroup = true} = options;
  const planned = dayOf(endsOn) + 1;
  const start = planned - days;
  const end = planned + further * 7;
  const span = {planned, start, end, from: further > 0 ? planned : start, seed};
  const weeks = (planned - mondayOf(start)) / 7;

  const organisation = organisationOf({count, start, end: planned, seed});
  const {people} = organisation;
  const files = csvFiles(out, tables);
  const truth = csvFiles(join(out, "truth"), truthTables);
  const ties = nextTies(count, end * 86_400);
  const written = {...files, people, from: span.from * 86_400, until: end * 86_400};
  const world = worldOf({
    organisation,
    weeks,
    end: planned,
    start: start * 86_400,
    seed,
    interactions: options.interactions ?? Math.round(count * days * interactionsADay),
    protectedGroup,
    feed: feedInto({...written, onTie: ties.tie}),
    apartFeed: feedInto({...written, onTie: () => undefined}),
    firstPost(community, {person}, moment, heard) {
      if (moment < written.from || moment >= written.until) return;
      const day = isoDay(Math.floor(moment / 86_400));
      truth.newcomers.row([people[person].id, community.part.id, day, heard ? "yes" : "no"]);
    }
  });

  for (let week = -weeks; week < further; week++) {
    world.step(week);
    if (week >= 0 || further === 0)
      for (const one of world.communities)
        pulse(one, week, {monday: planned + week * 7, seed, file: files.pulses});
    progress?.({
      week: week + weeks + 1,
      weeks: weeks + further,
      interactions: files.interactions.rows
    });
  }
  const spans = spansOf([...world.communities, ...world.apart]);
  tellState(files, {world, organisation, spans, ...span});
  lifeTruth(truth, world.communities, {end: planned, weeks, last: further});
  peopleTruth(truth, spans, {people, seed, end});
  for (const {part} of world.apart) truth.protected.row([part.id, part.id]);
  for (let week = further; week < further + weeksAhead; week++) world.step(week);
  tieTruth(truth, ties, people);

  for (const file of [...Object.values(files), ...Object.values(truth)]) file.close();
  return {from: isoDay(span.from), until: isoDay(end), tables: rowsOf(files), truth: rowsOf(truth)};
}

/** All but what happened: the state of the organisation on the day `end`, and what follows from who was where. */
function tellState(
  files: Record<TableName, CsvFile>,
  {
    world,
    organisation,
    spans,
    planned,
    start,
    from,
    end,
    seed
  }: {
    world: World;
    organisation: Organisation;
    spans: readonly Span[];
    planned: number;
    start: number;
    from: number;
    end: number;
    seed: number;
  }
): void {
  const {people} = organisation;
  const declared = [...world.communities, ...world.apart].filter((one) => one.declared);
  const topics = [...new Set(world.communities.map(({topic}) => topic))];
  const courses = coursesFor(topics, {seed, start});
  const seen = spans.filter(({community}) => !community.apart);
  const spansBy = people.map((): Span[] => []);
  for (const span of seen) spansBy[span.member.person].push(span);
  const write = (name: TableName, rows: Iterable<Parameters<CsvFile["row"]>[0]>) => {
    for (const row of rows) files[name].row(row);
  };

  write(
    "communities",
    declared.filter(({founded}) => founded < end).map((one) => communityRow(one, people, end))
  );
  write(
    "memberships",
    spans
      .filter(({community, member}) => community.declared && member.since < end)
      .map((one) => membershipRow(one, people, end))
  );
  write("skills", skillRows(topics));
  write("courses", courses.map(courseRow));
  write("objectives", objectiveRows(organisation, planned));
  write("objective_links", objectiveLinkRows(declared, organisation, planned));
  write(
    "objective_readings",
    objectiveReadingRows({planned, from: from === start ? 0 : from, until: end, seed})
  );
  for (const span of seen)
    write(
      "person_skills",
      personSkillRows(span, {people, seed, from: from === start ? 0 : from, until: end})
    );
  for (const person of people) {
    const own = spansBy[person.number];
    files.people.row(personRow(person, organisation, end));
    const wishes = own.length > 0 ? own.map(({community}) => community.topic) : topics;
    const says = preferenceRow(person, {
      topics: [...new Set(wishes)].slice(0, 3),
      people,
      end: planned,
      seed
    });
    if (says) files.person_preferences.row(says);
    const learned = enrolmentRows(person, {courses, spans: own, seed, start, end});
    write(
      "enrolments",
      learned
        .filter(({moment}) => moment >= from * 86_400 && moment < end * 86_400)
        .map(({row}) => row)
    );
  }
}

const rowsOf = <N extends string>(files: Record<N, CsvFile>): Record<N, number> =>
  Object.fromEntries(
    Object.entries<CsvFile>(files).map(([name, {rows}]) => [name, rows])
  ) as Record<N, number>;

function checked(options: SimulateOptions): SimulateOptions {
  const {people, days, further = 0, endsOn = "2026-11-15"} = options;
  const wrong = (why: string) => fail("SIMULATION_INVALID", why);
  if (!Number.isInteger(people) || people < 50)
    wrong(`people is ${people}; at least 50 are needed`);
  if (!Number.isInteger(days) || days < 28) wrong(`days is ${days}; at least 28 are needed`);
  if (!Number.isInteger(further) || further < 0)
    wrong(`further is ${further}; it is a number of weeks`);
  if (Number.isNaN(dayOf(endsOn)) || mondayOf(dayOf(endsOn)) !== dayOf(endsOn) - 6)
    wrong(`the last day is ${endsOn}; a Sunday is needed, such as 2026-11-15`);
  return options;
}
