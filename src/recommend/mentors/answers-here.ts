import {listOf, turned} from "../lists.ts";
import {type Asking, type Signal, saturated} from "../signal.ts";
import {times} from "../words.ts";

/** Who answers most in the communities one takes part in, or asks in just now, this past year. */
export const answersHere: Signal = {
  id: "answers-here",
  kind: "mentor",
  weight: 0.8,

  learn({people, communities, questions, answers, today}) {
    const mine = turned(communities.members, people.pseudonyms.length);
    const counts = communities.ids.map(() => new Map<number, number>());
    for (let a = 0; a < answers.question.length; a++) {
      const question = answers.question[a];
      const community = questions.community[question];
      if (community < 0 || !communities.open[community] || today - questions.day[question] > 365)
        continue;
      const byPerson = counts[community];
      byPerson.set(answers.person[a], (byPerson.get(answers.person[a]) ?? 0) + 1);
    }
    const placesOf = (person: number, asking?: Asking): readonly number[] =>
      asking && asking.community >= 0 ? [asking.community] : [...listOf(mine, person)];
    const strongest = (places: readonly number[], mentor: number) =>
      places.reduce(
        (best, community) => {
          const count = counts[community].get(mentor) ?? 0;
          return count > best.count ? {community, count} : best;
        },
        {community: -1, count: 0}
      );
    return (person, asking) => ({
      speak(say) {
        const most = new Map<number, number>();
        for (const community of placesOf(person, asking))
          for (const [mentor, count] of counts[community])
            if (count > (most.get(mentor) ?? 0)) most.set(mentor, count);
        for (const [mentor, count] of most) say(mentor, saturated(count, 10));
      },
      explain(mentor) {
        const {community, count} = strongest(placesOf(person, asking), mentor);
        return {
          text: `{${people.pseudonyms[mentor]}} answered ${times(count, "question")} in ${communities.names[community]} this past year.`,
          about: [communities.ids[community]]
        };
      }
    });
  }
};
