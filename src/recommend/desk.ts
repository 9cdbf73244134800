import {topK} from "../graph/top-k.ts";
import {suitingLevel} from "./courses/level.ts";
import {hear} from "./hear.ts";
import type {Learning} from "./learning.ts";
import type {Recommendation} from "./recommend.ts";
import {ruleFor} from "./rules.ts";
import {addUp, beginAnew, consider, keepForAll, sheetOf} from "./sheet.ts";
import type {Kind, Signal, Voice} from "./signal.ts";
import {indifferent, tasteOf} from "./taste.ts";

/** What brings less than a tenth of what the strongest reason brings explains nothing, and is not told. */
const leastTold = 1 / 10;
/** What does not suit somebody goes behind nearly everything that does; with nothing else it is better than nothing. */
const stepsBack = 1 / 64;
const suitsEverybody = () => () => true;

export interface Staff {
  readonly learning: Learning;
  /** Of this kind, each of a weight over 0. */
  readonly signals: readonly Signal[];
  readonly most: number;
}

/** Which items a list names, first to last, of those that may be offered. */
export type Order = typeof topK;

interface Ordering {
  readonly order?: Order;
  /** So many of those for whom nothing speaks but what is said to all are put in order too. */
  readonly among?: number;
}

/**
 * Where recommendations of one kind are made, for one person after the other. What is said to all is summed once; of what
 * speaks for the person alone as much is looked at as is said.
 */
export function deskOf(
  kind: Kind,
  {learning, signals, most, among = most, order = topK}: Staff & Ordering
): (person: number) => Recommendation[] {
  const ids = itemsOf(kind, learning);
  const mayOffer = ruleFor(kind, learning);
  const tasteFor = tasteOf(kind, learning);
  const suitsFor = kind === "course" ? suitingLevel(learning) : suitsEverybody;
  const voiceFor = signals.map((signal) => signal.learn(learning));
  const sheet = sheetOf(signals.length, ids.length);
  for (const [s, {toAll, weight}] of signals.entries())
    if (toAll) addUp(sheet, s, weight, hear(voiceFor[s](0)));
  const commonest = keepForAll(sheet);

  return (person) => {
    beginAnew(sheet);
    const may = mayOffer(person);
    const taste = tasteFor(person);
    const suits = suitsFor(person);
    const voices = voiceFor.map((voice) => voice(person));
    for (let s = 0; s < signals.length; s++)
      if (!signals[s].toAll) addUp(sheet, s, signals[s].weight, hear(voices[s]));
    considerCommonest(taste === indifferent ? among : ids.length, may, suits);
    const {scores, candidates, count} = sheet;
    if (taste !== indifferent || kind === "course")
      for (let c = 0; c < count; c++) scores[candidates[c]] *= timesOf(candidates[c], taste, suits);
    const best = order(candidates.subarray(0, count), scores, most, may);
    const offers: Recommendation[] = [];
    for (const item of best)
      offers.push({
        person,
        kind,
        rank: offers.length + 1,
        itemId: ids[item],
        score: scores[item],
        reasons: reasonsFor(item, voices, timesOf(item, taste, suits))
      });
    return offers;
  };

  /** Of those for whom nothing speaks but what is said to all, the best that may be offered, and suit, are enough. */
  function considerCommonest(
    enough: number,
    may: (item: number) => boolean,
    suits: (item: number) => boolean
  ): void {
    let found = 0;
    for (let place = 0; place < commonest.length && found < enough; place++) {
      const item = commonest[place];
      if (sheet.isCandidate[item] || !may(item)) continue;
      consider(sheet, item);
      if (suits(item)) found++;
    }
  }

  function reasonsFor(
    item: number,
    voices: readonly Voice[],
    taste: number
  ): Recommendation["reasons"] {
    let most = 0;
    for (let s = 0; s < signals.length; s++)
      most = Math.max(most, sheet.brought[s * ids.length + item]);
    const reasons: Recommendation["reasons"][number][] = []; // strongest first
    for (let s = 0; s < signals.length; s++) {
      const brought = sheet.brought[s * ids.length + item];
      if (brought === 0 || brought < most * leastTold) continue;
      const weight = brought * taste;
      const {text, about} = voices[s].explain(item);
      let place = reasons.length;
      for (; place > 0 && reasons[place - 1].weight < weight; place--)
        reasons[place] = reasons[place - 1];
      reasons[place] = {signal: signals[s].id, text, about, weight};
    }
    return reasons;
  }
}

/** How many times its sum an item is worth to a person. */
const timesOf = (
  item: number,
  taste: (item: number) => number,
  suits: (item: number) => boolean
): number => taste(item) * (suits(item) ? 1 : stepsBack);

function itemsOf(kind: Kind, {people, courses, communities}: Learning): readonly string[] {
  if (kind === "course") return courses.ids;
  if (kind === "community") return communities.ids;
  return people.pseudonyms;
}
