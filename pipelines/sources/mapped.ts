import {existsSync, statSync} from "node:fs";
import {dirname, extname, join} from "node:path";
import {fail} from "../../src/errors.ts";
import {distinctNames, firstObjects, firstParquetRows, firstRecords} from "./header.ts";
import {readMapping} from "./mapping.ts";
import type {FileMapping, Mapping, TableMapping} from "./mapping-schema.ts";
import {mappedColumns} from "./mapping-sql.ts";
import type {Relation, Source, SourceReport, TableFile} from "./source.ts";

/**
 * Any file of rows, by a mapping: which column is which (`mappingExample`). The mapping is the option `mapping`, or lies
 * beside the file under its name with `.yaml`.
 */
export const mapped: Source = {
  id: "mapped",
  summary: "Any CSV, TSV, NDJSON or Parquet file, by a mapping in YAML",
  example: "coppice ingest mapped ./file.csv --mapping file.yaml",

  async read({path, options, report}) {
    if (!existsSync(path)) fail("SOURCE_UNREADABLE", path, "it is not there");
    const mapping = readMapping(options.mapping ?? mappingBeside(path));
    const relations: Relation[] = [];
    for (const table of mapping.tables)
      relations.push(await relationOf(mapping, table, path, report));
    return {source: mapping.source, relations};
  }
};

function mappingBeside(path: string): string {
  const beside = [`${path}.yaml`, `${path.slice(0, -extname(path).length)}.yaml`];
  return (
    beside.find((file) => existsSync(file)) ??
    fail(
      "MAPPING_INVALID",
      path,
      `it has no mapping beside it (${beside[0]}); give one with --mapping, or let "--suggest" write it`
    )
  );
}

async function relationOf(
  mapping: Mapping,
  table: TableMapping,
  path: string,
  report: SourceReport
): Promise<Relation> {
  const settings = {...mapping.file, ...table.file};
  const file = await opened(pathOf(path, settings.name), settings);
  const found = file.columns;
  const columns = mappedColumns(mapping, table, found);
  const used = JSON.stringify(mapping.tables).toLowerCase();
  report.unknownColumns(
    settings.name ?? path,
    found.filter((name, i) => !used.includes(name) && !used.includes(`"column":${i + 1}`))
  );
  return {table: table.table, file: file.file, columns, where: table.where};
}

function pathOf(path: string, name: string | undefined): string {
  if (name === undefined && statSync(path).isDirectory())
    fail("MAPPING_INVALID", path, 'it is a folder; say which file with "file: {name: …}"');
  const file =
    name === undefined ? path : join(statSync(path).isDirectory() ? path : dirname(path), name);
  return existsSync(file) ? file : fail("SOURCE_UNREADABLE", file, "it is not there");
}

interface Opened {
  readonly file: TableFile;
  readonly columns: readonly string[];
}

async function opened(path: string, settings: FileMapping): Promise<Opened> {
  const format = settings.format ?? formatOf(path);
  if (format === "parquet") {
    const columns = distinctNames((await firstParquetRows(path, 0)).columns);
    return {file: {format, path}, columns};
  }
  if (format === "ndjson") {
    const columns = [...new Set(firstObjects(path).flatMap(Object.keys))];
    return {file: {format, path, columns}, columns};
  }
  const writing = writingOf(path, settings);
  const {records, lines} = firstRecords(path, {...writing, skip: settings.skip ?? 0}, 1);
  const [first = []] = records;
  const {header = true} = settings;
  const names = Array.isArray(header)
    ? header
    : first.map((name, i) => (header ? name : `c${i + 1}`));
  const columns = distinctNames(names);
  const skip = (settings.skip ?? 0) + (header === true ? lines : 0);
  return {file: {format: "csv", path, columns, ...writing, skip}, columns};
}

const formatOf = (path: string): "csv" | "ndjson" | "parquet" => {
  const ending = extname(path).toLowerCase();
  if (ending === ".parquet") return "parquet";
  return [".ndjson", ".jsonl"].includes(ending) ? "ndjson" : "csv";
};

const delimiters: Record<string, string> = {
  comma: ",",
  tab: "\t",
  semicolon: ";",
  pipe: "|",
  space: " "
};

function writingOf(path: string, {delimiter, quote = '"', encoding = "utf-8"}: FileMapping) {
  const usual = extname(path).toLowerCase() === ".tsv" ? "tab" : "comma";
  const name = delimiter ?? usual;
  return {delimiter: delimiters[name] ?? name, quote, encoding: canonical(encoding), skip: 0};
}

/** @throws MAPPING_INVALID for an encoding that nobody knows. */
function canonical(encoding: string): string {
  try {
    return new TextDecoder(encoding.replace("latin-1", "latin1")).encoding;
  } catch {
    return fail("MAPPING_INVALID", "file.encoding", `"${encoding}" is not an encoding`);
  }
}
