import {between, pick, type Random} from "../chance.ts";

/** What one group lives through, at one week of the history; `none` for one to which nothing happens. */
export type Fate = "birth" | "death" | "growth" | "shrink" | "merge" | "split" | "rest" | "none";

/** A group as it is planned, before it has people. */
export interface GroupPlan {
  readonly id: string;
  readonly size: number;
  readonly fate: Fate;
  /** Week of its fate. */
  readonly week: number;
  /** Growth, shrink: people after ÷ before; split: share that goes; rest: weeks of silence. */
  readonly amount: number;
  /** Of a merge: the group that takes it in. */
  readonly into: string;
  /** A list names it. */
  readonly named: boolean;
}

export interface Planning {
  readonly people: number;
  readonly weeks: number;
  /** Smallest and largest group; as many of 10 to 20 people as of 100 to 200. */
  readonly sizes: readonly [least: number, most: number];
  /** Groups that a person is in, on average. */
  readonly taking: number;
  /** Whether groups rest for some weeks too. */
  readonly resting: boolean;
  /** Share of the groups that a list names. */
  readonly named: number;
}

/** Nothing happens in the first weeks, nor so late that an end could not be told from silence. */
const [calmBefore, calmAfter] = [10, 18];
/** Smaller ones can neither part nor lose half. */
const divisible = 14;
/** Of two that merge the larger has at most so many times the people of the other; else nobody could tell. */
const alike = 2.5;

/** Groups of all sizes, with as many fates of each kind as of the others and as many to which nothing happens. */
export function plansOf(planning: Planning, random: Random): GroupPlan[] {
  const {people, sizes, taking, resting} = planning;
  const fates: Fate[] = ["birth", "merge", "split", "growth", "shrink", "death", "none"];
  if (resting) fates.push("rest", "rest");
  const plans: GroupPlan[] = [];
  const next = (fate: Fate, least: number, most: number, into = "") => {
    const size = Math.max(
      fate === "split" || fate === "shrink" ? divisible : 0,
      Math.round(Math.exp(between(Math.log(least), Math.log(most), random)))
    );
    const plan = planOf({fate, size, into, nth: plans.length + 1}, planning, random);
    plans.push(plan);
    return plan;
  };
  for (let nth = 0; sum(plans) < taking * people; nth++) {
    const fate = fates[nth % fates.length];
    const large = next(fate === "merge" ? "none" : fate, ...sizes);
    if (fate === "merge")
      next("merge", Math.max(sizes[0], large.size / alike), large.size, large.id);
  }
  return plans;
}

const sum = (plans: readonly GroupPlan[]) => plans.reduce((all, {size}) => all + size, 0);

const planOf = (
  {fate, size, into, nth}: {fate: Fate; size: number; into: string; nth: number},
  {weeks, named}: Planning,
  random: Random
): GroupPlan => ({
  id: `g${String(nth).padStart(2, "0")}`,
  size,
  fate,
  week: Math.floor(between(calmBefore, weeks - calmAfter, random)),
  amount: amountOf(fate, random),
  into,
  named: random() < named && (fate !== "birth" || random() < 0.5)
});

function amountOf(fate: Fate, random: Random): number {
  if (fate === "growth") return between(1.8, 2.2, random);
  if (fate === "shrink") return between(0.4, 0.55, random);
  if (fate === "split") return between(0.35, 0.5, random);
  return fate === "rest" ? pick([6, 7, 8, 9, 10], random) : 1;
}
