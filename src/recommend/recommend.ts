import {topK} from "../graph/top-k.ts";
import type {Learning} from "./learning.ts";
import {ruleFor} from "./rules.ts";
import type {Kind, Reason, Signal, Voice} from "./signal.ts";
import {tasteOf} from "./taste.ts";

export interface Recommendation {
  readonly person: number;
  readonly kind: Kind;
  /** From 1. */
  readonly rank: number;
  readonly itemId: string;
  readonly score: number;
  /** Strongest first, at least one; `weight` is its part of the score. */
  readonly reasons: readonly (Reason & {readonly weight: number})[];
}

const kinds = ["community", "connection", "course", "mentor"] as const;

/**
 * Who should learn what, from whom and where: for each person and kind, by name, at most `most` items, best first,
 * by the sum of what speaks for each, times what the person's earlier acts say of its like. Never what somebody has
 * or said no to, never who did not agree. Equal scores stand by id.
 *
 * @param signals what may speak; each item's score is the weighted sum of theirs.
 */
export function* recommend(
  learning: Learning,
  signals: readonly Signal[],
  {most = 20, only}: {most?: number; only?: number} = {}
): Generator<Recommendation> {
  const desks = kinds.map((kind) => desk(kind, learning, signals, most));
  const everybody = learning.people.pseudonyms.keys();
  for (const person of only === undefined ? everybody : [only]) {
    if (learning.people.away[person]) continue;
    for (const offer of desks) yield* offer(person);
  }
}

function desk(kind: Kind, learning: Learning, signals: readonly Signal[], most: number) {
  const ids = itemsOf(kind, learning);
  const mayOffer = ruleFor(kind, learning);
  const tasteFor = tasteOf(kind, learning);
  const learned = signals
    .filter((signal) => signal.kind === kind)
    .map((signal) => ({
      ...signal,
      voiceFor: signal.learn(learning),
      brought: new Float64Array(ids.length)
    }));
  const scores = new Float64Array(ids.length);

  return function* offer(person: number): Generator<Recommendation> {
    const spokenFor: number[] = [];
    const taste = tasteFor(person);
    const voices = learned.map((one) => ({...one, voice: one.voiceFor(person)}));
    for (const {voice, weight, brought} of voices)
      voice.speak((item, amount) => {
        if (!(amount > 0)) return;
        if (scores[item] === 0) spokenFor.push(item);
        brought[item] = amount * weight * taste(item);
        scores[item] += brought[item];
      });

    const best = topK(spokenFor, scores, most, mayOffer(person));
    for (const [place, item] of best.entries())
      yield {
        person,
        kind,
        rank: place + 1,
        itemId: ids[item],
        score: scores[item],
        reasons: reasonsFor(voices, item)
      };

    for (const item of spokenFor) {
      scores[item] = 0;
      for (const {brought} of voices) brought[item] = 0;
    }
  };
}

function reasonsFor(
  voices: readonly {id: string; voice: Voice; brought: Float64Array}[],
  item: number
): Recommendation["reasons"] {
  return voices
    .filter(({brought}) => brought[item] > 0)
    .sort((a, b) => b.brought[item] - a.brought[item])
    .map(({id, voice, brought}) => ({
      signal: id,
      ...voice.explain(item),
      weight: brought[item]
    }));
}

function itemsOf(kind: Kind, {people, courses, communities}: Learning): readonly string[] {
  if (kind === "course") return courses.ids;
  if (kind === "community") return communities.ids;
  return people.pseudonyms;
}
