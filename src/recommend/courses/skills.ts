import {textIndex} from "../bm25.ts";
import type {Signal} from "../signal.ts";
import {saturated} from "../signal.ts";

const halfScore = 6;

/** Courses that go further with a skill somebody already has. */
export const skillCourse: Signal = {
  id: "skill-course",
  kind: "course",
  weight: 0.2,

  learn({people, courses}) {
    const index = textIndex(courses.words, {skipAbove: 0.5});
    return (person) => {
      const best = new Map<number, {skill: string; amount: number}>();
      for (const skill of people.skills[person])
        index.search(skill, (course, score) => {
          const amount = saturated(score, halfScore);
          if (amount > (best.get(course)?.amount ?? 0)) best.set(course, {skill, amount});
        });
      return {
        speak(say) {
          for (const [course, {amount}] of best) say(course, amount);
        },
        explain(course) {
          return {
            text: `It goes further with ${best.get(course)?.skill}, which you know.`,
            about: []
          };
        }
      };
    };
  }
};
