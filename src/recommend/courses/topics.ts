import {textIndex} from "../bm25.ts";
import {listOf, turned} from "../lists.ts";
import type {Signal} from "../signal.ts";

/** Courses about what one's own communities are about: it speaks for people who never took a course too. */
export const topicCourse: Signal = {
  id: "topic-course",
  kind: "course",
  weight: 1,

  learn({people, communities, courses}) {
    const mine = turned(communities.members, people.pseudonyms.length);
    const about = nearest(courses.words, communities.words);

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

/** For each community, worked out when first asked for: how near each course is, as a share of the nearest. */
function nearest(courses: readonly string[], communities: readonly string[]) {
  const index = textIndex(courses, {skipAbove: 0.5});
  const known = new Map<number, readonly {course: number; amount: number}[]>();
  return (community: number) => {
    const found = known.get(community) ?? near(communities[community]);
    known.set(community, found);
    return found;
  };

  function near(words: string) {
    const found: {course: number; amount: number}[] = [];
    index.search(words, (course, amount) => found.push({course, amount}));
    const most = found.reduce((most, {amount}) => Math.max(most, amount), 0);
    return found
      .map(({course, amount}) => ({course, amount: amount / most}))
      .filter(({amount}) => amount > leastShare);
  }
}

/** A word in common by chance is not what a community is about. */
const leastShare = 0.3;
