import {closeSync, openSync, writeSync} from "node:fs";
import {join} from "node:path";
import {readRecords} from "../sources/records.ts";
import type {TableFile, Writing} from "../sources/source.ts";
import {quoted} from "./desk.ts";

export type Delimited = Extract<TableFile, {format: "csv"}>;

/** What the engine reads without help; everything else is mended first. */
const plain: Writing = {delimiter: ",", quote: '"', encoding: "utf-8", skip: 0};

/** NDJSON is read as lines; this character cannot stand in valid JSON. */
const line: Writing = {delimiter: "\u0001", quote: "", encoding: "utf-8", skip: 0};

/**
 * A file as SQL that can follow `from`. Lines of NDJSON that are no objects have `broken_line`.
 * @param sound what is read in its place, when it had to be mended.
 */
export function fileSql(file: TableFile, sound?: Delimited): string {
  if (file.format === "parquet") return `read_parquet(${quoted(file.path)})`;
  const text = csvSql(sound ?? asDelimited(file));
  if (file.format === "csv") return text;
  const shape = JSON.stringify(Object.fromEntries(file.columns.map((name) => [name, "VARCHAR"])));
  return `(
    select unnest(object), case when object is null then line end as broken_line
    from (
      select line, case when json_valid(line) and json_type(line) = 'OBJECT'
        then from_json(line, ${quoted(shape)}) end as object
      from ${text}
      where trim(line) <> ''
    )
  )`;
}

/** A file of text as the records or lines that the engine sees. */
export const asDelimited = (file: Exclude<TableFile, {format: "parquet"}>): Delimited =>
  file.format === "csv" ? file : {format: "csv", path: file.path, columns: ["line"], ...line};

/** Whether the engine can read the file as it is. */
export const isPlain = ({encoding, quote, delimiter}: Writing): boolean =>
  encoding === "utf-8" && quote.length <= 1 && delimiter.length === 1;

function csvSql({path, columns, delimiter, quote, skip}: Delimited): string {
  const types = columns.map((name) => `${quoted(name)}: 'varchar'`).join(", ");
  return `read_csv(${quoted(path)}, columns = {${types}}, auto_detect = false, header = false,
    skip = ${skip}, delim = ${quoted(delimiter)}, quote = ${quoted(quote)}, escape = ${quoted(quote)}, strict_mode = true)`;
}

/**
 * Writes the sound records of a damaged or unusual file anew, and its broken lines apart.
 * @returns the sound file, and SQL of (reason, raw) for the others.
 */
export function mend(file: Delimited, folder: string): {sound: Delimited; broken: string} {
  const paths = {sound: join(folder, "sound.csv"), broken: join(folder, "broken.csv")};
  const sound = writer(paths.sound);
  const broken = writer(paths.broken);
  let skip = file.skip;
  for (const found of readRecords(file.path, file, file.columns.length)) {
    if (skip > 0) skip -= found.lines;
    else if ("fields" in found) sound.write(found.fields);
    else broken.write([found.broken, found.raw]);
  }
  sound.close();
  broken.close();
  const columns = ["reason", "raw"];
  return {
    sound: {...file, ...plain, path: paths.sound},
    broken: csvSql({format: "csv", path: paths.broken, columns, ...plain})
  };
}

function writer(path: string) {
  const file = openSync(path, "w");
  let text = "";
  const flush = () => {
    writeSync(file, text);
    text = "";
  };
  return {
    write(fields: readonly string[]) {
      text += `${fields.map(cell).join(",")}\n`;
      if (text.length > 1 << 20) flush();
    },
    close() {
      flush();
      closeSync(file);
    }
  };
}

const cell = (text: string): string =>
  /[",\n\r]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text;
