import {expect, test} from "vitest";
import type {Asked} from "../../../../pipelines/evaluate/mentors/asked.ts";
import {learningAt} from "../../../../pipelines/evaluate/mentors/asked.ts";
import {mentorsFor, weeksOf} from "../../../../pipelines/evaluate/mentors/cases.ts";
import {refuseLeaks} from "../../../../pipelines/evaluate/mentors/leaks.ts";
import {gradeMentors} from "../../../../pipelines/evaluate/mentors/mentors.ts";
import {baselines, type Method} from "../../../../pipelines/evaluate/mentors/methods.ts";
import {seededRandom} from "../../../../src/graph/random.ts";
import {listsOf} from "../../../../src/recommend/lists.ts";

const subjects = ["welding", "forecasts", "contracts", "firmware", "safety", "tariffs"];
const people = 30;

/** Everybody asks about anything; person s answers what is about subject s, and is accepted three times in four. */
function asked(seed = 3): Asked {
  const random = seededRandom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const about = Array.from({length: 300}, () => below(subjects.length));
  const day = Float64Array.from(about, (_, q) => q);
  const question = Int32Array.from(about.keys());
  return {
    people: Array.from({length: people}, (_, p) => `p_${String(p).padStart(2, "0")}`),
    unit: new Int32Array(people).fill(-1),
    talk: {
      from: question.map(() => below(people)),
      to: question.map(() => below(people)),
      day
    },
    roster: {
      communities: ["c"],
      community: new Int32Array(people),
      person: Int32Array.from({length: people}, (_, p) => p),
      since: new Float64Array(people),
      until: new Float64Array(people).fill(1e9)
    },
    writing: {thread: new Int32Array(), person: new Int32Array(), day: new Float64Array()},
    consent: "unless_opted_out",
    standing: {
      manager: new Int32Array(people).fill(-1),
      mentors: new Int8Array(people),
      capacity: new Int32Array(people).fill(-1),
      languages: Array.from({length: people}, () => []),
      vetoes: listsOf(people, [], [])
    },
    timezones: Array.from({length: people}, () => ""),
    questions: {
      asker: Int32Array.from(about, () => 10 + below(20)),
      community: new Int32Array(300),
      day,
      words: about.map((s) => `How does ${subjects[s]} work here?`)
    },
    answers: {
      question,
      person: Int32Array.from(about),
      day: day.map((asked) => asked + 0.5),
      acceptedDay: day.map((asked) => (random() < 0.75 ? asked + 1 : 1e9))
    },
    talked: {person: new Int32Array(), community: new Int32Array(), day: new Float64Array()},
    skills: {person: new Int32Array(), name: [], day: new Float64Array()}
  };
}

test("who answers what is found by what they answered, not by centrality", () => {
  const {lines} = gradeMentors([{name: "here", found: asked()}]);
  const [first] = lines;
  expect(first.by.coppice?.value).toBeGreaterThan(0.95);
  expect(first.by["centrality (control)"]?.value).toBeLessThan(0.4);
  expect(
    lines.find(({figure}) => figure === "P@1: coppice, less")?.by["most answers"]?.low
  ).toBeGreaterThan(0);
});

test("a method that counts answers not yet given is refused; those that do not are not", () => {
  const past = asked();
  const [week] = weeksOf(past, 0.7, 1);
  const peeking: Method["learn"] = (learning, of) => {
    const scores = new Float64Array(learning.people.pseudonyms.length);
    for (const mentor of of.answers.person) scores[mentor]++;
    return () => scores;
  };
  for (const {name, learn} of baselines)
    expect(() => refuseLeaks(name, learn, past, week)).not.toThrow();
  expect(() => refuseLeaks("peeking", peeking, past, week)).toThrow(
    expect.objectContaining({code: "EVALUATION_LEAKS"})
  );
});

test("nothing of the day or later is known, an acceptance to come is none", () => {
  const learning = learningAt(asked(), 100);
  expect(Math.max(...learning.questions.day)).toBeLessThan(100);
  expect(learning.questions.titles).toHaveLength(100);
  expect(learning.answers.accepted[99]).toBe(0); // answered at 99.5, accepted at 100 at the earliest
});

test("who leads the asker, and who said no, is not ranked", () => {
  const past = asked();
  past.standing.manager[12] = 4;
  past.standing.mentors[5] = -1;
  const agreed = mentorsFor(learningAt(past, 100))(12);
  expect([4, 5, 12].filter((one) => agreed.includes(one))).toEqual([]);
  expect(agreed).toHaveLength(people - 3);
});

test("where nobody who answers may be proposed, or nothing was answered, it says so", () => {
  const past = asked();
  const [none, never] = [new Int32Array(), new Float64Array()];
  const unanswered = {question: none, person: none, day: never, acceptedDay: never};
  for (const found of [
    {...past, consent: "asked" as const},
    {...past, answers: unanswered}
  ])
    expect(() => gradeMentors([{name: "here", found}])).toThrow(/there is nothing to grade/);
});
