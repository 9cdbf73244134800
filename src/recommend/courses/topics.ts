import {textIndex, wordsOf} from "../bm25.ts";
import type {Learning} from "../learning.ts";
import {listOf, turned} from "../lists.ts";
import type {Signal} from "../signal.ts";
import {largest} from "./blend.ts";
import {finishedIn} from "./history.ts";

/**
 * Courses about what one's own communities are about, those that people here finish before others: it speaks for people
 * who never took a course too. How near the words come says whether it is about it, not how good it is.
 */
export const topicCourse: Signal = {
  id: "topic-course",
  kind: "course",
  weight: 2.5,

  learn(learning) {
    const {people, communities} = learning;
    const mine = turned(communities.members, people.pseudonyms.length);
    const about = aboutIn(learning);

    return (person) => {
      const best = new Map<number, {community: number; amount: number}>();
      for (const community of listOf(mine, person)) {
        if (!communities.open[community]) continue;
        for (const {course, amount} of about(community))
          if (amount > (best.get(course)?.amount ?? 0)) best.set(course, {community, amount});
      }
      return {
        speak(say) {
          for (const [course, {amount}] of best) say(course, amount);
        },
        explain(course) {
          const {community} = best.get(course) ?? {community: 0};
          return {
            text: `It is about what ${communities.names[community]} works on.`,
            about: [communities.ids[community]]
          };
        }
      };
    };
  }
};

/** For each community, worked out when first asked for: the courses about what it works on, each from a half up. */
function aboutIn(learning: Learning) {
  const {communities, courses} = learning;
  const index = textIndex(courses.words, {skipAbove: 0.5});
  const finished = finishedShares(learning);
  const known = new Map<number, readonly {course: number; amount: number}[]>();
  return (community: number) => {
    const found = known.get(community) ?? near(communities.words[community]);
    known.set(community, found);
    return found;
  };

  function near(words: string) {
    const {texts, scores} = index.find([...new Set(wordsOf(words))]);
    const nearest = texts.reduce((most, course) => Math.max(most, scores[course]), 0);
    return [...texts]
      .filter((course) => scores[course] >= leastShare * nearest)
      .map((course) => ({course, amount: (1 + finished[course]) / 2}));
  }
}

/** Less near than so much of the nearest: words in common by chance are not what a community is about. */
const leastShare = 0.5;
const lookBackDays = 730;

/** How many finished each course in two years, as a share of the most. */
function finishedShares(learning: Learning): Float64Array {
  const {targets, days, courses} = finishedIn(learning);
  const times = new Float64Array(courses);
  for (let e = 0; e < targets.length; e++)
    if (learning.today - days[e] <= lookBackDays) times[targets[e]]++;
  const most = Math.max(1, largest(times));
  return times.map((count) => count / most);
}
