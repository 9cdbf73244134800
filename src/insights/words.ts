/** One sentence for each count it may speak of: none, one, many. A template without a count has only `many`. */
export interface Template {
  readonly none?: string;
  readonly one?: string;
  readonly many: string;
}

export type Slots = Readonly<Record<string, string | number>>;

/**
 * Every sentence insights say, with named slots in braces. `{count}` is written in digits, `{Count}` begins a sentence
 * (words up to twelve); the other slots are words already. A slot `{{p}}` becomes `{p_…}`, which readers replace by a name.
 */
export const sentences = {
  slower: {many: "{Share} of its usual people since {since}."},
  mayHalve: {many: "{Share} of its usual people of late; it may fall below half."},
  mayHalveYet: {
    many: "Its usual people still come, but other signs say that it may fall below half."
  },
  silent: {
    none: "Silent since this week.",
    one: "Silent for a week.",
    many: "Silent for {count} weeks."
  },
  simpleRule: {many: "Too young to know what is usual; simple rule: 30 days silent."},
  questionsWait: {
    none: "No question waits.",
    one: "One question has waited longer than a week.",
    many: "{Count} questions have waited longer than a week."
  },
  questionsWaitUsed: {
    none: "No question waits; it used to answer within {usual}.",
    one: "One question has waited longer than a week; it used to answer within {usual}.",
    many: "{Count} questions have waited longer than a week; it used to answer within {usual}."
  },
  activeNow: {
    none: "Nobody took part in the last four weeks; {usual} a week was usual.",
    one: "One person a week takes part; {usual} was usual.",
    many: "{Count} people a week take part; {usual} was usual."
  },
  activeOnly: {
    none: "Nobody took part in the last four weeks.",
    one: "One person a week takes part.",
    many: "{Count} people a week take part."
  },
  stewardLeft: {many: "Without a steward since {since}, when {{steward}} left."},
  stewardStopped: {many: "Without a steward since {since}, when {{steward}} handed over."},
  stewardNever: {
    none: "Nobody is its steward.",
    one: "Nobody is its steward; one community here has one.",
    many: "Nobody is its steward; {count} of {all} communities here have one."
  },
  answersSlower: {many: "In the last four weeks answers took {now}; {usual} is usual."},
  answersLike: {many: "Answers take {now}, as before."},
  answersNow: {many: "Answers take {now}."},
  fewWrite: {many: "Five people write {now} %; it was {usual} %."},
  othersWrite: {
    none: "Nobody else wrote in the last four weeks.",
    one: "One other person wrote in a usual week of the last four.",
    many: "{Count} others wrote in a usual week of the last four."
  },
  unheard: {
    none: "None of the last {all} first posts went without a reply.",
    one: "1 of the last {all} first posts got no reply.",
    many: "{count} of the last {all} first posts got no reply."
  },
  elsewhereHeard: {
    none: "Elsewhere here none of {all} got one.",
    one: "Elsewhere here 1 of {all} got one.",
    many: "Elsewhere here {count} of {all} got one."
  },
  keepTogether: {
    many: "A group has kept together since {since}; chance does not explain it."
  },
  talkedAlways: {many: "They talked in every week."},
  talkedWeeks: {
    none: "They have not talked in the last {all} weeks.",
    one: "They talked in 1 of the last {all} weeks.",
    many: "They talked in {count} of the last {all} weeks."
  },
  rightHere: {
    none: "Right in 0 of {all} cases here.",
    one: "Right in 1 of {all} cases here.",
    many: "Right in {count} of {all} cases here."
  },
  tooFewCases: {
    none: "No such warning yet to say how often they are right.",
    one: "Too few such warnings (1) to say how often they are right.",
    many: "Too few such warnings ({count}) to say how often they are right."
  },
  stagePotential: {
    none: "It has not met yet.",
    one: "It has lived for a week.",
    many: "It has lived for {count} weeks, too short to know what is usual."
  },
  stageCoalescing: {
    none: "It is new.",
    one: "It has lived for a week and its people still find each other.",
    many: "It has lived for {count} weeks and its people still find each other."
  },
  stageMaturing: {many: "More people take part than a quarter before: {now} a week, was {usual}."},
  stageStewardship: {many: "It keeps its pace: {now} people a week, {usual} a quarter before."},
  stageTransformation: {
    many: "Far fewer people take part than a quarter before: {now} a week, was {usual}."
  },
  stageOlder: {many: "It is older than the data, which do not yet hold two quarters to compare."},
  stageFulfilled: {many: "It met its purpose."},
  stageMerged: {many: "It became part of another community."},
  stageSplit: {many: "It parted into other communities."},
  stageFaded: {
    none: "It ended.",
    one: "For a week no two people took part; it ended.",
    many: "For {count} weeks no two people took part in the same week; it ended."
  }
} as const satisfies Record<string, Template>;

