import type {Config} from "../../src/config.ts";
import type {Csr} from "../../src/graph/csr.ts";
import {type Border, isolationOf} from "../../src/insights/isolation.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import type {Dictionary} from "../../src/warehouse/columns.ts";
import {writeRows} from "./tables.ts";

/** Units divide into units; so many levels are told of. */
const levels = 3;

/** Who is out of reach, by unit, place and workplace, in sums: tables `isolation` and `borders`. */
export async function writeIsolation(db: Database, graph: Csr, {privacy}: Config): Promise<void> {
  const columns = await db.columns(people);
  const units = columns.words("unit");
  const {parts, borders} = isolationOf({
    graph,
    borders: [
      ...unitBorders(units),
      placeBorder(columns.words("place")),
      workplaceBorder(columns.words("workplace"))
    ].filter(({parts}) => parts.some(({name, within}) => name !== within)),
    tiesBefore: columns.numbers("ties_before"),
    threads: columns.integers("threads"),
    answered: columns.integers("answered"),
    minimum: privacy.minimum_group
  });
  await writeRows(
    db,
    "isolation",
    parts.map((part) => ({
      kind: part.kind,
      level: part.level,
      name: part.name,
      people: part.people,
      ties_low: part.ties.low,
      ties_middle: part.ties.middle,
      ties_high: part.ties.high,
      ties_before: known(part.tiesBefore),
      inside_share: part.insideShare,
      chance_share: part.chanceShare,
      ei_index: part.eiIndex,
      island: part.island,
      threads: known(part.threads),
      answered: known(part.answered)
    }))
  );
  await writeRows(
    db,
    "borders",
    borders.map(({kind, level, assortativity, insideShare, chanceShare, withheld}) => ({
      kind,
      level,
      assortativity,
      inside_share: insideShare,
      chance_share: chanceShare,
      withheld
    }))
  );
}

const known = (count: number): number | null => (Number.isNaN(count) ? null : count);

/** Where everybody who is still here sits, how many they were tied to half a year ago, and how many threads of theirs were answered within two days in half a year. */
const people = `
  with begun as (
    select
      opened_by as person_no,
      count(*)::integer as threads,
      count(*) filter (answered_at < opened_at + interval 2 days)::integer as answered
    from thread, span
    where declared_no >= 0 and opened_at between now - interval 182 days and now - interval 2 days
    group by opened_by
  ),
  before as (
    select person_id, ties::double as ties_before
    from kept_person
    where window_start = (select max(window_start) - 182 from kept_person)
  ),
  here as (
    select person_id, org_unit, location, workplace
    from people, span
    where left_on is null or left_on > now
  )
  select
    org_unit as unit,
    case when workplace = 'remote' then 'remote' else location end as place,
    workplace,
    ties_before,
    coalesce(threads, 0) as threads,
    coalesce(answered, 0) as answered
  from person_key
  left join here using (person_id)
  left join before using (person_id)
  left join begun using (person_no)
  order by person_no`;

const workplaceBorder = ({codes, words}: Dictionary): Border => ({
  kind: "workplace",
  level: 1,
  side: codes,
  parts: words.map((name) => ({name, within: ""}))
});

/**
 * Remote people share one place. They are told of as a workplace, so that they are no part that others could be hidden
 * behind: a place hidden with them would be what remains.
 */
const placeBorder = ({codes, words}: Dictionary): Border => ({
  kind: "place",
  level: 1,
  side: codes,
  parts: words.map((name) => ({name, within: name === "remote" ? "no place" : ""}))
});

/** Units from the coarsest that differ downwards; a shorter path stands for those of a unit who are in no part of it. */
function unitBorders({codes, words}: Dictionary): Border[] {
  const cut = (path: string, depth: number) => path.split("/").slice(0, depth).join("/");
  const longest = Math.max(0, ...words.map((path) => path.split("/").length));
  let root = 0;
  while (root < longest && new Set(words.map((path) => cut(path, root + 1))).size === 1) root++;

  return Array.from({length: levels}, (_, l): Border => {
    const names = [...new Set(words.map((path) => cut(path, root + l + 1)))].toSorted();
    const number = new Map(names.map((name, n) => [name, n]));
    const side = Int32Array.from(words, (path) => number.get(cut(path, root + l + 1)) ?? -1);
    return {
      kind: "unit",
      level: l + 1,
      side: codes.map((code) => side[code] ?? -1),
      parts: names.map((name) => ({name, within: l === 0 ? "" : cut(name, root + l)}))
    };
  });
}
