/** "one person", "11 people"; below the minimum group no number is told. */
export const people = (count: number, minimum: number): string =>
  count < minimum ? "People" : `${count} people`;

/** Titles are quoted between asterisks, which pages set in italics. */
export const quoted = (title: string): string => `*${title}*`;

/** "one", "two" … "nine", then digits. */
export function number(count: number): string {
  const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
  return words[count] ?? String(count);
}

export const times = (count: number, one: string, more = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : more}`;

const monthFormat = new Intl.DateTimeFormat("en-GB", {
  month: "long",
  year: "numeric",
  timeZone: "UTC"
});

export const month = (day: number): string => monthFormat.format(day * 86_400_000);
