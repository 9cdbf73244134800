import {poisson, type Random} from "../chance.ts";

/** One message; `to` −1: said to all of the thread. */
export interface Message {
  readonly from: number;
  readonly to: number;
  readonly kind: "post" | "reply" | "message";
  /** Number of the thread; −1 outside any. */
  readonly thread: number;
}

/** Share of messages that go to one person outside any thread. */
const direct = 0.3;
const repliesMean = 1.8;
/** Most replies turn to whoever began. */
const toOpener = 0.6;

/**
 * A week's talk among people: threads that somebody opens and others answer, and messages from one to one. Who has more
 * energy says more and is turned to more.
 *
 * @param count messages.
 */
export function* talk(
  people: readonly number[],
  {energy, count, random}: {energy: Float64Array; count: number; random: Random}
): Generator<Message> {
  if (people.length < 2) return;
  const draw = drawer(people, energy, random);
  for (let left = count, thread = 0; left > 0; ) {
    const from = draw();
    if (random() < direct) {
      left--;
      const to = draw();
      if (to !== from) yield {from, to, kind: "message", thread: -1};
      continue;
    }
    yield {from, to: -1, kind: "post", thread};
    let last = from;
    for (let replies = 1 + poisson(repliesMean, random); replies > 0; replies--) {
      const by = draw();
      const to = random() < toOpener ? from : last;
      left--;
      if (by === to) continue;
      yield {from: by, to, kind: "reply", thread};
      last = by;
    }
    thread++;
  }
}

function drawer(people: readonly number[], energy: Float64Array, random: Random): () => number {
  const sums = new Float64Array(people.length);
  let total = 0;
  for (let i = 0; i < people.length; i++) sums[i] = total += energy[people[i]];
  return () => {
    const value = random() * total;
    let low = 0;
    let high = people.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] > value) high = middle;
      else low = middle + 1;
    }
    return people[low];
  };
}
