import {type Choice, chanceOf, type Option} from "./choice.ts";

/** How many more items of a page are taken up where the other way chooses, with its 95 % range. */
export interface Difference {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What pages that one way chose can tell of another at all. */
export interface Ground {
  /** Shown items that speak for the way of which fewer are to be seen, as if all counted alike. */
  readonly restsOn: number;
  /** Of what the other way would show more often, the share that could never be seen. */
  readonly unseen: number;
}

export interface OffPolicy extends Ground {
  /** Each act by the odds of having been seen (inverse propensity). */
  readonly ips: Difference;
  /** The same as a share of all such odds (self-normalised). */
  readonly snips: Difference;
  /** What items of their kind and rank bring, put right by what was seen (doubly robust). */
  readonly robust: Difference;
  /** The smallest difference that as many pages would show four times in five. */
  readonly detectable: number;
}

/** What an item of a kind and rank brings, before any is seen, counts as so many. */
const shrinkage = 20;
const normal = 1.96;
/** Of the normal law: 95 % sure and seen four times in five. */
const power = 2.8;

/**
 * Would the other way to choose have brought more, judged from pages it did not choose? Each shown item speaks for a way
 * by how much likelier it was to stand there by that way. True as long as what somebody does with an item does not hang
 * on what else stands on the page, and whatever a way would show could be seen.
 *
 * @param choices pages; those of one person may depend on each other: people are what the range is drawn over.
 * @returns null for fewer than two people.
 * @see Li et al. (2018), arXiv:1804.10488, for items of a list one by one; Swaminathan & Joachims (2015) for the
 * self-normalised; Dudík, Langford & Li (2011), arXiv:1103.4601, for the doubly robust, here with what is expected of an
 * item learned from the other half of the people. Range: normal, clusters of one person.
 */
export function offPolicy(choices: readonly Choice[]): OffPolicy | null {
  const people = new Set(choices.map(({person}) => person)).size;
  if (people < 2) return null;
  const range = rangeOver(choices);
  const robust = range(robustTerms(choices));
  return {
    ips: range(choices.map((choice) => sumOver(choice, oddsOf, taken))),
    snips: range(selfNormalised(choices)),
    robust,
    ...groundOf(choices),
    detectable: ((robust.high - robust.low) / (2 * normal)) * power
  };
}

/** Fewer items that one way shows more often leave the range to luck. */
const leastItems = 50;
const mostUnseen = 0.05;

/** Why nothing may be said of another way from pages that it did not choose; null where it may. */
export function tooLittle({restsOn, unseen}: Ground): string | null {
  if (unseen > mostUnseen)
    return `${Math.round(100 * unseen)} % of what it would show more often could never be seen`;
  if (restsOn < leastItems)
    return `it would rest on ${Math.floor(restsOn)} shown items, and ${leastItems} are needed`;
  return null;
}

export const groundOf = (choices: readonly Choice[]): Ground => ({
  restsOn: restingOn(choices),
  unseen: unseenShare(choices)
});

type ByOption = (choice: Choice, option: Option) => number;

const taken: ByOption = (_, option) => Number(option.taken);
const always: ByOption = () => 1;

/** How much more of the other way than of the own a shown item stands for. */
export const oddsOf: ByOption = (choice, option) =>
  oddsBy("other")(choice, option) - oddsBy("own")(choice, option);

const oddsBy =
  (way: "own" | "other"): ByOption =>
  (choice, option) =>
    option.shown ? option[way] / chanceOf(choice, option) : 0;

function sumOver(choice: Choice, weight: ByOption, value: ByOption): number {
  let sum = 0;
  for (const option of choice.options) sum += weight(choice, option) * value(choice, option);
  return sum;
}

/** Per page, what it adds to the difference of two ratios: its value and, to first order, what it moves them by. */
function selfNormalised(choices: readonly Choice[]): number[] {
  const [own, other] = (["own", "other"] as const).map((way) => {
    const weights = choices.map((choice) => sumOver(choice, oddsBy(way), always));
    const gained = choices.map((choice) => sumOver(choice, oddsBy(way), taken));
    const size = choices.map((choice) => sumOver(choice, (_, option) => option[way], always));
    const ratio = meanOf(gained) / (meanOf(weights) || 1);
    const scale = meanOf(size) / (meanOf(weights) || 1);
    return gained.map((gain, i) => scale * (gain - ratio * weights[i]) + ratio * size[i]);
  });
  return other.map((value, i) => value - own[i]);
}

function robustTerms(choices: readonly Choice[]): number[] {
  const half = halfOf(choices);
  const expected = [0, 1].map((side) =>
    expectedFrom(choices.filter(({person}) => half(person) !== side))
  );
  return choices.map((choice) => {
    const brings = expected[half(choice.person)];
    const told = sumOver(choice, (_, {own, other}) => other - own, brings);
    return told + sumOver(choice, oddsOf, (_, option) => Number(option.taken) - brings(_, option));
  });
}

/** Every other person, in the order in which they come. */
function halfOf(choices: readonly Choice[]): (person: string) => 0 | 1 {
  const numbers = new Map<string, number>();
  for (const {person} of choices) if (!numbers.has(person)) numbers.set(person, numbers.size);
  return (person) => ((numbers.get(person) ?? 0) % 2 === 0 ? 0 : 1);
}

/** How often items of a kind and rank were taken up where they stood, drawn towards all. */
function expectedFrom(choices: readonly Choice[]): ByOption {
  const shown = choices.flatMap(({options}) => options.filter((option) => option.shown));
  const usual = meanOf(shown.map((option) => Number(option.taken)));
  const counts = new Map<string, {shown: number; taken: number}>();
  const groupOf = ({kind, rank}: Option) => `${kind} ${Math.min(rank, 4)}`;
  for (const option of shown) {
    const count = counts.get(groupOf(option)) ?? {shown: 0, taken: 0};
    counts.set(groupOf(option), {
      shown: count.shown + 1,
      taken: count.taken + Number(option.taken)
    });
  }
  return (_, option) => {
    const count = counts.get(groupOf(option)) ?? {shown: 0, taken: 0};
    return (count.taken + shrinkage * usual) / (count.shown + shrinkage);
  };
}

/**
 * How many shown items the way rests on that is to be seen less often: Kish's effective number, (Σ d)² ÷ Σ d² ÷ chance over
 * all that it would show more often by d, as the chances have it. What luck brought does not count: while the few that
 * weigh most have not been seen, those seen look as if they were all alike.
 */
function restingOn(choices: readonly Choice[]): number {
  const effective = ([1, -1] as const).map((way) => {
    let sum = 0;
    let squares = 0;
    for (const choice of choices)
      for (const option of choice.options) {
        const more = Math.max(0, way * (option.other - option.own));
        sum += more;
        if (more > 0) squares += (more * more) / chanceOf(choice, option);
      }
    return squares === 0 ? 0 : (sum * sum) / squares;
  });
  return Math.min(...effective);
}

function unseenShare(choices: readonly Choice[]): number {
  let more = 0;
  let unseen = 0;
  for (const choice of choices)
    for (const option of choice.options) {
      const gained = Math.max(0, option.other - option.own);
      more += gained;
      if (chanceOf(choice, option) === 0) unseen += gained;
    }
  return more === 0 ? 0 : unseen / more;
}

/** The mean of what pages add, and its range over people. */
function rangeOver(choices: readonly Choice[]) {
  return (terms: readonly number[]): Difference => {
    const value = meanOf(terms);
    const byPerson = new Map<string, number>();
    for (const [i, {person}] of choices.entries())
      byPerson.set(person, (byPerson.get(person) ?? 0) + terms[i] - value);
    const count = byPerson.size;
    let squares = 0;
    for (const sum of byPerson.values()) squares += sum * sum;
    const half = (normal * Math.sqrt((squares * count) / (count - 1))) / terms.length;
    return {value, low: value - half, high: value + half};
  };
}

function meanOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length === 0 ? 0 : sum / values.length;
}
