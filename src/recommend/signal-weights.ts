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

interface Told {
  /** By signal. */
  readonly weights: ReadonlyMap<string, number>;
  readonly people: number;
}

const asShipped: Told = {weights: new Map(), people: 0};

const told: Record<Kind, (learning: Learning) => Told> = {
  course: (learning) => ownWeights(learning) ?? asShipped,
  connection(learning) {
    const {blend, people} = ownBlend(learning);
    const weights = of("connection").map(
      ({id, weight}) => [id, blend.weights[id] ?? weight] as const
    );
    return {weights: new Map(weights), people};
  },
  mentor: (learning) => ownMentorWeights(learning) ?? asShipped,
  community: () => asShipped
};

const of = (kind: Kind): readonly Signal[] => signals.filter((signal) => signal.kind === kind);

const weightsOf = (kinds: readonly Kind[], learning: Learning): readonly SignalWeight[] =>
  kinds.flatMap((kind) => {
    const {weights, people} = told[kind](learning);
    return of(kind).map(({id, weight}) => ({
      kind,
      signal: id,
      weight: weights.get(id) ?? weight,
      learnedFrom: weights.has(id) ? people : 0
    }));
  });

/** Of signals of which it is learned how much they count before it is known what communities there are. Plain data in and out. */
export const weighEarly = (learning: Learning): readonly SignalWeight[] =>
  weightsOf(["course", "connection"], learning);

/** The weights that the organisation's own past gives its signals, where there is enough of it. @param early those known already. */
export const weigh = (
  learning: Learning,
  early = weighEarly(learning)
): readonly SignalWeight[] => [...early, ...weightsOf(["mentor", "community"], learning)];

/** The signals that speak by these weights; one without a weight of its own speaks as it ships. */
export function weighted(weights: readonly SignalWeight[]): readonly Signal[] {
  const learned = new Map(weights.map(({signal, weight}) => [signal, weight]));
  return signals
    .map((signal) => ({...signal, weight: learned.get(signal.id) ?? signal.weight}))
    .filter(({weight}) => weight > 0);
}
