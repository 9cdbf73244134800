import type {Learning} from "./learning.ts";

export type Kind = "mentor" | "course" | "connection" | "community";

/** Why an item is offered: a finished sentence; `{p_…}` in it stands for a person's name. */
export interface Reason {
  /** The signal that speaks. */
  readonly signal: string;
  readonly text: string;
  /** What it is about: threads, courses, communities, people by id. */
  readonly about: readonly string[];
}

/** Adds `amount`, 0–1, to what speaks for offering `item`. */
export type Say = (item: number, amount: number) => void;

/** A question somebody asks just now. */
export interface Asking {
  readonly text: string;
  /** Where it is asked; −1 nowhere yet. */
  readonly community: number;
}

/** What a signal has to say to one person. */
export interface Voice {
  /** Says for every item what speaks for it; each item once. */
  speak(say: Say): void;
  /** The reason in words, for an item it spoke for. */
  explain(item: number): {text: string; about: readonly string[]};
}

/**
 * One true thing that can speak for an item. The score of an item is the sum of its signals, each times its
 * weight: take a reason's evidence away and the score falls by just what it brought.
 */
export interface Signal {
  readonly id: string;
  readonly kind: Kind;
  readonly weight: number;
  /** It says the same to everybody, whoever is asked about; so it is asked once. */
  readonly toAll?: true;
  /**
   * Reads the organisation once; then has a voice for each person: about the one question asked just now, or, without one,
   * about all they want to know. A voice is good until the next person is asked about.
   */
  learn(learning: Learning): (person: number, asking?: Asking) => Voice;
}

/** 0–1, half at `half`: more of the same counts for less and less. */
export const saturated = (amount: number, half: number): number => amount / (amount + half);
