import {evenly} from "../../stats/evenly.ts";
import {meanAndError} from "../../stats/mean-and-error.ts";
import {type Blend, blended, connectionBlends} from "../blends.ts";
import {hear} from "../hear.ts";
import type {Earlier, Learning} from "../learning.ts";
import {listOf} from "../lists.ts";
import type {Signal} from "../signal.ts";
import {type Tally, tallyOf} from "../tally.ts";
import {commonNeighbours} from "./common-neighbours.ts";
import {meetsMany} from "./meets-many.ts";
import {nearYou} from "./near-you.ts";

/** Signals that speak from ties and talk alone: of these it is known what they would have said some weeks ago. */
const asked = [commonNeighbours, nearYou, meetsMany];
/** Fewer people who met somebody new would choose by chance. */
const fewest = 30;
/** Of all days that are looked back to. */
const most = 200;
/** Places before this one count nearly alike. */
const head = 10;

export interface OwnBlend {
  readonly blend: Blend;
  /** People whose new contacts it was chosen by; 0: as it ships. */
  readonly people: number;
}

/**
 * The blend of connection signals that finds best whom people here met in the last weeks, from what was known before them.
 * Another than the one that ships is taken where it is better by more than its error.
 *
 * @see `connectionBlends`: which of them holds is a property of the place. Time O(what the signals say of the people asked about).
 */
export function ownBlend(learning: Learning): OwnBlend {
  const [shipped] = connectionBlends;
  const lessons = learning.earlier.map((earlier) => {
    const cases = evenly(meeting(earlier), Math.floor(most / learning.earlier.length));
    return {cases, gains: nearnessIn(learning, earlier, cases)};
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

/**
 * [blends][cases] how near the top of each blend's ranking those stand whom a person met: less the mean logarithm of their
 * places. A place counts most at the head of the list, and still counts behind it, where most of them stand: a list of ten
 * says as much only from four times as many people.
 */
function nearnessIn(
  learning: Learning,
  earlier: Earlier,
  cases: readonly number[]
): Float64Array[] {
  const {today, ties, openness, met} = earlier;
  const past = {...learning, today, ties, openness};
  const voices = asked.map((signal) => signal.learn(past));
  const weights = connectionBlends.map((blend) => weightsOf(blend));
  const people = learning.people.pseudonyms.length;
  const tallies = connectionBlends.map(() => tallyOf(people));
  const barredFor = new Int32Array(people).fill(-1);
  const nearness = connectionBlends.map(() => new Float64Array(cases.length));
  for (const [at, person] of cases.entries()) {
    for (const other of listOf(learning.known, person)) barredFor[other] = at;
    for (const other of listOf(met, person)) barredFor[other] = -1;
    for (const other of listOf(ties, person)) barredFor[other] = at;
    barredFor[person] = at;
    const wanted = listOf(met, person).filter((other) => barredFor[other] !== at);
    for (const tally of tallies) tally.clear();
    for (const [s, voiceFor] of voices.entries()) {
      const {items, amounts, count} = hear(voiceFor(person));
      for (let i = 0; i < count; i++)
        if (barredFor[items[i]] !== at)
          for (let b = 0; b < tallies.length; b++)
            if (weights[b][s] > 0) tallies[b].add(items[i], weights[b][s] * amounts[i]);
    }
    for (const [b, tally] of tallies.entries()) nearness[b][at] = nearnessOf(wanted, tally, people);
  }
  return nearness;
}

/** Who was not spoken for stands last. */
function nearnessOf(wanted: Uint32Array, {sums, met}: Tally, people: number): number {
  const found = met();
  let sum = 0;
  for (const one of wanted) {
    let place = sums[one] > 0 ? 0 : people;
    if (place === 0)
      for (const other of found)
        if (sums[other] > sums[one] || (sums[other] === sums[one] && other < one)) place++;
    sum -= Math.log(place + head);
  }
  return wanted.length === 0 ? 0 : sum / wanted.length;
}

function weightsOf(blend: Blend): number[] {
  const inBlend = new Map(blended(asked, blend).map(({id, weight}: Signal) => [id, weight]));
  return asked.map(({id}) => inBlend.get(id) ?? 0);
}
