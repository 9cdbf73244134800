import type {Static} from "typebox";
import type {preview as schema} from "../schemas/objectives.ts";

type Preview = Static<typeof schema>;
type Field =
  | "title"
  | "description"
  | "kind"
  | "indicator"
  | "baseline"
  | "target"
  | "startsOn"
  | "endsOn"
  | "keywords";

const headings: readonly [RegExp, Field][] = [
  [/^(title|objective|goal|name|process|project)$/i, "title"],
  [/^(description|details?|what)$/i, "description"],
  [/^(kind|type)$/i, "kind"],
  [/^(indicator|measure|metric|kpi)$/i, "indicator"],
  [/^(baseline|from|start value)$/i, "baseline"],
  [/^(target|to|aim)$/i, "target"],
  [/^(starts?|starts?.?on|begin|since)$/i, "startsOn"],
  [/^(ends?|ends?.?on|due|until|by|deadline)$/i, "endsOn"],
  [/^(keywords?|tags?|topics?)$/i, "keywords"]
];

/** What a paste was understood as: a table with a header (tabs, semicolons or commas), else one objective a line. */
export function understood(text: string): Preview {
  const lines = text.split(/\r?\n/).map((words, i) => ({line: i + 1, words}));
  const filled = lines.filter(({words}) => words.trim() !== "");
  const [head, ...rest] = filled;
  const separator = ["\t", ";", ","].find((mark) => head?.words.includes(mark));
  const fields = head && separator ? split(head.words, separator).map(fieldOf) : [];
  const isTable = fields.includes("title");
  const found =
    isTable && separator ? rest.map((row) => rowOf(row, fields, separator)) : filled.map(lineOf);
  return {
    items: found.flatMap((row) => ("why" in row ? [] : [row])),
    columns: isTable ? fields.map((field) => field ?? "left out") : [],
    left: found.flatMap((row) => ("why" in row ? [row] : []))
  };
}

type Row = Preview["items"][number] | Preview["left"][number];

const fieldOf = (heading: string): Field | null =>
  headings.find(([pattern]) => pattern.test(heading.trim()))?.[1] ?? null;

/** Bullets and numbers before the words are dropped; "by 2027-06-30" at the end is the day it ends on. */
function lineOf({line, words}: {line: number; words: string}): Row {
  const bare = words.replace(/^\s*(?:[-*•–]|\d+[.)])\s+/, "").trim();
  return titled(line, words, {title: bare, endsOn: dayIn(bare)});
}

function rowOf(
  {line, words}: {line: number; words: string},
  fields: readonly (Field | null)[],
  separator: string
): Row {
  const cells = split(words, separator);
  const cell = (field: Field) => cells[fields.indexOf(field)]?.trim() || null;
  const kind = cell("kind")?.toLowerCase();
  return titled(line, words, {
    title: cell("title") ?? "",
    description: cell("description"),
    kind: kind === "process" || kind === "project" ? kind : "objective",
    indicator: cell("indicator"),
    baseline: numberIn(cell("baseline")),
    target: numberIn(cell("target")),
    startsOn: dayIn(cell("startsOn")),
    endsOn: dayIn(cell("endsOn")),
    keywords: (cell("keywords") ?? "")
      .split(/[;|,]/)
      .map((word) => word.trim())
      .filter(Boolean)
  });
}

function titled(line: number, words: string, item: Omit<Preview["items"][number], "line">): Row {
  if (item.title.length < 3) return {line, text: words, why: "no title of at least 3 letters"};
  if (item.title.length > 200)
    return {line, text: words.slice(0, 200), why: "longer than 200 letters"};
  return {...item, line};
}

/** Cells of a line; a quoted cell may hold the separator. */
function split(line: string, separator: string): string[] {
  const cells = [""];
  let quoted = false;
  for (const letter of line) {
    if (letter === '"') quoted = !quoted;
    else if (letter === separator && !quoted) cells.push("");
    else cells[cells.length - 1] += letter;
  }
  return cells;
}

const dayIn = (words: string | null): string | null =>
  words?.match(/\b\d{4}-\d{2}-\d{2}\b/)?.[0] ?? null;

function numberIn(words: string | null): number | null {
  const value = words === null ? Number.NaN : Number(words.replace(/[^\d.-]/g, ""));
  return words === null || words === "" || !Number.isFinite(value) ? null : value;
}
