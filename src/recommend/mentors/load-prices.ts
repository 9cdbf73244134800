import {topK} from "../../graph/top-k.ts";
import {seenAt} from "../../stats/ndcg.ts";

/** Who could be suggested to one person, likeliest first, and how likely each is the one who will help. */
export interface Shortlist {
  readonly mentors: Uint32Array;
  /** [mentors], sum 1. */
  readonly chances: Float64Array;
}

interface Sharing {
  /** [people] how much each can take on, over 0; 1: as much as is usual. */
  readonly room: Float64Array;
  /** So much of what the lists are expected to find may be given up. */
  readonly mayLose: number;
  /** Places of a list. */
  readonly most: number;
}

/** Times that everybody's list is made anew while prices settle. */
const rounds = 3;
const halvings = 7;
/** Of a chance: what a mentor costs at most who is seen no more than others. */
const dearest = 0.1;
/** Added to all alike: lists name only what is above 0, and a chance less its price may not be. */
const above = 2;

/**
 * What it costs to suggest each mentor once more: so much likelier to help than others they must be. A price rises with the
 * root of how much its mentor is seen, for the room they have: the first times count most. All of them rise together as far
 * as lists still find what may not be lost. Where chances lie apart, as at the head of a list, places stay; where they lie
 * close, those with room come in.
 *
 * @returns [people], in chances; 0 for who is not on any list.
 * @see Biega, Gummadi & Weikum (2018), "Equity of attention", doi:10.1145/3209978.3210063, as prices of a Lagrangian: the
 * lists gain most of Σ seen · chance − Σ price; Singh & Joachims (2018), doi:10.1145/3219819.3220088. Greedy, over fixed
 * rounds. Time O(rounds · halvings · lists · shortlist).
 */
export function loadPrices(
  shortlists: readonly Shortlist[],
  {room, mayLose, most}: Sharing
): Float64Array {
  const free = new Float64Array(room.length);
  if (shortlists.length === 0) return free;
  const mentorsThere = new Set(shortlists.flatMap(({mentors}) => [...mentors])).size;
  const least = (1 - mayLose) * found(free);
  if (found(settled(dearest)) >= least) return settled(dearest);
  let [low, high] = [0, dearest];
  for (let halving = 0; halving < halvings; halving++) {
    const middle = (low + high) / 2;
    if (found(settled(middle)) >= least) low = middle;
    else high = middle;
  }
  return low > 0 ? settled(low) : free;

  /** What lists by these prices are expected to find. */
  function found(prices: Float64Array): number {
    const [worth, chance] = [new Float64Array(room.length), new Float64Array(room.length)];
    let sum = 0;
    for (const shortlist of shortlists) {
      const {mentors, chances} = shortlist;
      for (let c = 0; c < mentors.length; c++) chance[mentors[c]] = chances[c];
      worths(shortlist, prices, worth);
      const list = topK(mentors, worth, most);
      for (let place = 0; place < list.length; place++) sum += seenAt(place) * chance[list[place]];
    }
    return sum;
  }

  /** Prices that follow from the lists they make, one list after the other. @param usual the price of being seen as others are. */
  function settled(usual: number): Float64Array {
    const seen = new Float64Array(room.length);
    const prices = new Float64Array(room.length);
    const worth = new Float64Array(room.length);
    let all = 0;
    const priceOf = (mentor: number) =>
      Math.min(1, usual * Math.sqrt(seen[mentor] / room[mentor] / (1 + all / mentorsThere)));
    for (let round = 0; round < rounds; round++)
      for (const shortlist of shortlists) {
        const {mentors} = shortlist;
        for (let c = 0; c < mentors.length; c++) prices[mentors[c]] = priceOf(mentors[c]);
        worths(shortlist, prices, worth);
        const list = topK(mentors, worth, most);
        for (let place = 0; place < list.length; place++) {
          seen[list[place]] += seenAt(place);
          all += seenAt(place);
        }
      }
    return prices.map((_, mentor) => priceOf(mentor));
  }
}

/** Writes what a place on the list is worth for each of a shortlist, all above 0. */
export function worths(
  {mentors, chances}: Shortlist,
  prices: Float64Array,
  worth: Float64Array
): void {
  for (let c = 0; c < mentors.length; c++)
    worth[mentors[c]] = above + chances[c] - prices[mentors[c]];
}
