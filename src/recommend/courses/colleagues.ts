import type {Structure} from "../../graph/csr.ts";
import type {Learning} from "../learning.ts";
import {listOf, turned} from "../lists.ts";
import type {Signal} from "../signal.ts";
import type {Sparse} from "../sparse.ts";
import {chorusOf} from "./chorus.ts";
import {finishedIn} from "./history.ts";
import type {Taken} from "./models/taken.ts";

interface Frame extends Pick<Signal, "id" | "weight"> {
  readonly groups: (learning: Learning) => Groups;
  /** Who did it: "12 people of the Welding Circle". */
  readonly words: (count: number, group: string) => string;
}

export interface Groups {
  /** People of each group. */
  readonly members: Structure;
  /** 0: not to be told of. */
  readonly open: Uint8Array;
  readonly names: readonly string[];
  /** What a reason is about; empty: nothing that has a page. */
  readonly ids: readonly string[];
}

/** A group of so many people is believed half. */
const shrinkage = 10;
const lookBackDays = 730;

/**
 * A signal in which the groups somebody belongs to speak for what more of their people finished in two years than of
 * everybody, pulled towards everybody's share where the group is small. It speaks for people who never took a course
 * too; of what fewer than the minimum group of it finished, a group says nothing.
 */
export const amongColleagues = ({groups, words, ...frame}: Frame): Signal => ({
  ...frame,
  kind: "course",

  learn(learning) {
    const {enrolments, courses, people, minimumGroup} = learning;
    const {members, open, names, ids} = groups(learning);
    const {rows, counts} = excessOf(members, finishedIn(learning), {
      since: learning.today - lookBackDays,
      least: (group) => (open[group] ? minimumGroup : Infinity)
    });
    const mine = turned(members, people.pseudonyms.length);
    const chorus = chorusOf(rows, courses.ids.length);
    return (person) => ({
      speak(say) {
        chorus.clear();
        for (const group of listOf(mine, person)) chorus.hear(group, 1);
        chorus.tell(say);
      },
      explain(course) {
        const group = chorus.loudest(course);
        const count = counts[rows.targets.indexOf(course, rows.starts[group])];
        return {
          text: `${words(count, names[group])} ${enrolments.did} it.`,
          about: ids.slice(group, group + 1)
        };
      }
    });
  }
});

/**
 * (finished + k · share of all) ÷ (people + k) − share of all, where it is above 0: the mean of a beta prior of k people
 * (Efron & Morris 1975, doi:10.2307/2285814, with k fixed), less that prior's.
 *
 * @returns row by group, column by course, and how many finished it.
 */
function excessOf(
  members: Structure,
  {people, courses, starts: from, targets: finished, days}: Taken,
  {since, least}: {since: number; least: (group: number) => number}
): {rows: Sparse; counts: Uint32Array} {
  const everybody = new Uint32Array(courses);
  for (let e = 0; e < finished.length; e++) if (days[e] >= since) everybody[finished[e]]++;
  const times = new Uint32Array(courses);
  const starts = new Uint32Array(members.starts.length);
  const targets: number[] = [];
  const weights: number[] = [];
  const counts: number[] = [];
  for (let group = 0; group + 1 < members.starts.length; group++) {
    times.fill(0);
    const own = listOf(members, group);
    for (const person of own)
      for (let e = from[person]; e < from[person + 1]; e++)
        if (days[e] >= since) times[finished[e]]++;
    for (let course = 0; course < courses; course++) {
      if (times[course] < least(group)) continue;
      const usual = (own.length * everybody[course]) / people;
      if (times[course] <= usual) continue;
      targets.push(course);
      weights.push((times[course] - usual) / (own.length + shrinkage));
      counts.push(times[course]);
    }
    starts[group + 1] = targets.length;
  }
  return {
    rows: {starts, targets: Uint32Array.from(targets), weights: Float64Array.from(weights)},
    counts: Uint32Array.from(counts)
  };
}
