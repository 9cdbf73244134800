import {topK} from "../../../src/graph/top-k.ts";
import {fail} from "../../../src/errors.ts";
import type {Learning} from "../../../src/recommend/learning.ts";
import {type Asked, learningAt} from "./asked.ts";
import {mentorsFor, type Week} from "./cases.ts";
import type {Scorer} from "./methods.ts";
import {suite} from "./suite.ts";

/**
 * Refuses a method that sees what comes: somebody who never answered answers every question the moment the week begins,
 * and is accepted; whom a method names must stay as it was.
 *
 * @throws EVALUATION_LEAKS
 */
export function refuseLeaks(
  name: string,
  learn: (learning: Learning, past: Asked) => Scorer,
  past: Asked,
  {cut, learning, cases}: Week
): void {
  const lists = (of: Asked) => {
    const scorer = learn(learningAt(of, cut), of);
    return cases.map((one) =>
      topK(mentorsFor(learning)(one.person), scorer(one), suite.listLength).join()
    );
  };
  const planted = lists(withFuture(past, cut));
  if (lists(past).some((list, i) => list !== planted[i])) fail("EVALUATION_LEAKS", name);
}

function withFuture(past: Asked, cut: number): Asked {
  const {question, person, day, acceptedDay} = past.answers;
  const answering = new Set(person);
  const silent = Math.max(
    0,
    past.people.findIndex((_, one) => !answering.has(one))
  );
  const all = Int32Array.from(past.questions.day.keys());
  const {talked} = past;
  return {
    ...past,
    answers: {
      question: Int32Array.from([...question, ...all]),
      person: Int32Array.from([...person, ...all.map(() => silent)]),
      day: Float64Array.from([...day, ...Array.from(all, () => cut)]),
      acceptedDay: Float64Array.from([...acceptedDay, ...Array.from(all, () => cut)])
    },
    talked: {
      person: Int32Array.from([...talked.person, ...all.map(() => silent)]),
      community: Int32Array.from([...talked.community, ...past.questions.community]),
      day: Float64Array.from([...talked.day, ...Array.from(all, () => cut)])
    }
  };
}
