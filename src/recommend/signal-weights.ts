import {ownBlend} from "./connections/own-blend.ts";
import {ownWeights} from "./courses/own-weights.ts";
import {signals} from "./index.ts";
import type {Learning} from "./learning.ts";
import {ownMentorWeights} from "./mentors/own-weights.ts";
import type {Kind, Signal} from "./signal.ts";

/** How much a signal counts. */
export interface SignalWeight {
  readonly kind: Kind;
  readonly signal: string;
  readonly weight: number;
  /** People whose own past it was learned from; 0: as it ships. */
  readonly learnedFrom: number;
}

/** The weights that the organisation's own past gives its signals, where there is enough of it. Plain data in and out. */
export function weigh(learning: Learning): readonly SignalWeight[] {
  const own = [ownWeights(learning), ownMentorWeights(learning)];
  const {blend, people} = ownBlend(learning);
  return signals.map(({kind, id, weight}) => {
    if (kind === "connection")
      return {kind, signal: id, weight: blend.weights[id] ?? weight, learnedFrom: people};
    const learned = own.find((one) => one?.weights.has(id));
    return {
      kind,
      signal: id,
      weight: learned?.weights.get(id) ?? weight,
      learnedFrom: learned?.people ?? 0
    };
  });
}

/** The signals that speak by these weights; one without a weight of its own speaks as it ships. */
export function weighted(weights: readonly SignalWeight[]): readonly Signal[] {
  const learned = new Map(weights.map(({signal, weight}) => [signal, weight]));
  return signals
    .map((signal) => ({...signal, weight: learned.get(signal.id) ?? signal.weight}))
    .filter(({weight}) => weight > 0);
}
