import {type Signal, saturated} from "../signal.ts";
import {times} from "../words.ts";

/** Who answers most in one's own unit: something to begin with for people who never asked. */
export const answersInUnit: Signal = {
  id: "answers-in-unit",
  kind: "mentor",
  weight: 0.15,

  learn({people, questions, answers, today}) {
    const counts = new Uint32Array(people.pseudonyms.length);
    for (let a = 0; a < answers.question.length; a++)
      if (today - questions.day[answers.question[a]] <= 365) counts[answers.person[a]]++;
    const byUnit = new Map<number, number[]>();
    for (const [person, unit] of people.unit.entries())
      if (counts[person] > 0) byUnit.set(unit, [...(byUnit.get(unit) ?? []), person]);
    const everybody = [...byUnit.values()].flat();
    return (person) => ({
      speak(say) {
        const unit = people.unit[person];
        const near = (unit < 0 ? undefined : byUnit.get(unit)) ?? everybody;
        for (const mentor of near) say(mentor, saturated(counts[mentor], 10));
      },
      explain(mentor) {
        return {
          text:
            `{${people.pseudonyms[mentor]}} answered ${times(counts[mentor], "question")} this past year` +
            (people.unit[person] >= 0 && people.unit[person] === people.unit[mentor]
              ? " and works in your unit."
              : "."),
          about: []
        };
      }
    });
  }
};
