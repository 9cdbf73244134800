import {closeSync, mkdirSync, openSync, writeFileSync} from "node:fs";
import {join} from "node:path";

const flushAt = 1 << 18;

/** One CSV file that grows. Writing waits for the disk, so that rows never pile up in memory. */
export interface CsvFile {
  readonly rows: number;
  /** A row that is CSV already, without its line end: the fast way for rows by the million. */
  line(row: string): void;
  /** A row of values, quoted where needed; undefined, null and the empty string are empty. */
  readonly row: (values: readonly CsvValue[]) => void;
  close(): void;
}

export type CsvValue = string | number | null | undefined;

/** Opens `folder`/`name`.csv for each name of `headers` and writes its header. */
export function csvFiles<N extends string>(
  folder: string,
  headers: Readonly<Record<N, string>>
): Record<N, CsvFile> {
  mkdirSync(folder, {recursive: true});
  const files = Object.entries<string>(headers).map(([name, header]) => [
    name,
    csvFile(join(folder, `${name}.csv`), header)
  ]);
  return Object.fromEntries(files) as Record<N, CsvFile>;
}

function csvFile(path: string, header: string): CsvFile {
  const file = openSync(path, "w");
  let pending = `${header}\n`;
  let rows = 0;
  const flush = () => {
    writeFileSync(file, pending);
    pending = "";
  };
  const line = (row: string) => {
    pending += `${row}\n`;
    rows++;
    if (pending.length > flushAt) flush();
  };
  return {
    get rows() {
      return rows;
    },
    line,
    row: (values) => line(values.map(quoted).join(",")),
    close() {
      flush();
      closeSync(file);
    }
  };
}

/** One CSV field. */
export function quoted(value: CsvValue): string {
  const text = value === null || value === undefined ? "" : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
