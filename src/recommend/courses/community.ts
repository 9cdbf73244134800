import {listOf, listsOf, turned} from "../lists.ts";
import type {Signal} from "../signal.ts";
import {people as peopleWords} from "../words.ts";

/** What the people of one's own communities finished this past year; silent under the minimum group. */
export const communityCourse: Signal = {
  id: "community-course",
  kind: "course",
  weight: 1.2,

  learn({people, communities, courses, enrolments, today, minimumGroup}) {
    const count = people.pseudonyms.length;
    const recent = enrolments.person.map((one, e) =>
      enrolments.completed[e] && today - enrolments.day[e] <= 365 ? one : -1
    );
    const finished = listsOf(count, recent, enrolments.course);
    const mine = turned(communities.members, count);
    const finishers = Array.from({length: communities.ids.length}, (_, community) => {
      const times = new Uint32Array(courses.ids.length);
      for (const one of listOf(communities.members, community))
        for (const course of new Set(listOf(finished, one))) times[course]++;
      return times;
    });

    /** The own community with the largest share of finishers. */
    function strongest(one: number, course: number) {
      let best = {community: -1, share: 0};
      for (const community of listOf(mine, one)) {
        if (!communities.open[community] || finishers[community][course] < minimumGroup) continue;
        const share = finishers[community][course] / listOf(communities.members, community).length;
        if (share > best.share) best = {community, share};
      }
      return best;
    }

    return (one) => ({
      speak(say) {
        for (let course = 0; course < courses.ids.length; course++)
          say(course, strongest(one, course).share);
      },
      explain(course) {
        const {community} = strongest(one, course);
        const told = peopleWords(finishers[community][course], minimumGroup);
        return {
          text: `${told} of ${communities.names[community]} ${enrolments.did} it this past year.`,
          about: [communities.ids[community]]
        };
      }
    });
  }
};
