import type {Signal} from "./signal.ts";

/** What differs from the signals' own weights; 0: the signal stays silent. */
export interface Blend {
  readonly name: string;
  readonly weights: Readonly<Record<string, number>>;
}

/**
 * Blends for connections. Where people keep to whom they know, new ties close triangles; where everybody meets everybody,
 * they go to those who are meeting many. Which of them holds is a property of the place and learned from its own past.
 */
export const connectionBlends: readonly Blend[] = [
  {name: "settled", weights: {}},
  {name: "even", weights: {"common-neighbours": 0.5, "near-you": 0.2, "meets-many": 0.5}},
  {
    name: "lively",
    weights: {
      "meets-many": 1,
      "near-you": 0.14,
      "common-neighbours": 0,
      "same-thread": 0,
      "same-community": 0
    }
  }
];

/** The signals that speak in a blend, with its weights. */
export const blended = (signals: readonly Signal[], {weights}: Blend): Signal[] =>
  signals.flatMap((signal) => {
    const weight = weights[signal.id] ?? signal.weight;
    return weight > 0 ? [{...signal, weight}] : [];
  });
