import type {SegmentTable} from "../../src/ledger/manifest.ts";
import {ledgerRelations} from "../../src/ledger/read.ts";
import {type LedgerTable, ledgerTables} from "../../src/ledger/tables.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";

interface Views {
  readonly schema: "ledger" | "news";
  readonly home: string;
  /** Pseudonyms of people who asked not to be included, every account of theirs. */
  readonly leftOut: readonly string[];
  /** Leaves out what so many first entries brought. */
  readonly after?: number;
}

/**
 * The ledger as views that models read, as if people who are left out had never been in it: what they did and what
 * was done to them is gone; what is not about them, a community or an objective, stays without their name.
 */
export async function viewLedger(
  db: Database,
  {schema, home, leftOut, after}: Views
): Promise<void> {
  await db.together(async () => {
    await db.run(`create schema if not exists ${schema}`);
    for (const [name, select] of Object.entries(ledgerRelations(home, {after})))
      await db.run(
        `create or replace view ${schema}.${name} as ${withoutPeople(name as SegmentTable, select, leftOut)}`
      );
  });
}

function withoutPeople(name: SegmentTable, select: string, leftOut: readonly string[]): string {
  const table: LedgerTable | undefined = ledgerTables.find((table) => table.name === name);
  const columns = Object.entries(table?.columns ?? {});
  const people = columns.flatMap(([column, type]) => (type === "person" ? [column] : []));
  const lists = columns.flatMap(([column, type]) => (type === "people" ? [column] : []));
  if (table === undefined || leftOut.length === 0 || people.length === 0) return select;

  const out = `(${leftOut.map((id) => `'${id.replaceAll("'", "''")}'`).join(", ")})`;
  const isAbout = (column: string) => table.sort === "fact" || table.key.includes(column);
  const nameless = [
    ...people
      .filter((column) => !isAbout(column))
      .map((column) => `case when ${column} not in ${out} then ${column} end as ${column}`),
    ...lists.map(
      (column) =>
        `nullif(array_to_string([one for one in string_split(${column}, ';') if one not in ${out}], ';'), '') as ${column}`
    )
  ];
  const replaced = nameless.length > 0 ? `replace (${nameless.join(", ")})` : "";
  const kept = people.filter(isAbout).map((column) => `coalesce(${column} not in ${out}, true)`);
  const where = kept.length > 0 ? `where ${kept.join(" and ")}` : "";
  return `select * ${replaced} from (${select}) ${where}`;
}
