import type {Learning} from "../learning.ts";
import {listOf, listsOf, turned} from "../lists.ts";
import {type Signal, saturated} from "../signal.ts";
import {quoted} from "../words.ts";

const shrinkage = 3;

/**
 * What people went on to who finished the same courses: cosine between courses over the people who finished
 * them, pulled towards zero where few did.
 *
 * @see Deshpande & Karypis (2004), doi:10.1145/963770.963776, with shrinkage.
 */
export const neighbourCourse: Signal = {
  id: "neighbour-course",
  kind: "course",
  weight: 0.8,

  learn(learning) {
    const {finished, likeness} = likenessOfCourses(learning);
    const {ids, titles} = learning.courses;
    const {did} = learning.enrolments;
    return (person) => ({
      speak(say) {
        const sums = new Map<number, number>();
        for (const mine of listOf(finished, person))
          for (const [course, near] of likeness[mine])
            sums.set(course, (sums.get(course) ?? 0) + near);
        for (const [course, sum] of sums) say(course, saturated(sum, 1));
      },
      explain(course) {
        const near = (mine: number) => likeness[mine].get(course) ?? 0;
        const because = listOf(finished, person).reduce((a, b) => (near(b) > near(a) ? b : a));
        return {
          text: `People who ${did} ${quoted(titles[because])}, as you did, often ${did} this too.`,
          about: [ids[because]]
        };
      }
    });
  }
};

/** For each course the others that share a finisher. Time O(Σ over people of finished²). */
function likenessOfCourses({people, courses, enrolments}: Learning) {
  const person = enrolments.person.map((one, e) => (enrolments.completed[e] ? one : -1));
  const finished = listsOf(people.pseudonyms.length, person, enrolments.course);
  const finishers = turned(finished, courses.ids.length);
  const size = (course: number) => listOf(finishers, course).length;
  const likeness = courses.ids.map((_, course) => {
    const together = new Map<number, number>();
    for (const one of listOf(finishers, course))
      for (const other of listOf(finished, one))
        if (other !== course) together.set(other, (together.get(other) ?? 0) + 1);
    for (const [other, both] of together)
      together.set(other, both / (Math.sqrt(size(course) * size(other)) + shrinkage));
    return together;
  });
  return {finished, likeness};
}
