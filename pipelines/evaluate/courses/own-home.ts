import type {Learning} from "../../../src/recommend/learning.ts";
import {weigh, weighted} from "../../../src/recommend/signal-weights.ts";
import {recommend} from "../../../src/recommend/recommend.ts";
import type {Dictionary} from "../../../src/warehouse/columns.ts";
import {fromWarehouse} from "../history-of.ts";
import {type Inside, ownHome} from "../inside.ts";
import {learningOf} from "../learning-of.ts";
import type {Figure} from "../figure.ts";
import {keepRun} from "../keep.ts";
import type {Asked, Report} from "../task.ts";
import {type Chosen, chooseOn} from "./choose.ts";
import {gradedPeriod, type Period} from "./period.ts";
import {reportOf} from "./report.ts";
import type {Rows} from "./rows.ts";
import {cutsOf, dateOf, splitAt} from "./split.ts";
import {suite} from "./suite.ts";

export const shipped = "coppice";
const faredRun = "evaluate courses";

/** What ships, as it would have been on past days, beside every model on a home's own past. */
export async function evaluateOwnHome(
  home: string,
  {clock = new Date(), progress}: {clock?: Date; progress?: Asked["progress"]} = {}
): Promise<Report> {
  const inside = ownHome(home, clock);
  const rows = await rowsOf(inside);
  const {cuts, periodDays} = cutsOf(rows, suite);
  const periods: Period[] = [];
  for (const [done, cut] of cuts.entries()) {
    const name = `${dateOf(cut)}, ${periodDays} days`;
    progress?.({step: name, done, all: cuts.length});
    periods.push(await periodOf(inside, {rows, cut, periodDays, name}));
  }
  const report = reportOf(periods, {
    ours: shipped,
    notes: [
      "coppice was built as of the first day of each period, people, communities and all; others chose their settings on the period before it."
    ]
  });
  await keepRun(home, {command: faredRun, summary: fared(report, periods), clock});
  return report;
}

/** How every way to rank courses did in a home's own past: the Evidence page shows the latest. */
export interface Fared {
  /** Of all periods, whoever was asked in several counted once. */
  readonly people: number;
  readonly periods: readonly string[];
  readonly ways: readonly {
    readonly name: string;
    readonly ndcg: Figure;
    readonly recall: Figure;
  }[];
}

function fared({lines}: Report, periods: readonly Period[]): Fared {
  const by = (figure: string) =>
    lines.find((line) => line.figure.startsWith(`${figure}@`))?.by ?? {};
  const [ndcg, recall] = [by("NDCG"), by("Recall")];
  return {
    people: new Set(periods.flatMap(({split}) => split.cases.map(({person}) => person))).size,
    periods: periods.map(({name}) => name),
    ways: Object.keys(ndcg).flatMap((name) => {
      const [placed, found] = [ndcg[name], recall[name]];
      return placed && found ? {name, ndcg: placed, recall: found} : [];
    })
  };
}

/** Enrolments by the first of their rows, and when anything was first heard of each person. */
export interface HomeRows extends Rows {
  readonly heardSince: Float64Array;
}

interface Asking {
  readonly rows: HomeRows;
  readonly cut: number;
  readonly periodDays: number;
  readonly name: string;
  /** Methods that only know of people without any event. */
  readonly onSilent?: readonly Chosen[];
}

export async function periodOf(
  inside: Inside,
  {rows, cut, periodDays, name, onSilent}: Asking
): Promise<Period> {
  const learning = await learningOf({...inside, asOf: dateOf(cut)});
  const numberOf = new Map(rows.courses.map((id, course) => [id, course]));
  const there = learning.courses.ids.flatMap((id, course) =>
    learning.courses.retired[course] ? [] : (numberOf.get(id) ?? [])
  );
  const {lines, blend} = chooseOn(splitAt(rows, cut - periodDays, periodDays));
  return gradedPeriod(splitAt(rows, cut, periodDays, there), {
    name,
    methods: [...lines, blend, asShipped(learning, rows)],
    onSilent,
    blend: blend.told,
    isSilent: (person) => !(rows.heardSince[person] < cut)
  });
}

/** What everybody would have been recommended; a list each, so scores beyond it are 0. */
function asShipped(learning: Learning, rows: Rows): Chosen {
  const personOf = new Map(rows.people.map((id, person) => [id, person]));
  const courseOf = new Map(rows.courses.map((id, course) => [id, course]));
  const offers = new Map<number, {course: number; score: number}[]>();
  const weights = weigh(learning);
  const signals = weighted(weights).filter(({kind}) => kind === "course");
  for (const {person, itemId, score} of recommend(learning, signals)) {
    const who = personOf.get(learning.people.pseudonyms[person]) ?? -1;
    const course = courseOf.get(itemId);
    if (course === undefined) continue;
    offers.set(who, [...(offers.get(who) ?? []), {course, score}]);
  }
  return {
    name: shipped,
    told: weights.map(({signal, weight}) => `${weight} ${signal}`).join(" + "),
    learn: () => (person, scores) => {
      for (const {course, score} of offers.get(person) ?? []) scores[course] += score;
    }
  };
}

/** Who took which course when, and since when anything is known of each. */
export const rowsOf = (inside: Inside): Promise<HomeRows> =>
  fromWarehouse(inside, async (db) => {
    const rows = await db.columns(`
      select person_id, course_id, epoch(min(happened_at)) / 86400 as day
      from enrolment group by all order by day, person_id, course_id`);
    const since = await db.columns(`
      select person_id, min(day) as day from (
        select person_id, epoch(happened_at) / 86400 as day from enrolment
        union all select actor_id, epoch(happened_at) / 86400 from interaction
        union all select target_id, epoch(happened_at) / 86400 from interaction where target_id is not null
      ) group by person_id order by person_id`);
    const people = rows.words("person_id");
    const courses = rows.words("course_id");
    const heard = new Map(
      textsOf(since.words("person_id")).map((id, i) => [id, since.numbers("day")[i]])
    );
    return {
      people: people.words,
      courses: courses.words,
      person: Uint32Array.from(people.codes),
      course: Uint32Array.from(courses.codes),
      day: rows.numbers("day"),
      heardSince: Float64Array.from(people.words, (id) => heard.get(id) ?? Infinity)
    };
  });

const textsOf = ({codes, words}: Dictionary): string[] => Array.from(codes, (code) => words[code]);
