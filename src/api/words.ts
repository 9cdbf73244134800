/** Small words that several answers share. Longer sentences are the pages' own. */

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "1 Dec", or "1 Dec 2027" outside the year of `near`. */
export function shortDay(day: string, near: string): string {
  const [year, month, date] = day.split("-");
  const short = `${Number(date)} ${months[Number(month) - 1]}`;
  return year === near.slice(0, 4) ? short : `${short} ${year}`;
}

/** "Nov 2025". */
export function shortMonth(day: string): string {
  const [year, month] = day.split("-");
  return `${months[Number(month) - 1]} ${year}`;
}

const alarmLabels: Readonly<Record<string, string>> = {
  emerging: "New",
  waning: "Slowing",
  no_steward: "No steward",
  rests_on_few: "Rests on few",
  unanswered: "Questions wait",
  closed_circle: "Few newcomers heard"
};
export const alarmLabel = (alarm: string): string => alarmLabels[alarm] ?? alarm;

/** The fixed rule behind each warning; it speaks alone until there is a record of cases. */
const rules: Readonly<Record<string, string>> = {
  emerging: "simple rule: a group keeps together for the first time",
  waning:
    "by what came before in communities like it: it may fall below half of its usual in 90 days, or has; a young one when 30 days silent",
  no_steward: "simple rule: nobody is named, or the one who was has left",
  rests_on_few: "simple rule: five people write more than half",
  unanswered: "simple rule: questions wait longer than a week",
  closed_circle: "simple rule: a third of first posts get no reply, more than elsewhere"
};
export const alarmRule = (alarm: string): string => rules[alarm] ?? "simple rule";
export const alarmKinds = Object.keys(alarmLabels);

/** "Usual", "Under half", "Up 82 %". */
export function paceWords(pace: number | null): string {
  if (pace === null) return "Too few to say";
  if (pace < 0.5) return "Under half";
  const change = Math.round((pace - 1) * 100);
  if (change >= 25) return `Up ${change} %`;
  if (change <= -25) return `Down ${-change} %`;
  return "Usual";
}

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;

const languages = new Intl.DisplayNames("en-GB", {type: "language"});

/** "Dutch" for "nl"; what is no code stays as it was said. */
export const languageName = (said: string): string =>
  /^[a-z]{2,3}(-[a-z]{2,8})*$/i.test(said) ? (languages.of(said) ?? said) : said;

/** "a, b and c". */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

const small = "no one two three four five six seven eight nine ten".split(" ");

/** "three" for 3; digits past ten. */
export const numberWords = (count: number): string => small[count] ?? String(count);

/** "3 in 10"; never none and never all of it. */
export const tenthsWords = (share: number): string =>
  `${Math.min(9, Math.max(1, Math.round(share * 10)))} in 10`;

/** The sentences that `told` does not hold already, as its own or as part of one. */
export const notYetTold = (sentences: string, told: string): string =>
  sentences
    .split(/(?<=[.?])\s+(?=[A-Z0-9“])/)
    .filter((sentence) => !told.includes(sentence.replace(/[.?]$/, "")))
    .join(" ");

/** A unit with those above it: "Field / City", "IT / Data"; one as short as initials is one. */
export const unitWords = (path: readonly string[]): string =>
  path
    .map((unit) => (unit.length < 3 ? unit.toUpperCase() : unit[0].toUpperCase() + unit.slice(1)))
    .join(" / ");
