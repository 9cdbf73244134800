import type {CreateTableBuilder, Dialect, Kysely} from "kysely";

/** The one row (id 0) that says how far a schema has come. */
export interface Versioned {
  schemaVersion: {id: number; version: number};
}

/** What the two databases say in words of their own. */
export interface Engine {
  readonly dialect: Dialect;
  /** Makes the place of the tables, where there is none; several processes may try at once. */
  prepare(db: Kysely<Versioned>): Promise<void>;
  /** Adds `id`, which counts the rows from 1. */
  numbered(table: CreateTableBuilder<string>): CreateTableBuilder<string, "id">;
  /** Refuses every change and removal of rows of `table`; it can only grow. */
  onlyGrows(db: Kysely<Versioned>, table: string): Promise<void>;
}
