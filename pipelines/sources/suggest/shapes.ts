import type {ColumnType} from "../../../src/ledger/tables.ts";
import type {ColumnMapping} from "../mapping-schema.ts";

/** How a column of times is written, as a mapping says it; null where it holds none. */
export function timeShape(values: readonly string[]): Pick<ColumnMapping, "time" | "zone"> | null {
  const all = (pattern: RegExp) =>
    values.length > 0 && values.every((value) => pattern.test(value));
  if (all(/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d(:?\d\d)?)$/)) return {};
  if (all(/^\d{4}-\d\d-\d\d$/)) return {time: "%Y-%m-%d", zone: "UTC"};
  if (all(/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?$/)) return {time: "iso", zone: "UTC"};
  if (all(/^1?\d{9}(\.\d+)?$/)) return {time: "unix_seconds"};
  if (all(/^1?\d{12}$/)) return {time: "unix_millis"};
  return patternOf(values);
}

export const readsAsTime = (value: string): boolean => timeShape([value.trim()]) !== null;

const parts = /^(\d{1,4})([./-])(\d{1,2})\2(\d{2,4})( \d{1,2}:\d\d(:\d\d)?)?$/;

/** 31/12/2025, 12/31/25, 31.12.2025, 2025/12/31, each with or without a time of day. */
function patternOf(values: readonly string[]): {time: string; zone: string} | null {
  const found = values.map((value) => parts.exec(value));
  const [first] = found;
  if (!first || found.includes(null)) return null;
  const [, start, separator, , end, clock, seconds] = first;
  const largest = (place: number) => Math.max(...found.map((match) => Number(match?.[place])));
  const year = end.length === 4 ? "%Y" : "%y";
  const dayFirst = separator === "." || largest(1) > 12;
  const order =
    start.length === 4 ? ["%Y", "%m", "%d"] : dayFirst ? ["%d", "%m", year] : ["%m", "%d", year];
  const time = clock ? ` %H:%M${seconds ? ":%S" : ""}` : "";
  return {time: order.join(separator) + time, zone: "UTC"};
}

/** Whether values can be read as a column of this type. */
export function fits(type: ColumnType, values: readonly string[]): boolean {
  const all = (test: (value: string) => boolean) => values.every(test);
  if (type === "instant" || type === "day") return timeShape(values) !== null;
  if (type === "share") return all((value) => Number(value) >= 0 && Number(value) <= 1);
  if (type === "whole" || type === "number") return all((value) => Number.isFinite(Number(value)));
  return timeShape(values) === null || !values.some((value) => value.length > 10);
}
