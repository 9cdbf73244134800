import {existsSync} from "node:fs";
import {basename, extname} from "node:path";
import {stringify} from "yaml";
import {fail} from "../../src/errors.ts";
import {type LedgerTable, ledgerTable, ledgerTables, mayLackId} from "../../src/ledger/tables.ts";
import type {ColumnMapping} from "./mapping-schema.ts";
import {type Sample, type SampleColumn, sampleOf} from "./suggest/sample.ts";
import {fits, timeShape} from "./suggest/shapes.ts";
import {likeness} from "./suggest/words.ts";

type Columns = Readonly<Record<string, ColumnMapping>>;

/**
 * Proposes a mapping for a file, from the names of its columns and the shapes of its first values: YAML to be looked
 * through, with everything that was not understood beside it as comments.
 * @throws SOURCE_UNREADABLE
 */
export async function suggestMapping(path: string): Promise<string> {
  if (!existsSync(path)) fail("SOURCE_UNREADABLE", path, "it is not there");
  const sample = await sampleOf(path);
  const {table, columns} = bestTable(sample);
  const used = new Set(Object.values(columns).map(({column}) => column));
  const left = sample.columns.filter(({name}) => !used.has(name));
  const mapping = {
    source: sourceName(path),
    ...(Object.keys(sample.settings).length > 0 && {file: sample.settings}),
    tables: [{table: table.name, columns: shortened(columns)}]
  };
  return [
    `# A proposal for ${basename(path)}: look it through, above all the times and the kind.`,
    "# Accounts become pseudonyms when the file is read.",
    stringify(mapping, {lineWidth: 0}).trimEnd(),
    ...(left.length > 0 ? ["# Columns that stay outside, with some of their values:"] : []),
    ...left.map(({name, values}) => `#   ${name}: ${shown(values)}`),
    `# Other columns of ${table.name}: ${Object.keys(table.columns)
      .filter((column) => !(column in columns))
      .join(", ")}`,
    ""
  ].join("\n");
}

/** The table of which the file has most, among those whose required columns it has. */
function bestTable(sample: Sample): {table: LedgerTable; columns: Columns} {
  const graded = (ledgerTables as readonly LedgerTable[])
    .map((table) => ({table, ...assigned(table, sample.columns)}))
    .filter(({likeness}) => likeness > 0)
    .filter(({table, columns}) =>
      table.required.every((column) => column in columns || mayLackId(table, column))
    )
    .sort((a, b) => b.likeness - a.likeness);
  return graded[0] ?? byShape(sample.columns);
}

const interactions = ledgerTable("interactions");
const people = ledgerTable("people");

/** What stands in for required columns that a file seldom has. */
const constants: Readonly<Record<string, string>> = {kind: "message", status: "completed"};

/** Each column of the table takes the likest column that fits and is free; the surest choose first. */
function assigned(table: LedgerTable, found: readonly SampleColumn[]) {
  const pairs = Object.entries(table.columns)
    .flatMap(([column, type]) =>
      found
        .filter(({values}) => values.length > 0 && fits(type, values))
        .map((candidate) => ({column, candidate, likeness: likeness(column, candidate.name)}))
    )
    .filter((pair) => pair.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
  const columns: Record<string, ColumnMapping> = {};
  const taken = new Set<SampleColumn>();
  let sum = 0;
  for (const {column, candidate, likeness} of pairs) {
    if (column in columns || taken.has(candidate)) continue;
    if (!isOneOf(table.values?.[column], candidate)) continue;
    columns[column] = {column: candidate.name, ...timeOf(table, column, candidate)};
    taken.add(candidate);
    sum += likeness;
  }
  for (const column of table.required)
    if (!(column in columns) && constants[column] && table.values?.[column])
      columns[column] = {constant: constants[column]};
  const inOrder = Object.keys(table.columns).filter((column) => column in columns);
  return {
    columns: Object.fromEntries(inOrder.map((column) => [column, columns[column]])),
    likeness: sum
  };
}

/** Without names, the time is what reads as one or only grows, and people are the first columns of different values. */
function byShape(found: readonly SampleColumn[]): {table: LedgerTable; columns: Columns} {
  const time = found.find(({values}) => timeShape(values) !== null || onlyGrows(values));
  const [first, second] = found.filter(
    (column) => column !== time && new Set(column.values).size > 1
  );
  const one = first && {column: first.name};
  const other = second && {column: second.name};
  if (!time)
    return {
      table: people,
      columns: {...(one && {person_id: one}), ...(other && {org_unit: other})}
    };
  const shape = timeShape(time.values) ?? {time: {seconds_since: unknownStart}};
  return {
    table: interactions,
    columns: {
      happened_at: {column: time.name, ...shape},
      ...(one && {actor_id: one}),
      ...(other && {target_id: other}),
      kind: {constant: "message"}
    }
  };
}

/** To be replaced by whoever knows when the file's clock began. */
const unknownStart = "2000-01-01T00:00:00Z";

const onlyGrows = (values: readonly string[]): boolean =>
  new Set(values).size > 1 &&
  values.every((value, i) => /^\d+$/.test(value) && Number(value) >= Number(values[i - 1] ?? 0));

const isOneOf = (allowed: readonly string[] | undefined, {values}: SampleColumn): boolean =>
  !allowed || values.every((value) => allowed.includes(value.toLowerCase()));

const timeOf = ({columns}: LedgerTable, column: string, {values}: SampleColumn) =>
  columns[column] === "instant" || columns[column] === "day" ? timeShape(values) : null;

const shortened = (columns: Columns) =>
  Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [
      name,
      Object.keys(column).length === 1 && column.column !== undefined ? column.column : column
    ])
  );

const shown = (values: readonly string[]): string =>
  [...new Set(values)]
    .slice(0, 3)
    .map((value) => JSON.stringify(value.slice(0, 30)))
    .join(", ");

const sourceName = (path: string): string =>
  basename(path, extname(path))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "") || "file";
