import {topK} from "../../graph/top-k.ts";
import {evenly} from "../../stats/evenly.ts";
import {meanAndError} from "../../stats/mean-and-error.ts";
import {ndcg} from "../../stats/ndcg.ts";
import {type Blend, blended, connectionBlends} from "../blends.ts";
import type {Earlier, Learning} from "../learning.ts";
import {holds, listOf} from "../lists.ts";
import type {Signal} from "../signal.ts";
import {commonNeighbours} from "./common-neighbours.ts";
import {meetsMany} from "./meets-many.ts";
import {nearYou} from "./near-you.ts";

/** Signals that speak from ties and talk alone: of these it is known what they would have said some weeks ago. */
const asked = [commonNeighbours, nearYou, meetsMany];
/** Fewer people who met somebody new would choose by chance. */
const fewest = 30;
/** Of all days that are looked back to. */
const most = 200;
const listLength = 10;

export interface OwnBlend {
  readonly blend: Blend;
  /** People whose new contacts it was chosen by; 0: as it ships. */
  readonly people: number;
}

/**
 * The blend of connection signals that finds best whom people here met in the last weeks, from what was known before them.
 * Another than the one that ships is taken where its lists are better by more than their error.
 *
 * @see `connectionBlends`: which of them holds is a property of the place. Time O(what the signals say of the people asked about).
 */
export function ownBlend(learning: Learning): OwnBlend {
  const [shipped] = connectionBlends;
  const lessons = learning.earlier.map((earlier) => {
    const cases = evenly(meeting(earlier), Math.floor(most / learning.earlier.length));
    return {cases, gains: gainsIn(learning, earlier, cases)};
  });
  const cases = new Set(lessons.flatMap((lesson) => lesson.cases));
  if (cases.size < fewest) return {blend: shipped, people: 0};
  const all = (b: number) => Float64Array.from(lessons.flatMap(({gains}) => [...gains[b]]));
  const usual = all(0);
  const [best] = connectionBlends
    .map((blend, b) => ({blend, ...meanAndError(all(b).map((gain, at) => gain - usual[at]))}))
    .filter(({blend, mean, error}) => blend === shipped || mean > error)
    .sort((a, b) => b.mean - a.mean);
  return {blend: best.blend, people: cases.size};
}

/** People who had ties and have met somebody since. */
const meeting = ({met, ties}: Earlier): number[] =>
  Array.from({length: met.starts.length - 1}, (_, person) => person).filter(
    (person) => listOf(met, person).length > 0 && listOf(ties, person).length > 0
  );

/** [blends][cases] NDCG of the list that each blend would have shown. */
function gainsIn(learning: Learning, earlier: Earlier, cases: readonly number[]): Float64Array[] {
  const {today, ties, openness, met} = earlier;
  const past = {...learning, today, ties, openness};
  const voices = asked.map((signal) => signal.learn(past));
  const weights = connectionBlends.map((blend) => weightsOf(blend));
  const scores = connectionBlends.map(() => new Float64Array(ties.starts.length - 1));
  const gains = connectionBlends.map(() => new Float64Array(cases.length));
  for (const [at, person] of cases.entries()) {
    const spokenFor = new Set<number>();
    for (const [s, voiceFor] of voices.entries())
      voiceFor(person).speak((other, amount) => {
        spokenFor.add(other);
        for (let b = 0; b < scores.length; b++) scores[b][other] += weights[b][s] * amount;
      });
    const candidates = Uint32Array.from(spokenFor).sort();
    const stranger = (other: number) =>
      other !== person &&
      (holds(met, person, other) || !holds(learning.known, person, other)) &&
      !holds(ties, person, other);
    for (const [b, of] of scores.entries()) {
      gains[b][at] = ndcg(
        topK(candidates, of, listLength, stranger),
        listOf(met, person),
        listLength
      );
      for (const other of candidates) of[other] = 0;
    }
  }
  return gains;
}

function weightsOf(blend: Blend): number[] {
  const inBlend = new Map(blended(asked, blend).map(({id, weight}: Signal) => [id, weight]));
  return asked.map(({id}) => inBlend.get(id) ?? 0);
}
