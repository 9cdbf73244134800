import {countOrNull} from "../../privacy/minimum-group.ts";
import {suppressed} from "../../privacy/suppress.ts";
import {comparisonOf} from "./compare.ts";
import type {Matching, Programme} from "./programme.ts";
import {whyAlone} from "./why.ts";

export type MatchReport = ReturnType<typeof reportOf>;

/** A matching in sums of at least `minimum` people, for those who organise; null is withheld. */
export function reportOf(programme: Programme, matching: Matching, minimum: number) {
  const {blockingPairs, envious, firstWishes, unmatched, matched, meanFit, ...rest} = comparisonOf(
    programme,
    matching
  );
  const few = matched < minimum;
  const fewMentors = programme.mentors < minimum;
  const alone = [...matching.keys()].filter((mentee) => matching[mentee] < 0);
  const taken = alone.filter((i) => whyAlone(programme, i) === "all places are taken").length;
  const [allPlacesTaken, nobodyToPropose] = suppressed(
    [taken, unmatched - taken, matched],
    minimum
  ).cells;
  const part = (count: number) => suppressed([count, programme.mentees - count], minimum).cells[0];
  return {
    withMentor: part(matched),
    withoutMentor: part(unmatched),
    allPlacesTaken,
    nobodyToPropose,
    meanFit: few ? null : meanFit,
    blockingPairs: countOrNull(blockingPairs, minimum),
    envious: part(envious),
    firstWishes: part(firstWishes),
    menteesRank: few ? null : rest.menteesRank,
    mentorsRank: few ? null : rest.mentorsRank,
    load: fewMentors ? null : rest.load,
    missing: fewMentors ? null : rest.missing,
    violations: rest.violations
  };
}
