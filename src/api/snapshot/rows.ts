import type {Database, Parameters} from "../../warehouse/duckdb.ts";

/** Rows of a query with camelCase keys. */
export async function rowsOf<T extends object>(
  database: Database,
  sql: string,
  parameters?: Parameters
): Promise<T[]> {
  const rows = await database.rows<Record<string, unknown>>(sql, parameters);
  const [first] = rows;
  if (!first) return [];
  const keys = Object.keys(first).map((key) => [key, camel(key)] as const);
  return rows.map((row) => Object.fromEntries(keys.map(([from, to]) => [to, row[from]])) as T);
}

export const camel = (name: string): string =>
  name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Rows under a key each, in the order they came. */
export function grouped<T>(rows: Iterable<T>, keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** A list kept as JSON, or as words joined by `;`. */
export function listOf(value: string | null): string[] {
  if (!value) return [];
  return value.startsWith("[")
    ? (JSON.parse(value) as string[])
    : value.split(";").map((word) => word.trim());
}
