import {expect, test} from "vitest";
import {seededRandom} from "../../../src/graph/random.ts";
import {ownWeights} from "../../../src/recommend/courses/own-weights.ts";
import type {Learning} from "../../../src/recommend/learning.ts";
import {weigh, weighted} from "../../../src/recommend/signal-weights.ts";
import {signals} from "../../../src/recommend/index.ts";
import {organisation} from "../organisation.ts";

const today = 20_000;
const courses = 40;

/** People who take the courses of one of eight paths in turn, one every month or so, from a day of their own. */
function paths(people: number): Learning {
  const random = seededRandom(3);
  const small = organisation(1);
  const rows = Array.from({length: people}, (_, person) => {
    const began = today - 30 - Math.floor(random() * 300);
    const first = (person % 8) * 5;
    return [0, 1, 2, 3, 4].map((step) => ({
      person,
      course: first + ((person + step) % 5),
      day: began + 40 * step
    }));
  }).flat();
  const kept = rows.filter(({day}) => day < today);
  const titles = Array.from({length: courses}, (_, c) => `Course ${c}`);
  const nothing = {starts: new Uint32Array(courses + 1), targets: new Uint32Array()};
  return {
    ...small,
    people: {
      ...small.people,
      pseudonyms: Array.from({length: people}, (_, p) => `p_${String(p).padStart(4, "0")}`)
    },
    courses: {
      ids: titles.map((_, c) => `course_${c}`),
      titles,
      words: titles,
      languages: titles.map(() => "en"),
      levels: new Uint8Array(courses),
      skills: titles.map(() => []),
      prerequisites: nothing,
      retired: new Uint8Array(courses)
    },
    enrolments: {
      person: Int32Array.from(kept, ({person}) => person),
      course: Int32Array.from(kept, ({course}) => course),
      day: Int32Array.from(kept, ({day}) => day),
      completed: new Uint8Array(kept.length).fill(1),
      did: "finished"
    }
  };
}

test("where people follow paths, what is like one's own courses comes to count more than what is popular", () => {
  const own = ownWeights(paths(900));
  expect(own?.people).toBeGreaterThan(300);
  const weight = (id: string) => own?.weights.get(id) ?? Number.NaN;
  const alike = weight("alike-course") + weight("neighbour-course") + weight("next-course");
  expect(alike).toBeGreaterThan(3 * weight("popular-course"));
  expect(weight("popular-course")).toBeGreaterThan(0);
});

test("own weights sum to those that ship, so that other signals keep their place", () => {
  const weights = weigh(paths(900));
  const learned = weights.filter(({learnedFrom}) => learnedFrom > 0);
  const shipped = signals.filter(({id}) => learned.some(({signal}) => signal === id));
  const sum = (values: readonly {weight: number}[]) =>
    values.reduce((a, {weight}) => a + weight, 0);
  expect(learned.length).toBeGreaterThan(2);
  expect(sum(learned)).toBeCloseTo(sum(shipped), 9);
});

test("too small a past leaves the weights as they ship", () => {
  expect(ownWeights(paths(60))).toBeNull();
  const speaking = weighted(weigh(paths(60)));
  expect(speaking.map(({weight}) => weight)).toEqual(signals.map(({weight}) => weight));
});

test("what is finished afterwards changes nothing of what is learned", () => {
  const learning = paths(900);
  const {enrolments} = learning;
  const later = {
    ...learning,
    enrolments: {
      ...enrolments,
      completed: enrolments.completed.map((done, e) => (enrolments.day[e] >= today - 90 ? 0 : done))
    }
  };
  expect(ownWeights(later)).toEqual(ownWeights(learning));
});
