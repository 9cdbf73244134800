import {join} from "node:path";
import {segmentColumns} from "./columns.ts";
import {genesis, ledgerFolder, readManifest, type SegmentTable} from "./manifest.ts";
import {ledgerTables} from "./tables.ts";

/**
 * Table → SQL select over its segments, in the order in which they came in; without segments, a select of no rows.
 * @param after leaves out what so many first entries brought.
 */
export function ledgerRelations(
  home: string,
  {after = 0}: {after?: number} = {}
): Readonly<Record<SegmentTable, string>> {
  const segments = readManifest(home)
    .slice(after)
    .flatMap((entry) => entry.segments);
  const relation = (table: SegmentTable): string => {
    const paths = segments
      .filter((segment) => segment.table === table)
      .map((segment) => quoted(join(ledgerFolder(home), segment.path)));
    const columns = Object.entries(segmentColumns(table));
    return paths.length > 0
      ? `select ${columns.map(([name]) => name).join(", ")} from read_parquet([${paths.join(", ")}])`
      : `select ${columns.map(([name, type]) => `null::${type} as ${name}`).join(", ")} where false`;
  };
  const names: readonly SegmentTable[] = [...ledgerTables.map(({name}) => name), "artifact_texts"];
  return Object.fromEntries(names.map((name) => [name, relation(name)])) as Record<
    SegmentTable,
    string
  >;
}

/** Where the ledger stands: the hash of its last entry (64 zeros when empty) and how many there are. */
export function ledgerHead(home: string): {hash: string; entries: number} {
  const entries = readManifest(home);
  return {hash: entries.at(-1)?.hash ?? genesis, entries: entries.length};
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
