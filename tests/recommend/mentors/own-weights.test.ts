import {expect, test} from "vitest";
import {seededRandom} from "../../../src/graph/random.ts";
import {signals} from "../../../src/recommend/index.ts";
import type {Learning} from "../../../src/recommend/learning.ts";
import {ownMentorWeights} from "../../../src/recommend/mentors/own-weights.ts";
import {weigh} from "../../../src/recommend/signal-weights.ts";
import {organisation} from "../organisation.ts";

const shippedWeights = new Map(signals.map(({id, weight}) => [id, weight]));
const today = 20_000;
const subjects = ["welding", "forecasts", "contracts", "firmware", "safety", "tariffs"];

/** Sixty people who ask about anything; `answers` says who answers a question about a subject that somebody asks. */
function asking(count: number, answers: (asker: number, subject: number) => number): Learning {
  const random = seededRandom(5);
  const below = (n: number) => Math.floor(random() * n);
  const people = 60;
  const small = organisation(1);
  const none = Array.from({length: people}, (): string[] => []);
  const asked = Array.from({length: count}, (_, q) => ({
    asker: 20 + below(40),
    subject: below(subjects.length),
    day: today - 500 + Math.floor((q * 499) / count)
  }));
  return {
    ...small,
    today,
    consent: {...small.consent, mentors: "unless_opted_out"},
    people: {
      ...small.people,
      pseudonyms: none.map((_, p) => `p_${String(p).padStart(4, "0")}`),
      unit: new Int32Array(people),
      manager: new Int32Array(people).fill(-1),
      away: new Uint8Array(people),
      mentors: new Int8Array(people),
      capacity: new Int32Array(people).fill(-1),
      interests: none,
      languages: none,
      skills: none,
      vetoes: {starts: new Uint32Array(people + 1), targets: new Uint32Array()}
    },
    communities: {
      ...small.communities,
      members: {starts: new Uint32Array(subjects.length + 1), targets: new Uint32Array()}
    },
    questions: {
      asker: Int32Array.from(asked, ({asker}) => asker),
      community: new Int32Array(count),
      day: Int32Array.from(asked, ({day}) => day),
      titles: asked.map(({subject}) => `How does ${subjects[subject]} work?`),
      tags: asked.map(() => "")
    },
    answers: {
      question: Int32Array.from(asked.keys()),
      person: Int32Array.from(asked, ({asker, subject}) => answers(asker, subject)),
      accepted: new Uint8Array(count).fill(1)
    },
    judged: {
      ...small.judged,
      mentor: {
        person: new Int32Array(),
        item: new Int32Array(),
        weight: new Float64Array(),
        refused: new Uint8Array()
      }
    }
  };
}

test("where people are answered by those who answered them before, that comes to count most", () => {
  const own = ownMentorWeights(asking(1200, (asker) => asker % 20));
  expect(own?.people).toBeGreaterThan(30);
  const weight = (id: string) => own?.weights.get(id) ?? Number.NaN;
  expect(weight("answered-you")).toBeGreaterThan(2 * weight("answered-alike"));
  const learned = [...(own?.weights ?? [])];
  const shipped = learned.reduce((all, [id]) => all + (shippedWeights.get(id) ?? Number.NaN), 0);
  expect(learned.reduce((all, [, one]) => all + one, 0)).toBeCloseTo(shipped, 6);
});

test("where lists get no better, or too little was asked, the weights that ship hold", () => {
  const byText = (_: number, subject: number) => subject; // what ships finds them already
  expect(ownMentorWeights(asking(1200, byText))).toBe(null);
  expect(ownMentorWeights(asking(300, (asker) => asker % 20))).toBe(null);
});

test("what is learned is what a refresh uses and tells, beside what ships", () => {
  const learning = asking(1200, (asker) => asker % 20);
  const own = ownMentorWeights(learning);
  const told = weigh(learning).filter(({kind}) => kind === "mentor");
  for (const {signal, weight, learnedFrom} of told)
    expect([weight, learnedFrom]).toEqual(
      own?.weights.has(signal)
        ? [own.weights.get(signal), own.people]
        : [shippedWeights.get(signal), 0]
    );
});

test("who answered in the days just before the period, which may have been in it, is not known", () => {
  const learning = asking(1200, (asker) => asker % 20);
  const {answers, questions} = learning;
  const cut = today - 180;
  const late = (question: number) =>
    questions.day[question] >= cut - 14 && questions.day[question] < cut;
  const person = answers.person.map((one, a) => (late(answers.question[a]) ? 59 : one));
  expect(person).not.toEqual(answers.person);
  expect(ownMentorWeights({...learning, answers: {...answers, person}})).toEqual(
    ownMentorWeights(learning)
  );
});
