import type {LedgerRow, LedgerTableName} from "../../src/ledger/tables.ts";

/** One outside system: what it is called, and how its files or answers become rows of the ledger's tables. */
export interface Source {
  readonly id: string;
  /** One sentence for the list of sources. */
  readonly summary: string;
  /** A command that reads it. */
  readonly example: string;
  read(input: SourceInput): Reading | Promise<Reading>;
}

export interface SourceInput {
  /** A folder, a file or an address, as given. */
  readonly path: string;
  readonly options: Readonly<Record<string, string>>;
  readonly policy: SourcePolicy;
  readonly report: SourceReport;
  /** Hashes an outside id that may contain an account; a Message-ID does. */
  hashedId(id: string): string;
}

/** What the home's settings allow this source to read. */
export interface SourcePolicy {
  readonly privateTraffic: "none" | "metadata";
  /** Whether a community, channel, address or unit is never read. */
  isProtected(value: string | null | undefined): boolean;
}

/** Where a source says what did not become a row. */
export interface SourceReport {
  /** A row that was read but is not handed on; `row` is left out for protected ones, which are only counted. */
  setAside(table: LedgerTableName, reason: string, row?: Readonly<Record<string, unknown>>): void;
  /** What had to be assumed to read something that is handed on; said once for each. */
  mended(what: string): void;
  /** Two accounts that the outside system itself says are one person, known by the second. */
  samePerson(account: string, as: string): void;
  /** Columns or fields of a file that no table has. */
  unknownColumns(file: string, names: readonly string[]): void;
}

/**
 * Rows, either one by one or as files that the engine reads itself. Person columns hold accounts as found outside; they
 * become pseudonyms in one place, after the source. Ids of other things carry the source (`discourse:post:1`).
 */
export type Reading =
  | {readonly rows: AsyncIterable<readonly LedgerRow[]>}
  | {
      /** In whose name accounts are hashed, where that is not the source's id. */
      readonly source?: string;
      readonly relations: readonly Relation[];
    };

/** Rows of one table out of one file. */
export interface Relation {
  readonly table: LedgerTableName;
  readonly file: TableFile;
  /** Column of the table → SQL expression over the columns of the file. */
  readonly columns: Readonly<Record<string, string | Parsed>>;
  /** SQL condition; rows without it do not belong to the table. */
  readonly where?: string;
}

/** A column that the source reads itself: what the file says, and what it means (null where it means nothing). */
export interface Parsed {
  readonly raw: string;
  readonly value: string;
}

/** A file of rows and how it is written. Columns are text, except those of Parquet. */
export type TableFile =
  | {readonly format: "parquet"; readonly path: string}
  | {readonly format: "ndjson"; readonly path: string; readonly columns: readonly string[]}
  | ({
      readonly format: "csv";
      readonly path: string;
      readonly columns: readonly string[];
    } & Writing);

/** How a delimited file is written. */
export interface Writing {
  readonly delimiter: string;
  /** Empty: nothing is quoted. */
  readonly quote: string;
  /** As `TextDecoder` names it. */
  readonly encoding: string;
  /** Records before the first row, the header among them. */
  readonly skip: number;
}
