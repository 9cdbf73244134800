import {topK} from "../graph/top-k.ts";
import {suitingLevel} from "./courses/level.ts";
import {hear} from "./hear.ts";
import type {Learning} from "./learning.ts";
import type {Recommendation} from "./recommend.ts";
import {ruleFor} from "./rules.ts";
import type {Kind, Signal, Voice} from "./signal.ts";
import {indifferent, tasteOf} from "./taste.ts";

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
  const columns = signals.length;
  const brought = new Float64Array(columns * ids.length); // by each signal, item by item
  const parts = new Uint32Array(brought.length); // of `brought` that hold something for this person
  const scores = new Float64Array(ids.length);
  const candidates = new Uint32Array(ids.length);
  const isCandidate = new Uint8Array(ids.length);
  let [count, partCount] = [0, 0];

  function consider(item: number): void {
    if (isCandidate[item]) return;
    isCandidate[item] = 1;
    candidates[count++] = item;
  }

  function addUp(column: number, voice: Voice): void {
    const {weight} = signals[column];
    const {items, amounts, count: said} = hear(voice);
    for (let i = 0; i < said; i++) {
      const item = items[i];
      consider(item);
      const part = amounts[i] * weight;
      const at = column * ids.length + item;
      brought[at] = part;
      parts[partCount++] = at;
      scores[item] += part;
    }
  }

  const toOne = [...signals.keys()].filter((column) => !signals[column].toAll);
  for (const [column, {toAll}] of signals.entries()) if (toAll) addUp(column, voiceFor[column](0));
  partCount = 0; // these stay
  const common = scores.slice();
  const commonest = candidates.slice(0, count).sort((a, b) => common[b] - common[a] || a - b);
  clear();

  return (person) => {
    const may = mayOffer(person);
    const taste = tasteFor(person);
    const suits = suitsFor(person);
    const times = (item: number) => taste(item) * (suits(item) ? 1 : stepsBack);
    const voices = voiceFor.map((voice) => voice(person));
    for (const column of toOne) addUp(column, voices[column]);
    considerCommonest(taste === indifferent ? among : ids.length, may, suits);
    if (taste !== indifferent || kind === "course")
      for (let c = 0; c < count; c++) scores[candidates[c]] *= times(candidates[c]);
    const best = order(candidates.subarray(0, count), scores, most, may);
    const offers = Array.from(best, (item, place) => ({
      person,
      kind,
      rank: place + 1,
      itemId: ids[item],
      score: scores[item],
      reasons: reasonsFor(item, voices, times(item))
    }));
    for (let c = 0; c < count; c++) scores[candidates[c]] = common[candidates[c]];
    while (partCount > 0) brought[parts[--partCount]] = 0;
    clear();
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
      if (isCandidate[commonest[place]] || !may(commonest[place])) continue;
      consider(commonest[place]);
      if (suits(commonest[place])) found++;
    }
  }

  function clear(): void {
    while (count > 0) isCandidate[candidates[--count]] = 0;
  }

  function reasonsFor(
    item: number,
    voices: readonly Voice[],
    taste: number
  ): Recommendation["reasons"] {
    const reasons: Recommendation["reasons"][number][] = [];
    for (let column = 0; column < columns; column++) {
      const weight = brought[column * ids.length + item] * taste;
      if (weight === 0) continue;
      const {text, about} = voices[column].explain(item);
      reasons.push({signal: signals[column].id, text, about, weight});
    }
    return reasons.sort((a, b) => b.weight - a.weight);
  }
}

function itemsOf(kind: Kind, {people, courses, communities}: Learning): readonly string[] {
  if (kind === "course") return courses.ids;
  if (kind === "community") return communities.ids;
  return people.pseudonyms;
}
