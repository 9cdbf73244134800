import {confidenceSequence} from "../../stats/confidence-sequence.ts";
import type {Choice} from "./choice.ts";
import {type Difference, groundOf, oddsOf, tooLittle} from "./off-policy.ts";

/** What may be concluded now, and at any other moment one looks. */
export type Verdict = "other is better" | "own is better" | "other is refused more" | "go on";

export interface Comparison {
  /** How many more items of a page are taken up, and are refused, where the other way chooses. */
  readonly taken: Difference;
  readonly refused: Difference;
  readonly verdict: Verdict;
}

/** The ranges hold for many pages: nothing is concluded from fewer. */
const leastPages = 200;

/**
 * Is what the other way chooses taken up more, and is it refused more? The ranges hold however often one looks, so that a
 * comparison may be stopped as soon as it tells something. Being refused more stops it first.
 *
 * @param choices oldest first; each may depend on those before it.
 * @returns null for fewer than 200 pages, or where `tooLittle` says so: nothing is concluded yet.
 * @see Karampatziakis, Mineiro & Ramdas (2021), arXiv:2102.09540, for ranges of another way that hold at any time; here
 * item by item as in `offPolicy`, less what an item brought on the pages before.
 */
export function comparisonOf(choices: readonly Choice[]): Comparison | null {
  if (choices.length < leastPages || tooLittle(groundOf(choices)) !== null) return null;
  const taken = differenceIn(choices, "taken");
  const refused = differenceIn(choices, "refused");
  return {taken, refused, verdict: verdictOf({taken, refused})};
}

function verdictOf({taken, refused}: Omit<Comparison, "verdict">): Verdict {
  if (refused.low > 0) return "other is refused more";
  if (taken.low > 0) return "other is better";
  return taken.high < 0 ? "own is better" : "go on";
}

function differenceIn(choices: readonly Choice[], what: "taken" | "refused"): Difference {
  const terms = termsOf(choices, what);
  const value = terms.reduce((total, term) => total + term, 0) / terms.length;
  return {value, ...confidenceSequence(terms)};
}

/** By page, what it adds to the difference; nothing in it hangs on the pages after it. */
export function termsOf(choices: readonly Choice[], what: "taken" | "refused"): Float64Array {
  let shown = 0;
  let happened = 0;
  return Float64Array.from(choices, (choice) => {
    const usual = shown === 0 ? 0 : happened / shown;
    let term = 0;
    for (const option of choice.options) {
      term += (option.other - option.own) * usual;
      term += oddsOf(choice, option) * (Number(option[what]) - usual);
      shown += Number(option.shown);
      happened += Number(option[what]);
    }
    return term;
  });
}
