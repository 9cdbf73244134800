import {byEase, ease} from "../../../src/recommend/courses/models/ease.ts";
import {byFactors, ials} from "../../../src/recommend/courses/models/ials.ts";
import {itemKnn} from "../../../src/recommend/courses/models/item-knn.ts";
import {byLikeness} from "../../../src/recommend/courses/models/likeness.ts";
import {nextCourse} from "../../../src/recommend/courses/models/next-course.ts";
import {popularity} from "../../../src/recommend/courses/models/popularity.ts";
import {rp3Beta} from "../../../src/recommend/courses/models/rp3-beta.ts";
import type {Scorer, Taken} from "../../../src/recommend/courses/models/taken.ts";
import {userKnn} from "../../../src/recommend/courses/models/user-knn.ts";

export type Learn = (taken: Taken, today: number) => Scorer;

/** A method with the settings among which the choosing period decides; of equals the first. */
export interface Method {
  readonly name: string;
  /** What it is to the report: a line of its own, a part of the blend, or both. */
  readonly role: "line" | "part" | "both";
  readonly variants: readonly {readonly told: string; readonly learn: Learn}[];
}

/** Kept of each course in what is like it. */
const most = 300;

const each = <T>(values: readonly T[], variant: (value: T) => Learn): Method["variants"] =>
  values.map((value) => ({told: JSON.stringify(value), learn: variant(value)}));

const popular =
  ({halfLifeDays}: {halfLifeDays: number}): Learn =>
  (taken, today) => {
    const amount = popularity(taken, today, {halfLifeDays});
    return (_, scores) => {
      for (let course = 0; course < amount.length; course++) scores[course] += amount[course];
    };
  };

const cross = <A extends object, B extends object>(as: readonly A[], bs: readonly B[]) =>
  as.flatMap((a) => bs.map((b) => ({...a, ...b})));

/**
 * What others use, each with the settings it likes best, and what ours is blended from: the same ideas with a memory
 * that fades. The fewer weights, the less there is to learn wrongly: plain popularity, user-kNN and RP3β have their
 * fading kin in the blend and added nothing to it.
 */
export const methods: readonly Method[] = [
  {name: "popular", role: "line", variants: each([{halfLifeDays: Infinity}], popular)},
  {
    name: "popular lately",
    role: "both",
    variants: each(
      [365, 90, 30, 14, 7].map((halfLifeDays) => ({halfLifeDays})),
      popular
    )
  },
  {
    name: "item-kNN",
    role: "both",
    variants: each(
      [0, 10, 20, 50, 100, 200].map((shrinkage) => ({shrinkage, most})),
      (options) => (taken) => byLikeness(itemKnn(taken, options), taken)
    )
  },
  {
    name: "user-kNN",
    role: "line",
    variants: each(
      cross(
        [100, 300, 1000].map((nearest) => ({nearest})),
        [0, 5].map((shrinkage) => ({shrinkage}))
      ),
      (options) => (taken) => userKnn(taken, options)
    )
  },
  {
    name: "RP3β",
    role: "line",
    variants: each(
      cross(
        [0.5, 0.7, 1].map((alpha) => ({alpha, halfLifeDays: Infinity, most})),
        [0, 0.2, 0.4, 0.6].map((beta) => ({beta}))
      ),
      (options) => (taken, today) => byLikeness(rp3Beta(taken, today, options), taken)
    )
  },
  {
    name: "EASE",
    role: "both",
    variants: each(
      [50, 200, 500].map((lambda) => ({lambda})),
      (options) => (taken) => byEase(ease(taken, options), taken)
    )
  },
  {
    name: "iALS",
    role: "both",
    variants: each(
      [0.01, 0.1, 0.5].map((unseen) => ({unseen, size: 32, lambda: 0.01, sweeps: 8})),
      (options) => (taken) => byFactors(ials(taken, options))
    )
  },
  {
    name: "walks lately",
    role: "part",
    variants: each(
      cross(
        [365, 180, 90].map((halfLifeDays) => ({halfLifeDays, alpha: 0.5, most})),
        [0, 0.2].map((beta) => ({beta}))
      ),
      (options) => (taken, today) => byLikeness(rp3Beta(taken, today, options), taken)
    )
  },
  {
    name: "taken next",
    role: "part",
    variants: each(
      cross(
        [14, 60].map((gapDays) => ({gapDays, halfLifeDays: 180, most})),
        [0, 0.5, 1].map((back) => ({back}))
      ),
      (options) => (taken, today) =>
        byLikeness(nextCourse(taken, today, options), taken, {halfLifeDays: 30})
    )
  }
];
