import {checkProgramme, type Matching, type Programme} from "./programme.ts";

/**
 * Who learns from whom so that no mentee and mentor would both rather have each other: mentees ask in the order of fit,
 * mentors keep those they like best. Of all such matchings the one that is best for every mentee. Equal scores stand by
 * number. What mentors should have at least is not looked at: it can contradict stability.
 *
 * @throws GRAPH_SHAPE
 * @see Gale & Shapley (1962), doi:10.2307/2312726, "College admissions"; capacities as in Roth & Sotomayor (1990).
 * Time O(n · m · log m).
 */
export function stableMatching(programme: Programme): Matching {
  checkProgramme(programme);
  const {mentees, mentors, capacity} = programme;
  const wishes = Array.from({length: mentees}, (_, mentee) => wishesOf(programme, mentee));
  const asked = new Int32Array(mentees);
  const mentorOf = new Int32Array(mentees).fill(-1);
  const kept = Array.from({length: mentors}, (): number[] => []);
  const asking = Array.from({length: mentees}, (_, i) => mentees - 1 - i);
  for (let mentee = asking.pop(); mentee !== undefined; mentee = asking.pop()) {
    if (asked[mentee] === wishes[mentee].length) continue;
    const mentor = wishes[mentee][asked[mentee]++];
    kept[mentor].push(mentee);
    mentorOf[mentee] = mentor;
    if (kept[mentor].length <= capacity[mentor]) continue;
    const least = kept[mentor].reduce((a, b) => (likes(programme, mentor, a, b) ? b : a));
    kept[mentor].splice(kept[mentor].indexOf(least), 1);
    mentorOf[least] = -1;
    asking.push(least);
  }
  return mentorOf;
}

/** Mentors a mentee may have, best first. */
export function wishesOf({mentors, fit}: Programme, mentee: number): number[] {
  const row = fit.subarray(mentee * mentors, (mentee + 1) * mentors);
  return [...row.keys()]
    .filter((mentor) => !Number.isNaN(row[mentor]))
    .sort((a, b) => row[b] - row[a] || a - b);
}

/** Whether a mentor would rather have `one` than `other`. */
export function likes(
  {mentors, liking}: Programme,
  mentor: number,
  one: number,
  other: number
): boolean {
  const gap = liking[one * mentors + mentor] - liking[other * mentors + mentor];
  return gap > 0 || (gap === 0 && one < other);
}
