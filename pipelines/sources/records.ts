import {closeSync, openSync, readSync} from "node:fs";
import type {Writing} from "./source.ts";

/**
 * One record of a delimited file: its fields, or why it has none. `lines` of the file went into it, empty ones
 * before it among them.
 */
export type Found =
  | {readonly fields: readonly string[]; readonly lines: number}
  | {readonly broken: string; readonly raw: string; readonly lines: number};

/** A record may not have more characters or more lines than this; a quote that was never closed ends here. */
const longest = 500_000;
const mostLines = 1000;

/**
 * Records of a delimited file as they stand in it, broken ones too: no line is lost and none spoils another. Any of LF,
 * CRLF and CR ends a line; empty lines are no records.
 * @param width fields of a record; others are broken. Left out: any number will do.
 */
export function* readRecords(path: string, writing: Writing, width?: number): Generator<Found> {
  const lines = linesOf(path, writing.encoding);
  const ahead: string[] = [];
  const line = (i: number): string | undefined => {
    while (ahead.length <= i) {
      const next = lines.next();
      if (next.done) return undefined;
      ahead.push(next.value);
    }
    return ahead[i];
  };
  let empty = 0;
  for (let first = line(0); first !== undefined; first = line(0)) {
    if (first === "") {
      empty += ahead.splice(0, 1).length;
      continue;
    }
    const found = recordAt(line, first, writing, width);
    ahead.splice(0, found.lines);
    yield {...found, lines: found.lines + empty};
    empty = 0;
  }
}

function recordAt(
  line: (i: number) => string | undefined,
  first: string,
  writing: Writing,
  width: number | undefined
): Found {
  const broken = (why: string): Found => ({broken: why, raw: first.slice(0, longest), lines: 1});
  if (first.length > longest) return broken("the line is too long");
  const {record, lines, fields} = complete(line, first, writing);
  if (fields === "open") return broken("a quote is never closed");
  if (fields === "torn") return broken("text follows a closing quote");
  if (width !== undefined && fields.length === width + 1 && fields.at(-1) === "") fields.pop();
  if (width !== undefined && fields.length !== width)
    return broken(`the line has ${fields.length} columns, not ${width}`);
  if (record.includes("\ufffd")) return broken(`the line is not ${writing.encoding}`);
  return {fields, lines};
}

/** The first line and those after it until all quotes are closed. */
function complete(line: (i: number) => string | undefined, first: string, writing: Writing) {
  let record = first;
  let lines = 1;
  let fields = fieldsOf(record, writing);
  while (fields === "open" && lines < mostLines && record.length < longest) {
    const next = line(lines);
    if (next === undefined) break;
    record += `\n${next}`;
    lines++;
    if (next.includes(writing.quote)) fields = fieldsOf(record, writing);
  }
  return {record, lines, fields};
}

/** `open` where a quote is not closed, `torn` where something other than a delimiter follows a closing one. */
function fieldsOf(record: string, {delimiter, quote}: Writing): string[] | "open" | "torn" {
  if (!quote || !record.includes(quote)) return record.split(delimiter);
  const fields: string[] = [];
  for (let from = 0; ; ) {
    const quoted = record.startsWith(quote, from);
    const last = quoted ? closingQuote(record, from + 1, quote) : from;
    if (last < 0) return "open";
    const stop = record.indexOf(delimiter, last);
    const to = stop < 0 ? record.length : stop;
    if (quoted && to !== last + 1) return "torn";
    fields.push(
      quoted
        ? record.slice(from + 1, last).replaceAll(quote + quote, quote)
        : record.slice(from, to)
    );
    if (stop < 0) return fields;
    from = stop + delimiter.length;
  }
}

function closingQuote(record: string, from: number, quote: string): number {
  for (let i = record.indexOf(quote, from); i >= 0; i = record.indexOf(quote, i + 2))
    if (record[i + 1] !== quote) return i;
  return -1;
}

/** Lines without their ends. A line far longer than any record is cut, so that memory stays bounded. */
function* linesOf(path: string, encoding: string): Generator<string> {
  const decoder = new TextDecoder(encoding);
  const buffer = Buffer.allocUnsafe(1 << 20);
  const file = openSync(path, "r");
  try {
    let rest = "";
    for (let read = 1; read > 0; ) {
      read = readSync(file, buffer);
      rest += decoder.decode(buffer.subarray(0, read), {stream: read > 0});
      const lines = rest.split(/\r\n|\n|\r(?!$)/);
      rest = (lines.pop() ?? "").slice(0, 2 * longest);
      yield* lines;
    }
    yield* rest.split("\r");
  } finally {
    closeSync(file);
  }
}
