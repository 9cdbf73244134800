import {join} from "node:path";
import {expect, test} from "vitest";
import {readRecords} from "../../pipelines/sources/records.ts";
import {folderOf} from "../ledger/scratch.ts";

const comma = {delimiter: ",", quote: '"', encoding: "utf-8", skip: 0};

const recordsOf = (content: string | Uint8Array, writing = comma, width?: number) => [
  ...readRecords(join(folderOf({file: content}), "file"), writing, width)
];
const fieldsOf = (content: string | Uint8Array, writing = comma) =>
  recordsOf(content, writing).map((found) => ("fields" in found ? found.fields : found.broken));

test("LF, CRLF and CR end a line, and a quoted field may hold any of them", () => {
  const rows = [
    ["a", "b"],
    ["c", "d\ne"]
  ];
  for (const end of ["\n", "\r\n", "\r"])
    expect(fieldsOf(`a,b${end}c,"d${end}e"${end}`)).toEqual(rows);
});

test("a quote that is never closed costs its line and no other", () => {
  expect(fieldsOf('1,"a\n2,b\n3,c\n')).toEqual(["a quote is never closed", ["2", "b"], ["3", "c"]]);
  expect(fieldsOf('1,"a\n2,"b"\n')).toEqual(["text follows a closing quote", ["2", "b"]]);
});

test("a line with too many or too few columns is broken, a closing delimiter is not", () => {
  const found = recordsOf("1,2\n1\n1,2,3\n1,2,\n", comma, 2);
  expect(found.map((record) => ("fields" in record ? record.fields : record.broken))).toEqual([
    ["1", "2"],
    "the line has 1 columns, not 2",
    "the line has 3 columns, not 2",
    ["1", "2"]
  ]);
});

test("every line of the file is in one record", () => {
  const lines = recordsOf('a\n\n"b\nc"\n\n\nd').map((found) => found.lines);
  expect(lines).toEqual([1, 3, 3]);
});

test("other encodings are read, and bytes that are none break their line alone", () => {
  expect(fieldsOf(Buffer.from("Zoë,1\n", "latin1"), {...comma, encoding: "windows-1252"})).toEqual([
    ["Zoë", "1"]
  ]);
  expect(fieldsOf(Buffer.from("Zoë,1\nAnn,2\n", "latin1"))).toEqual([
    "the line is not utf-8",
    ["Ann", "2"]
  ]);
  expect(fieldsOf(Buffer.from("a,b\n", "utf16le"), {...comma, encoding: "utf-16le"})).toEqual([
    ["a", "b"]
  ]);
});

test("a line of many megabytes is broken and the next is read", () => {
  const found = recordsOf(`${"x".repeat(5_000_000)}\na,b\n`);
  expect(found).toMatchObject([{broken: "the line is too long"}, {fields: ["a", "b"]}]);
});
