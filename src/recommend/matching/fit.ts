import {textIndex} from "../bm25.ts";
import {saturated} from "../signal.ts";
import type {Programme} from "./programme.ts";

/** Somebody who wants to learn: whom they wish for, best first, what about, and with whom never. */
export interface Mentee {
  readonly id: string;
  readonly wishes: readonly string[];
  readonly wants: string;
  readonly vetoes: readonly string[];
}

/** Somebody who takes people on: how many at most and at least, whom they wish for, and what they offer. */
export interface Mentor {
  readonly id: string;
  readonly capacity: number;
  readonly least: number;
  readonly wishes: readonly string[];
  readonly offers: string;
  readonly vetoes: readonly string[];
}

/** Everybody who takes part in a programme, each once. */
export interface Entries {
  readonly mentees: readonly Mentee[];
  readonly mentors: readonly Mentor[];
  /** 0–1: how much the past says for a pair; none where it is left out. */
  readonly past?: (mentee: string, mentor: string) => number;
}

/** What was wished for fits at least so well; what words or the past say, less. */
const wished = 0.5;
const halfScore = 6;

/**
 * A programme in numbers. A wish fits by its place, from 1 down to a half; what one wants to learn and the other offers,
 * and what the past says, below a half; a veto of either forbids.
 */
export function programmeOf({mentees, mentors, past = () => 0}: Entries): Programme {
  const [n, m] = [mentees.length, mentors.length];
  const fit = new Float64Array(n * m);
  const index = textIndex(mentors.map(({offers}) => offers));
  for (const [i, {wants}] of mentees.entries())
    index.search(wants, (j, score) => {
      fit[i * m + j] = wished * saturated(score, halfScore);
    });
  for (const [i, mentee] of mentees.entries())
    for (const [j, mentor] of mentors.entries())
      fit[i * m + j] = Math.max(fit[i * m + j], wished * past(mentee.id, mentor.id));
  const liking = fit.slice();
  for (const [i, mentee] of mentees.entries())
    for (const [j, mentor] of mentors.entries()) {
      const pair = i * m + j;
      fit[pair] = Math.max(fit[pair], wishOf(mentee.wishes, mentor.id));
      liking[pair] = Math.max(liking[pair], wishOf(mentor.wishes, mentee.id));
      if (mentee.vetoes.includes(mentor.id) || mentor.vetoes.includes(mentee.id))
        fit[pair] = liking[pair] = Number.NaN;
    }
  return {
    mentees: n,
    mentors: m,
    fit,
    liking,
    capacity: Int32Array.from(mentors, ({capacity}) => capacity),
    least: Int32Array.from(mentors, ({least}) => least)
  };
}

function wishOf(wishes: readonly string[], id: string): number {
  const place = wishes.indexOf(id);
  return place < 0 ? 0 : 1 - ((1 - wished) * place) / wishes.length;
}
