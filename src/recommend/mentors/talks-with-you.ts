import {type Signal, saturated} from "../signal.ts";

/** With whom one talks anyway: easiest to ask. It speaks only beside something that says they know. */
export const talksWithYou: Signal = {
  id: "talks-with-you",
  kind: "mentor",
  weight: 3,

  learn: ({ties: {starts, targets, weights}, people, answers}) => {
    const answered = new Uint8Array(people.pseudonyms.length);
    for (const person of answers.person) answered[person] = 1;
    return (person) => ({
      speak(say) {
        for (let tie = starts[person]; tie < starts[person + 1]; tie++)
          if (answered[targets[tie]]) say(targets[tie], saturated(weights[tie], 3));
      },
      explain(mentor) {
        return {
          text: `You and {${people.pseudonyms[mentor]}} talk with each other already, and they answer what others ask.`,
          about: []
        };
      }
    });
  }
};
