import {createReadStream, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pipeline} from "node:stream/promises";
import {type Config, nearest, readConfig} from "../../config.ts";
import {fail} from "../../errors.ts";
import {openStore} from "../../store/store.ts";
import {openDatabase} from "../../warehouse/duckdb.ts";
import {type SnapshotTable, snapshotTables} from "../../warehouse/snapshot-tables.ts";
import {findSnapshot, newestSnapshot} from "../../warehouse/snapshots.ts";
import type {ExportOptions} from "../export.ts";
import {graphText} from "./graph.ts";
import {identified} from "./identified.ts";
import {sumsOnly} from "./sums-only.ts";

const formats: Readonly<Record<string, string>> = {
  csv: "format csv, header",
  parquet: "format parquet",
  ndjson: "format json"
};

/**
 * Writes a table of a snapshot to a file, or to standard output.
 * @throws EXPORT_REFUSED for persons without a reason in the settings, USAGE for an unknown table or format.
 */
export async function exportTable(
  home: string,
  name: string,
  options: ExportOptions
): Promise<{table: string; rows: number}> {
  const config = readConfig(home);
  const path = findSnapshot(
    home,
    options.snapshot ??
      newestSnapshot(home) ??
      fail("SNAPSHOT_MISSING", `Nothing is published in ${home} yet; run coppice refresh`)
  );
  if (name !== "graph") await permitted(home, config, name, options);
  const folder = mkdtempSync(join(tmpdir(), "coppice-export-"));
  try {
    const file = options.out ?? join(folder, "export");
    const database = await openDatabase();
    await database.run(`attach '${quoted(path)}' as snapshot (read_only)`);
    await database.run("use snapshot");
    let rows: number;
    if (name === "graph") {
      const graph = await graphText(database, config, options.format);
      writeFileSync(file, graph.text);
      rows = graph.nodes;
    } else {
      const {columns, order}: SnapshotTable = tableOf(name);
      const list = Object.keys(columns)
        .map((column) => `"${column}"`)
        .join(", ");
      const by = order.map((column) => `"${column}"`).join(", ");
      const source = options.identify
        ? await identified(database, home, name)
        : sumsOnly(name as keyof typeof snapshotTables, config);
      const how =
        formats[options.format] ??
        fail("USAGE", `A table goes out as csv, parquet or ndjson, not ${options.format}`);
      rows = await database.run(
        `copy (select ${list} from (${source}) order by ${by}) to '${quoted(file)}' (${how})`
      );
    }
    database.close();
    if (options.out === undefined)
      await pipeline(createReadStream(file), process.stdout, {end: false});
    return {table: name, rows};
  } finally {
    rmSync(folder, {recursive: true});
  }
}

const quoted = (path: string): string => path.replaceAll("'", "''");

function tableOf(name: string): SnapshotTable {
  const tables: Readonly<Record<string, SnapshotTable>> = snapshotTables;
  return (
    tables[name] ??
    fail(
      "USAGE",
      `There is no table "${name}"; did you mean ${nearest(name, [...Object.keys(tables), "graph"])}?`
    )
  );
}

/** Persons leave only with a reason, and it is written down that they did. */
async function permitted(
  home: string,
  {privacy}: Config,
  name: string,
  {identify = false}: ExportOptions
): Promise<void> {
  if (!tableOf(name).personal && !identify) return;
  if (privacy.personal_export === "")
    fail(
      "EXPORT_REFUSED",
      `${identify ? "--identify" : name} names persons. Write the reason under privacy.personal_export in coppice.yaml, then try again`
    );
  const store = await openStore(home);
  await store.audit.append({
    who: "command line",
    what: "export",
    subject: name,
    detail: {identify, reason: privacy.personal_export}
  });
  await store.close();
}
