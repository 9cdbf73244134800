import {type Static, Type} from "typebox";
import type {LedgerTableName} from "../../src/ledger/tables.ts";

const strict = {additionalProperties: false};
const choice = <const T extends readonly string[]>(values: T, description: string) =>
  Type.Unsafe<T[number]>(Type.Enum([...values], {description}));

export const fileSchema = Type.Object(
  {
    name: Type.Optional(
      Type.String({description: "File inside the folder that is read; left out: the file itself"})
    ),
    format: Type.Optional(choice(["csv", "ndjson", "parquet"], "Left out: by the file's ending")),
    delimiter: Type.Optional(
      Type.String({
        minLength: 1,
        description: "comma, tab, semicolon, pipe, space, or the characters themselves"
      })
    ),
    quote: Type.Optional(Type.String({maxLength: 1, description: 'Usually "; empty: none'})),
    encoding: Type.Optional(
      Type.String({description: "utf-8, latin-1, windows-1252, utf-16le, shift_jis …"})
    ),
    header: Type.Optional(
      Type.Union([Type.Boolean(), Type.Array(Type.String())], {
        description:
          "true: the first record names the columns; false: they are called c1, c2 …; a list: their names"
      })
    ),
    skip: Type.Optional(Type.Integer({minimum: 0, description: "Lines before the header"}))
  },
  strict
);

export const columnSchema = Type.Object(
  {
    column: Type.Optional(
      Type.Union([Type.String(), Type.Integer({minimum: 1})], {
        description: "Name of a column, or its place counted from 1"
      })
    ),
    constant: Type.Optional(Type.Union([Type.String(), Type.Number(), Type.Boolean()])),
    expression: Type.Optional(
      Type.String({description: "DuckDB SQL over the file's columns, which are text"})
    ),
    values: Type.Optional(
      Type.Record(Type.String(), Type.String(), {description: "What the file says → what it means"})
    ),
    time: Type.Optional(
      Type.Union(
        [
          Type.String(),
          Type.Array(Type.String()),
          Type.Object({seconds_since: Type.String()}, strict)
        ],
        {
          description:
            'iso, unix_seconds, unix_millis, {seconds_since: INSTANT}, or patterns such as "%d/%m/%Y %H:%M"'
        }
      )
    ),
    zone: Type.Optional(
      Type.String({description: "Where times without zone were written, such as Europe/Berlin"})
    )
  },
  strict
);

export const tableSchema = Type.Object(
  {
    table: Type.String(),
    file: Type.Optional(fileSchema),
    where: Type.Optional(Type.String({description: "SQL condition; other rows are not read"})),
    columns: Type.Record(Type.String(), columnSchema)
  },
  strict
);

/** How foreign files become rows of the ledger's tables; see `mappingExample`. */
export const mappingSchema = Type.Object(
  {
    source: Type.String({
      pattern: "^[a-z0-9][a-z0-9-]*$",
      description: "Whose accounts and ids these are; mappings with the same source share people"
    }),
    ids: Type.Optional(
      choice(
        ["prefixed", "bare"],
        "prefixed (default): c1 becomes source:c1; bare: c1 as in the tables source"
      )
    ),
    file: Type.Optional(fileSchema),
    tables: Type.Array(tableSchema, {minItems: 1})
  },
  strict
);

export type FileMapping = Static<typeof fileSchema>;
export type ColumnMapping = Static<typeof columnSchema>;
export type TableMapping = Static<typeof tableSchema> & {readonly table: LedgerTableName};
export type Mapping = Omit<Static<typeof mappingSchema>, "tables"> & {
  readonly tables: readonly TableMapping[];
};

/** A mapping with one of everything, as the documentation shows it. */
export const mappingExample = `
source: helpdesk              # accounts and ids are those of the help desk
file:
  delimiter: semicolon
  encoding: latin-1           # any line end is understood
tables:
  - table: interactions
    where: '"Deleted" = 0'
    columns:
      happened_at: {column: Date, time: "%d.%m.%Y %H:%M", zone: Europe/Berlin}
      actor_id: From          # short for {column: From}
      target_id: 4            # the fourth column
      kind: {column: Type, values: {Q: post, A: answer}}
      community_id: {constant: helpdesk}
      thread_id: {expression: "split_part(Ref, '/', 1)"}
  - table: people
    columns: {person_id: From, org_unit: Team}
`;
