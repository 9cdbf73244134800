import {join} from "node:path";
import {isoDay} from "./calendar.ts";
import type {Cast} from "./cast.ts";
import {feedInto} from "./feed.ts";
import {spansOf} from "./memberships.ts";
import {nextTies} from "./next-ties.ts";
import {organisationOf} from "./organisation.ts";
import {invalid, periodOf} from "./period.ts";
import {pulse} from "./pulses.ts";
import {tellState} from "./state.ts";
import {type TableName, type TruthName, tables, truthTables} from "./tables.ts";
import {lifeTruth, peopleTruth, tieTruth} from "./truth.ts";
import {worldOf} from "./world.ts";
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
  /** Who plays, in place of the cast that every organisation has; of an organisation of `people`. */
  readonly cast?: Cast;
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

/** So many things are done by so many people in so many days, unless told otherwise. */
export const usualInteractions = (people: number, days: number): number =>
  Math.round(people * days * interactionsADay);

/**
 * An organisation of `people` over `days`, written week by week as the ledger's tables with the planted truth beside
 * them. The same options give the same bytes. Time grows with the rows, memory with the people and their memberships.
 * @throws SIMULATION_INVALID for options out of range.
 */
export function simulate(options: SimulateOptions): SimulateReport {
  const {people: count, days, out, progress} = options;
  if (!Number.isInteger(count) || count < 50) invalid(`people is ${count}; at least 50 are needed`);
  const period = periodOf(options);
  const {weeks, further, from, end} = period;
  const organisation = organisationOf(count, period);
  const {people} = organisation;
  const files = csvFiles(out, tables);
  const truth = csvFiles(join(out, "truth"), truthTables);
  const ties = nextTies(count, end * 86_400);
  const written = {...files, people, from: from * 86_400, until: end * 86_400};
  const world = worldOf({
    organisation,
    period,
    interactions: options.interactions ?? usualInteractions(count, days),
    cast: options.cast,
    protectedGroup: options.protectedGroup ?? true,
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
    const told = further === 0 || week >= 0;
    if (told) for (const one of world.communities) pulse(one, week, period, files.pulses);
    const {rows: interactions} = files.interactions;
    progress?.({week: week + weeks + 1, weeks: weeks + further, interactions});
  }
  const spans = spansOf([...world.communities, ...world.apart]);
  tellState(files, {world, organisation, spans, period});
  lifeTruth(truth, world.communities, period);
  peopleTruth(truth, spans, people, period);
  for (const {part} of world.apart) truth.protected.row([part.id, part.id]);
  for (let week = further; week < further + weeksAhead; week++) world.step(week);
  tieTruth(truth, ties, people);

  for (const file of [...Object.values(files), ...Object.values(truth)]) file.close();
  return {from: isoDay(from), until: isoDay(end), tables: rowsOf(files), truth: rowsOf(truth)};
}

const rowsOf = <N extends string>(files: Record<N, CsvFile>): Record<N, number> =>
  Object.fromEntries(
    Object.entries<CsvFile>(files).map(([name, {rows}]) => [name, rows])
  ) as Record<N, number>;
