import {riskDifference} from "../stats/risk-difference.ts";
import type {Interval} from "../stats/interval.ts";

/** Newcomers of one community: whose first post was answered, whose was not, and who of them wrote again. */
export interface NewcomersBack {
  readonly heard: number;
  readonly heardBack: number;
  readonly unheard: number;
  readonly unheardBack: number;
}

/** What an answer to the first post goes along with, in this organisation. */
export interface NewcomerUplift {
  readonly heard: number;
  readonly unheard: number;
  /** Of them, the share that wrote again. */
  readonly heardShare: number;
  readonly unheardShare: number;
  /** How much more often the answered wrote again than others of the same community, with its 95 % range. */
  readonly more: Interval & {readonly value: number};
}

/** With fewer on one side nothing is said. */
const enough = 30;

/**
 * How much more often newcomers write again whose first post was answered. Not proof of what answering does: who writes
 * well is answered more.
 *
 * @returns null where too few were answered, or too few were not.
 */
export function newcomerUplift(communities: readonly NewcomersBack[]): NewcomerUplift | null {
  const sum = (key: keyof NewcomersBack) => communities.reduce((all, one) => all + one[key], 0);
  const [heard, unheard] = [sum("heard"), sum("unheard")];
  const more = riskDifference(
    communities.map((one) => ({
      done: one.heard,
      doneCame: one.heardBack,
      not: one.unheard,
      notCame: one.unheardBack
    }))
  );
  if (!more || Math.min(heard, unheard) < enough) return null;
  return {
    heard,
    unheard,
    heardShare: sum("heardBack") / heard,
    unheardShare: sum("unheardBack") / unheard,
    more
  };
}
