import type {Config} from "../config.ts";
import {type Csr, csrOf} from "../graph/csr.ts";
import type {NewTies} from "./history.ts";

/** How much each person still has said to each other; sorted by from, to. */
export interface DecayedTies {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
}

export const noTies: DecayedTies = {
  from: new Int32Array(),
  to: new Int32Array(),
  weight: new Float64Array()
};

export interface Decay {
  readonly people: number;
  readonly windows: number;
  readonly halfLifeWeeks: number;
  /** A tie that has faded below this weight is dropped. */
  readonly forgetBelow: number;
}

/**
 * What is left of all talk at the end of each window: last window's weight × 2^(−1/half-life) plus what is new.
 *
 * Yields one set of ties a window, first to last, each good until the next is asked for. Time O(ties kept + new ties) a
 * window, memory of two; the order of additions is fixed, so the same rows give the same bits.
 */
export function* decayedTies(
  news: NewTies,
  {people, windows, halfLifeWeeks, forgetBelow}: Decay
): Generator<DecayedTies> {
  const fade = 2 ** (-1 / halfLifeWeeks);
  let kept = noTies;
  let [room, spare] = [noTies, noTies];
  let next = 0; // first row of `news` not yet taken
  for (let window = 0; window < windows; window++) {
    const first = next;
    while (next < news.window.length && news.window[next] === window) next++;
    const most = kept.from.length + next - first;
    if (room.from.length < most) room = roomFor(2 * most);
    kept = merged(kept, news, {first, end: next, people, fade, forgetBelow, into: room});
    [room, spare] = [spare, room];
    yield kept;
  }
}

const roomFor = (size: number): DecayedTies => ({
  from: new Int32Array(size),
  to: new Int32Array(size),
  weight: new Float64Array(size)
});

/** To have when others were asked for. */
export const keptTies = ({from, to, weight}: DecayedTies): DecayedTies => ({
  from: from.slice(),
  to: to.slice(),
  weight: weight.slice()
});

export type TieShape = Pick<Config["ties"], "damping" | "one_sided">;

/**
 * The ties of one window as a graph. Talk in each direction is damped on its own (the hundredth message adds
 * less than the first), then both are added: a tie that goes both ways is stronger than the same talk one way.
 * What only one of the two has said counts by the share `one_sided`.
 */
export function graphOf(
  ties: DecayedTies,
  people: number,
  {damping, one_sided: oneSided}: TieShape = {damping: "logarithm", one_sided: 1}
): Csr {
  const {from, to} = ties;
  const weight = damping === "logarithm" ? ties.weight.map(Math.log1p) : ties.weight.slice();
  if (oneSided !== 1) {
    const both = answered(ties, people);
    for (let t = 0; t < weight.length; t++) if (!both[t]) weight[t] *= oneSided;
  }
  return csrOf({people, from, to, weight});
}

/** [ties] 1 where the other has said something too. Each person's row is walked once, as those who speak to them rise. */
export function answered({from, to}: DecayedTies, people: number): Uint8Array {
  const next = new Uint32Array(people + 1); // next[p]: the first tie of p that is not yet passed
  for (const person of from) next[person + 1]++;
  for (let p = 0; p < people; p++) next[p + 1] += next[p];
  const end = next.slice(1);
  const both = new Uint8Array(from.length);
  for (let t = 0; t < from.length; t++) {
    const other = to[t];
    while (next[other] < end[other] && to[next[other]] < from[t]) next[other]++;
    both[t] = Number(next[other] < end[other] && to[next[other]] === from[t]);
  }
  return both;
}

interface Merging {
  /** Rows of the news. */
  readonly first: number;
  readonly end: number;
  readonly people: number;
  readonly fade: number;
  readonly forgetBelow: number;
  readonly into: DecayedTies;
}

function merged(
  old: DecayedTies,
  news: NewTies,
  {first, end, people, fade, forgetBelow, into: {from, to, weight}}: Merging
): DecayedTies {
  let size = 0;
  let i = 0;
  for (let j = first; j <= end; j++) {
    const one = j < end ? news.from[j] : people;
    const other = j < end ? news.to[j] : 0;
    for (; i < old.from.length; i++) {
      if (old.from[i] > one || (old.from[i] === one && old.to[i] >= other)) break;
      const left = old.weight[i] * fade;
      if (!(left >= forgetBelow && left > 0)) continue;
      from[size] = old.from[i];
      to[size] = old.to[i];
      weight[size++] = left;
    }
    if (j === end) break;
    const again = i < old.from.length && old.from[i] === one && old.to[i] === other;
    const left = (again ? old.weight[i++] * fade : 0) + news.weight[j];
    if (!(left >= forgetBelow && left > 0)) continue;
    from[size] = one;
    to[size] = other;
    weight[size++] = left;
  }
  return {
    from: from.subarray(0, size),
    to: to.subarray(0, size),
    weight: weight.subarray(0, size)
  };
}
