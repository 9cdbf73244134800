import {listOf, turned} from "../lists.ts";
import {type Signal, saturated} from "../signal.ts";
import {times} from "../words.ts";

/** Who answers most in the communities one takes part in, this past year. */
export const answersHere: Signal = {
  id: "answers-here",
  kind: "mentor",
  weight: 0.5,

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
    const strongest = (person: number, mentor: number) =>
      [...listOf(mine, person)].reduce(
        (best, community) => {
          const count = counts[community].get(mentor) ?? 0;
          return count > best.count ? {community, count} : best;
        },
        {community: -1, count: 0}
      );
    return (person) => ({
      speak(say) {
        const most = new Map<number, number>();
        for (const community of listOf(mine, person))
          for (const [mentor, count] of counts[community])
            if (count > (most.get(mentor) ?? 0)) most.set(mentor, count);
        for (const [mentor, count] of most) say(mentor, saturated(count, 10));
      },
      explain(mentor) {
        const {community, count} = strongest(person, mentor);
        return {
          text: `{${people.pseudonyms[mentor]}} answered ${times(count, "question")} in ${communities.names[community]} this past year.`,
          about: [communities.ids[community]]
        };
      }
    });
  }
};
