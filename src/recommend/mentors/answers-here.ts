import {listOf, turned} from "../lists.ts";
import {type Asking, type Signal, saturated} from "../signal.ts";
import {tallyOf} from "../tally.ts";
import {times} from "../words.ts";

/** Who answers most in the communities one takes part in, or asks in just now, this past year. */
export const answersHere: Signal = {
  id: "answers-here",
  kind: "mentor",
  weight: 1.8,

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
    const answering = counts.map((byPerson) => ({
      mentors: Uint32Array.from(byPerson.keys()),
      answered: Uint32Array.from(byPerson.values())
    }));
    const {sums, raise, met, clear} = tallyOf(people.pseudonyms.length);
    const strongest = new Uint32Array(people.pseudonyms.length); // the community where each answers most
    const placesOf = (person: number, asking?: Asking): Iterable<number> =>
      asking && asking.community >= 0 ? [asking.community] : listOf(mine, person);
    return (person, asking) => ({
      speak(say) {
        clear();
        for (const community of placesOf(person, asking)) {
          const {mentors, answered} = answering[community];
          for (let m = 0; m < mentors.length; m++)
            if (raise(mentors[m], answered[m])) strongest[mentors[m]] = community;
        }
        for (const mentor of met()) say(mentor, saturated(sums[mentor], 10));
      },
      explain(mentor) {
        const community = strongest[mentor];
        return {
          text: `{${people.pseudonyms[mentor]}} answered ${times(sums[mentor], "question")} in ${communities.names[community]} this past year.`,
          about: [communities.ids[community]]
        };
      }
    });
  }
};
