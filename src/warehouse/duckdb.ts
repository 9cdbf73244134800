import {mkdirSync} from "node:fs";
import {cpus, tmpdir, totalmem} from "node:os";
import {dirname, join} from "node:path";
import {DuckDBConnection, DuckDBInstance, DuckDBTypeId} from "@duckdb/node-api";
import {EngineError, failFrom} from "../errors.ts";
import {appendColumns} from "./append.ts";
import {type Column, type Columns, readColumns} from "./columns.ts";

export type Parameters = readonly (string | number | bigint | boolean | null)[];

/** One connection to one DuckDB database, in UTC. Statements run one after the other, in the order they were asked for. */
export interface Database {
  /** Runs one or several statements; the number of rows changed by the last. */
  run(sql: string, parameters?: Parameters): Promise<number>;
  /** The one value of a query with one row and one column; null where there is no row. */
  scalar<T extends string | number | boolean>(
    sql: string,
    parameters?: Parameters
  ): Promise<T | null>;
  /** A small result as objects: whole numbers as numbers, days as `2026-01-05`, instants as ISO 8601 with `Z`. */
  rows<T extends object>(sql: string, parameters?: Parameters): Promise<T[]>;
  /** A result of any size as typed arrays and dictionaries. */
  columns(sql: string): Promise<Columns>;
  /** Adds rows to a table, by column; the columns are matched by name, missing ones are null. */
  append(table: string, columns: Readonly<Record<string, Column>>): Promise<void>;
  /**
   * What is done in it is written to the disk at once in place of statement by statement, each of which would wait for it;
   * what was done before it failed stays.
   */
  together<T>(act: () => Promise<T>): Promise<T>;
  /** Another connection to the same database: its statements run beside those of this one, and see what is written. */
  beside(): Promise<Database>;
  /** How far the statement that runs now has come: 0–1, −1 where the engine cannot tell (`enable_progress_bar`). */
  progress(): number;
  /** Stops the statement that runs now. */
  interrupt(): void;
  close(): void;
  [Symbol.dispose](): void;
}

export interface DatabaseOptions {
  /** A file; empty: in memory. */
  path?: string;
  readOnly?: boolean;
  /** Such as 2GB; empty: the smaller of 4 GiB and half of RAM. */
  memoryLimit?: string;
  /** 0: as many as there are cores. */
  threads?: number;
}

/**
 * Opens (and creates, unless read-only) a DuckDB database.
 * @throws DATABASE_CLOSED_TO_US when another process writes to it or it is not a database.
 */
export async function openDatabase({
  path = "",
  readOnly = false,
  memoryLimit = "",
  threads = 0
}: DatabaseOptions = {}): Promise<Database> {
  const spill = path === "" ? join(tmpdir(), `coppice-${process.pid}`) : `${path}.tmp`;
  if (path !== "") mkdirSync(dirname(path), {recursive: true});
  const instance = await DuckDBInstance.create(path || ":memory:", {
    access_mode: readOnly ? "READ_ONLY" : "AUTOMATIC",
    memory_limit: memoryLimit || `${Math.floor(Math.min(4096, totalmem() / 2 ** 21))}MiB`,
    threads: String(threads || cpus().length),
    temp_directory: spill
  }).catch((error: unknown) => failFrom(error, "DATABASE_CLOSED_TO_US", path, message(error)));
  return database(instance, await connected(instance));
}

async function connected(instance: DuckDBInstance): Promise<DuckDBConnection> {
  const connection = await instance.connect();
  await connection.run("set TimeZone = 'UTC'");
  // "Failed to cast expression to type": an internal error of 1.5.6 on `qualify row_number() … = 1` over some empty tables
  await connection.run("set disabled_optimizers = 'top_n_window_elimination'");
  return connection;
}

function database(instance: DuckDBInstance, connection: DuckDBConnection, first = true): Database {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(sql: string, act: () => Promise<T>): Promise<T> => {
    const result = last.then(act).catch((error: unknown) => {
      if (error instanceof EngineError) throw error;
      return failFrom(error, "SQL_FAILED", message(error), sql.trim().slice(0, 400));
    });
    last = result.catch(() => undefined);
    return result;
  };
  const query = (sql: string, parameters: Parameters = []) => connection.run(sql, [...parameters]);
  const run: Database["run"] = (sql, parameters) =>
    inTurn(sql, async () => (await query(sql, parameters)).rowsChanged);
  const close = () => {
    connection.closeSync();
    if (first) instance.closeSync();
  };
  return {
    run,
    scalar: (sql, parameters) =>
      inTurn(sql, async () => {
        const [row] = await (await query(sql, parameters)).getRowsJS();
        const value = row?.[0] ?? null;
        return (typeof value === "bigint" ? Number(value) : value) as never;
      }),
    rows: (sql, parameters) =>
      inTurn(sql, async () => {
        const result = await query(sql, parameters);
        const names = result.columnNames();
        const columns = (await result.getColumnsJS()).map((values, i) =>
          values.map((value) => plain(value, result.columnTypeId(i) === DuckDBTypeId.DATE))
        );
        return (columns[0] ?? []).map((_, row) =>
          Object.fromEntries(names.map((name, i) => [name, columns[i][row]]))
        ) as never;
      }),
    columns: (sql) => inTurn(sql, async () => readColumns(await connection.run(sql))),
    append: (table, columns) =>
      inTurn(`append to ${table}`, () => appendColumns(connection, table, columns)),
    together: async (act) => {
      await run("begin");
      try {
        return await act();
      } finally {
        await run("commit").catch(() => run("rollback")); // a statement that failed takes all back
      }
    },
    beside: async () => database(instance, await connected(instance), false),
    progress: () => connection.progress.percentage / 100,
    interrupt: () => connection.interrupt(),
    close,
    [Symbol.dispose]: close
  };
}

function plain(value: unknown, isDay: boolean): unknown {
  if (typeof value === "bigint") return Number(value);
  if (value instanceof Date) return isDay ? value.toISOString().slice(0, 10) : value.toISOString();
  return value;
}

const message = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
