import {
  adjustedMutualInformation,
  adjustedRand,
  normalisedMutualInformation
} from "../../../src/graph/partition-similarity.ts";
import {firstScored, windowsApart} from "./suite.ts";
import {inBoth, type People, type Tracked} from "./tracked.ts";
import {groupsAt, type Truth} from "./truth.ts";

/** How well the people of communities were found, means over windows; 1 is as planted. */
export interface PeopleScores {
  /** Of the people who are in one planted group alone, each in the found community where most of those are. */
  readonly nmi: number;
  readonly ami: number;
  readonly ari: number;
  /** Best F1 of each planted group with a found one and of each found one with a planted, halved; overlap counts. */
  readonly f1: number;
}

export function peopleScores({communities}: Tracked, {stays}: Truth, people: number): PeopleScores {
  const scores: PeopleScores[] = [];
  for (let window = firstScored; window < communities.length; window += windowsApart) {
    const planted = [...groupsAt(stays, window).values()];
    const found = [...communities[window].values()];
    const [truth, label] = labels(planted, found, people);
    scores.push({
      nmi: normalisedMutualInformation(truth, label),
      ami: adjustedMutualInformation(truth, label),
      ari: adjustedRand(truth, label),
      f1: (meanBest(planted, found) + meanBest(found, planted)) / 2
    });
  }
  const mean = (key: keyof PeopleScores) =>
    scores.reduce((sum, score) => sum + score[key], 0) / scores.length;
  return {nmi: mean("nmi"), ami: mean("ami"), ari: mean("ari"), f1: mean("f1")};
}

/** Planted and found group of everybody who is in one planted group; somebody found in none is alone. */
function labels(
  planted: readonly People[],
  found: readonly People[],
  people: number
): [number[], number[]] {
  const of = new Int32Array(people).fill(-1);
  planted.forEach((group, g) => {
    for (const person of group) of[person] = of[person] === -1 ? g : -2;
  });
  const home = new Map<number, number>();
  found.forEach((group, g) => {
    for (const person of group) {
      const best = home.get(person);
      // of several found ones the smaller: the larger may be all there is
      if (best === undefined || found[best].size > group.size) home.set(person, g);
    }
  });
  const truth: number[] = [];
  const label: number[] = [];
  of.forEach((group, person) => {
    if (group < 0) return;
    truth.push(group);
    label.push(home.get(person) ?? found.length + person);
  });
  return [truth, label];
}

/** @see Yang & Leskovec (2013), doi:10.1145/2433396.2433471, section 5. */
function meanBest(groups: readonly People[], others: readonly People[]): number {
  if (groups.length === 0) return 1;
  const best = groups.map((group) =>
    others.reduce(
      (most, other) => Math.max(most, (2 * inBoth(group, other)) / (group.size + other.size)),
      0
    )
  );
  return best.reduce((sum, one) => sum + one, 0) / best.length;
}
