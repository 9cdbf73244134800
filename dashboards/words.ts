import {community} from "./words/community.ts";
import {evidence} from "./words/evidence.ts";
import {forYou} from "./words/for-you.ts";
import {frame} from "./words/frame.ts";
import {objectives} from "./words/objectives.ts";
import {overview} from "./words/overview.ts";
import {preferences} from "./words/preferences.ts";
import {programmes} from "./words/programmes.ts";
import {standing} from "./words/standing.ts";
import {ties} from "./words/ties.ts";
import {views} from "./words/views.ts";

/**
 * A sentence with named slots. `{n}` prints digits, `{n:words}` "three", `{n:Words}` "Three" (to twelve).
 * Where a number decides the form, `by` names its slot; `none` may be left out where it reads as `many`.
 */
export type Template =
  | string
  | {readonly by: string; readonly none?: string; readonly one: string; readonly many: string};

/** Every sentence of the pages. */
export const catalogue = {
  ...frame,
  ...views,
  ...overview,
  ...community,
  ...standing,
  ...forYou,
  ...objectives,
  ...evidence,
  ...preferences,
  ...programmes,
  ...ties
} as const satisfies Record<string, Template>;

export type Sentence = keyof typeof catalogue;
export type Slots = Readonly<Record<string, string | number>>;

type SlotIn<Text> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? (Slot extends `${infer Name}:${string}` ? Name : Slot) | SlotIn<Rest>
  : never;
type SlotOf<T> = T extends string
  ? SlotIn<T>
  : T extends {by: infer By extends string}
    ? By | SlotIn<T[keyof T]>
    : never;
type SlotsOf<Key extends Sentence> = [SlotOf<(typeof catalogue)[Key]>] extends [never]
  ? []
  : [slots: Readonly<Record<SlotOf<(typeof catalogue)[Key]>, string | number>>];

/** The sentence `key` with its slots filled. */
export const say = <Key extends Sentence>(key: Key, ...[slots]: SlotsOf<Key>): string =>
  rendered(catalogue[key], slots ?? {});

export function rendered(template: Template, slots: Slots): string {
  return formOf(template, slots)
    .replaceAll(/\{(\w+)(?::(words|Words))?\}/g, (_, slot: string, how?: string) =>
      filled(slots[slot], how)
    )
    .replace(/\.\.(?!\.)/g, "."); // "H. B." ends its sentence itself
}

/** "a", "a and b", "a, b and c". */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;

const digits = new Intl.NumberFormat("en-GB", {maximumFractionDigits: 1});
const small = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

/** 5,000; 2.5; thousands apart from four digits on. */
export const number = (value: number): string => digits.format(value);

/** "three" for 3; digits past twelve. */
export const inWords = (value: number): string => small[value] ?? number(value);

function formOf(template: Template, slots: Slots): string {
  if (typeof template === "string") return template;
  const count = slots[template.by];
  if (count === 0) return template.none ?? template.many;
  return count === 1 ? template.one : template.many;
}

function filled(value: string | number | undefined, how?: string): string {
  if (typeof value !== "number") return value ?? "";
  if (!how) return number(value);
  const word = inWords(value);
  return how === "Words" ? word[0].toUpperCase() + word.slice(1) : word;
}