export type Sentence = keyof typeof sentences;

/** A finished sentence. `count` chooses none, one or many. */
export function say(sentence: Sentence, slots: Slots = {}): string {
  const template: Template = sentences[sentence];
  const count = Number(slots.count ?? 2);
  const form =
    (count === 0 ? template.none : count === 1 ? template.one : undefined) ?? template.many;
  return form.replace(/\{(\{?)(\w+)\}\1?\}?/g, (_, person: string, name: string) =>
    person ? `{${slots[name]}}` : slot(name, slots)
  );
}

function slot(name: string, slots: Slots): string {
  if (name === "Count") return capital(countWords(Number(slots.count)));
  const lower = name.charAt(0).toLowerCase() + name.slice(1);
  const value = slots[name] ?? slots[lower] ?? "";
  const words = typeof value === "number" ? digits(value) : value;
  return lower === name ? words : capital(words);
}

const small = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve"
];

/** "nine", "13", "5,000". */
export const countWords = (count: number): string => small[count] ?? digits(count);

/** "5,000"; one decimal below ten. */
export function digits(value: number): string {
  const rounded = Math.abs(value) < 10 ? Math.round(value * 10) / 10 : Math.round(value);
  return rounded.toLocaleString("en-GB");
}

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** How much of its usual is left: "about half", "under a quarter". */
export function shareWords(share: number): string {
  if (share <= 0.05) return "hardly any";
  if (share < 0.2) return "under a quarter";
  if (share < 0.3) return "about a quarter";
  if (share < 0.42) return "about a third";
  if (share < 0.58) return "about half";
  return share < 0.72 ? "about two thirds" : "about three quarters";
}

/** "an hour", "6 hours", "one day", "three days", "two weeks". */
export function durationWords(hours: number): string {
  if (hours < 1.5) return "an hour";
  if (hours < 22) return `${Math.round(hours)} hours`;
  const days = Math.round(hours / 24) || 1;
  if (days < 14) return days === 1 ? "one day" : `${countWords(days)} days`;
  return `${countWords(Math.round(days / 7))} weeks`;
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];

/** "2 October", with the year unless it is that of `near`. */
export const dayWords = (day: string, near: string): string =>
  `${Number(day.slice(8, 10))} ${monthWords(day, near)}`;

/** "early September", "mid-January", "late May 2024". */
export function nearWords(day: string, near: string): string {
  const date = Number(day.slice(8, 10));
  return `${date <= 10 ? "early " : date <= 20 ? "mid-" : "late "}${monthWords(day, near)}`;
}

/** "October", with the year unless it is that of `near`. */
export const monthWords = (day: string, near: string): string =>
  months[Number(day.slice(5, 7)) - 1] +
  (day.slice(0, 4) === near.slice(0, 4) ? "" : ` ${day.slice(0, 4)}`);

/** A chance in tenths: "about 7 in 10", "unlikely (under 1 in 10)", "very likely (over 9 in 10)". */
export function chanceWords(chance: number): string {
  if (chance < 0.1) return "unlikely (under 1 in 10)";
  if (chance > 0.9) return "very likely (over 9 in 10)";
  return `about ${Math.round(chance * 10)} in 10`;
}
