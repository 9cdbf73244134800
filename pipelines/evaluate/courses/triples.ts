import {existsSync} from "node:fs";
import {fail} from "../../../src/errors.ts";
import {readRecords} from "../../sources/records.ts";
import {sampleOf} from "../../sources/suggest/sample.ts";
import {delimiters} from "../../sources/suggest/sample.ts";
import {timeShape} from "../../sources/suggest/shapes.ts";
import type {Rows} from "./rows.ts";

const dayMs = 86_400_000;

/**
 * A plain file of `person item time [rating]`, or `person item rating time`, as published sets come: the separator and
 * the column of times are guessed as `mapped` does. Broken lines are left out.
 *
 * @throws SOURCE_UNREADABLE where it is not there, or no column after the second holds times.
 */
export async function readTriples(path: string): Promise<Rows> {
  if (!existsSync(path)) fail("SOURCE_UNREADABLE", path, "it is not there");
  const {settings, columns} = await sampleOf(path);
  const timeColumn = columns.findIndex(({values}, i) => i >= 2 && timeShape(values) !== null);
  if (timeColumn < 0)
    fail("SOURCE_UNREADABLE", path, "it needs columns person, item and time; none holds times");
  const instantOf = instants(timeShape(columns[timeColumn].values)?.time);
  const delimiter = delimiters[(settings.delimiter ?? "comma") as keyof typeof delimiters];
  const writing = {delimiter, quote: '"', encoding: settings.encoding ?? "utf-8", skip: 0};
  const [people, courses] = [numbering(), numbering()];
  const [person, course, day]: [number[], number[], number[]] = [[], [], []];
  let header = settings.header !== false;
  for (const found of readRecords(path, writing, columns.length)) {
    const time = "fields" in found && !header ? instantOf(found.fields[timeColumn]) : Number.NaN;
    header = false;
    if (Number.isNaN(time) || !("fields" in found)) continue;
    person.push(people.numberOf(found.fields[0].trim()));
    course.push(courses.numberOf(found.fields[1].trim()));
    day.push(time / dayMs);
  }
  return {
    people: people.names,
    courses: courses.names,
    person: Uint32Array.from(person),
    course: Uint32Array.from(course),
    day: Float64Array.from(day)
  };
}

function numbering() {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const numberOf = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, names.length);
    return names.push(name) - 1;
  };
  return {names, numberOf};
}

/** How a time is read, in milliseconds since 1970; without a zone it is UTC. */
function instants(shape: unknown): (value: string) => number {
  if (shape === "unix_seconds") return (value) => Number(value) * 1000;
  if (shape === "unix_millis") return Number;
  return (value) => {
    const iso = value.trim().replace(" ", "T");
    return Date.parse(
      /T.*(Z|[+-]\d\d(:?\d\d)?)$/.test(iso) || !iso.includes("T") ? iso : `${iso}Z`
    );
  };
}
