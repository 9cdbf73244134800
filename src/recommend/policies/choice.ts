import type {Kind} from "../signal.ts";

/** One item that could have stood on a page, by two ways to choose. */
export interface Option {
  readonly kind: Kind;
  /** Within its kind, as the model had it. */
  readonly rank: number;
  /** Place in the order of each way, from 1; 0: it would not offer it. */
  readonly ownPlace: number;
  readonly otherPlace: number;
  /** Chance to stand on the page that each way makes. */
  readonly own: number;
  readonly other: number;
  readonly shown: boolean;
  /** Whether it was taken up, or refused, within the week; false where it was not shown. */
  readonly taken: boolean;
  readonly refused: boolean;
}

/** One page of one week: what two ways to choose had before them, which of them chose, and what came of it. */
export interface Choice {
  readonly person: string;
  /** The Monday of the week. */
  readonly week: string;
  /** Share of pages that the other way chooses, and whether it chose this one. */
  readonly share: number;
  readonly follows: boolean;
  readonly options: readonly Option[];
}

/** How likely an item was to stand there, whichever way chose. */
export const chanceOf = ({share}: Choice, {own, other}: Option): number =>
  (1 - share) * own + share * other;
