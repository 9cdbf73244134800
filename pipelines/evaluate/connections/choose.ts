import {topK} from "../../../src/graph/top-k.ts";
import {type Blend, connectionBlends} from "../../../src/recommend/blends.ts";
import {gradeOf} from "../courses/grade.ts";
import {productOf} from "./methods.ts";
import type {Past} from "./past.ts";
import {type Period, periodAt, strangersTo} from "./period.ts";
import {suite} from "./suite.ts";

/** The blend whose lists would have been best (NDCG) in the weeks before the cut; without a past the first. */
export function chosenFor(past: Past, cut: number): Blend {
  const sums = connectionBlends.map(() => 0);
  for (const lesson of lessonsFor(past, cut))
    for (const [b, blend] of connectionBlends.entries()) sums[b] += gainIn(lesson, blend);
  return connectionBlends[sums.indexOf(Math.max(...sums))];
}

function* lessonsFor(past: Past, cut: number): Generator<Period> {
  const begin = past.talk.day[0] + suite.periodDays;
  for (let lesson = 0; lesson < suite.lessons; lesson++) {
    const day = cut - suite.periodDays - lesson * suite.lessonsApartDays;
    if (day > begin) yield periodAt(past, day, suite.periodDays);
  }
}

function gainIn(lesson: Period, blend: Blend): number {
  const scorer = productOf(blend)({learning: lesson.learning});
  const step = Math.max(1, lesson.cases.length / suite.lessonPeople);
  let sum = 0;
  for (let at = 0; at < lesson.cases.length; at += step) {
    const one = lesson.cases[Math.floor(at)];
    const best = topK(strangersTo(one.person, lesson), scorer(one.person), suite.listLength);
    sum += gradeOf(best, one, suite.listLength).ndcg;
  }
  return sum;
}
