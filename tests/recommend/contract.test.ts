import {describe, expect, test} from "vitest";
import {signals} from "../../src/recommend/index.ts";
import {listOf} from "../../src/recommend/lists.ts";
import {desksOf, type Recommendation, recommend} from "../../src/recommend/recommend.ts";
import {organisation} from "./organisation.ts";

const seeds = Array.from({length: 25}, (_, seed) => seed);

describe.each(signals.map((signal) => ({...signal})))("signal $id", (signal) => {
  test("speaks once for each item, between 0 and 1, and says why in a finished sentence", () => {
    const faults: string[] = [];
    let spoken = 0;
    for (const seed of seeds) {
      const voiceFor = signal.learn(organisation(seed));
      for (let person = 0; person < 30; person++) {
        const voice = voiceFor(person);
        const items = new Map<number, number>();
        voice.speak((item, amount) => {
          if (items.has(item)) faults.push(`speaks twice for ${item}`);
          if (!(amount >= 0 && amount <= 1 + 1e-9)) faults.push(`says ${amount}`);
          items.set(item, amount);
        });
        for (const [item, amount] of items) {
          const oneself =
            item === person && signal.kind !== "course" && signal.kind !== "community";
          if (amount === 0 || oneself) continue;
          const {text} = voice.explain(item);
          if (!/^[A-Z{0-9].*[.]$/.test(text)) faults.push(text);
          spoken++;
        }
      }
    }
    expect(faults).toEqual([]);
    expect(spoken).toBeGreaterThan(0);
  });

  test("carries what it says: without it the score falls by just its part", () => {
    const learning = organisation(7);
    const all = [...recommend(learning, signals, {most: 1000})];
    const key = ({person, kind, itemId}: Recommendation) => `${person} ${kind} ${itemId}`;
    const without = new Map(
      [
        ...recommend(
          learning,
          signals.filter(({id}) => id !== signal.id),
          {most: 1000}
        )
      ].map((r) => [key(r), r.score])
    );
    for (const offer of all)
      for (const reason of offer.reasons.filter((r) => r.signal === signal.id))
        expect(offer.score - (without.get(key(offer)) ?? 0)).toBeCloseTo(reason.weight, 9);
  });
});

test.each(signals.filter(({toAll}) => toAll))(
  "signal $id says the same to everybody, as it claims",
  (signal) => {
    const voiceFor = signal.learn(organisation(2));
    const said = Array.from({length: 30}, (_, person) => {
      const items = new Map<number, number>();
      voiceFor(person).speak((item, amount) => items.set(item, amount));
      return items;
    });
    for (const one of said) expect(one).toEqual(said[0]);
  }
);

test("nobody is offered what they have, nor anybody who did not agree", () => {
  for (const seed of seeds) {
    const learning = organisation(seed);
    const {people, courses, communities, enrolments, judged} = learning;
    const numberOf = new Map(people.pseudonyms.map((id, number) => [id, number]));
    for (const {person, kind, itemId, reasons} of recommend(learning, signals)) {
      expect(people.away[person]).toBe(0);
      expect(reasons.length).toBeGreaterThan(0);
      const ids = {mentor: people.pseudonyms, connection: people.pseudonyms};
      const item = {...ids, course: courses.ids, community: communities.ids}[kind].indexOf(itemId);
      const saidNo = judged[kind].refused.some(
        (no, row) => no && judged[kind].person[row] === person && judged[kind].item[row] === item
      );
      expect(saidNo).toBe(false);
      if (kind === "course") {
        const course = courses.ids.indexOf(itemId);
        expect(courses.retired[course]).toBe(0);
        expect(
          enrolments.person.some((one, e) => one === person && enrolments.course[e] === course)
        ).toBe(false);
      } else if (kind === "community") {
        const community = communities.ids.indexOf(itemId);
        expect(communities.open[community]).toBe(1);
        expect(listOf(communities.members, community)).not.toContain(person);
      } else {
        const other = numberOf.get(itemId) ?? -1;
        expect(other).not.toBe(person);
        expect(people.away[other]).toBe(0);
        expect([...listOf(people.vetoes, person)]).not.toContain(other);
        expect([...listOf(people.vetoes, other)]).not.toContain(person);
        if (kind === "mentor") {
          expect(people.mentors[other]).toBe(1);
          expect(people.capacity[other]).not.toBe(0);
          expect(people.manager[person]).not.toBe(other);
        } else {
          expect(people.connections[other]).toBeGreaterThanOrEqual(0);
          expect([...listOf(learning.known, person)]).not.toContain(other);
        }
      }
    }
  }
});

test("a course is offered once all it asks for is finished; who is new here may have learned it elsewhere", () => {
  const base = organisation(6);
  const [first, second, third] = [0, 6, 1]; // the second asks for the first
  /** Whether person 3, of whom one row of enrolments is left, is offered the second. */
  const offered = ({took, completed = 1, retired = 0}: Record<string, number>): boolean => {
    const {enrolments, courses} = base;
    const learning = {
      ...base,
      people: {...base.people, away: new Uint8Array(30)},
      courses: {...courses, retired: courses.retired.with(first, retired)},
      judged: {...base.judged, course: {...base.judged.course, refused: new Uint8Array(20)}},
      enrolments: {
        ...enrolments,
        person: enrolments.person.map((one) => (one === 3 ? 4 : one)).with(0, took < 0 ? 4 : 3),
        course: enrolments.course.with(0, Math.max(0, took)),
        completed: enrolments.completed.with(0, completed)
      }
    };
    const popular = signals.filter(({id}) => id === "popular-course");
    return desksOf(learning, popular)(3).some(({itemId}) => itemId === courses.ids[second]);
  };
  expect(offered({took: first})).toBe(true);
  expect(offered({took: first, completed: 0})).toBe(false);
  expect(offered({took: third})).toBe(false);
  expect(offered({took: third, retired: 1})).toBe(true);
  expect(offered({took: -1})).toBe(true);
});

test("at most so many of a kind, best first, equal scores by id, mentors by who has room, the same each time", () => {
  const learning = organisation(3);
  const offers = [...recommend(learning, signals, {most: 4})];
  expect([...recommend(learning, signals, {most: 4})]).toEqual(offers);
  for (const [i, offer] of offers.entries()) {
    expect(offer.rank).toBeLessThanOrEqual(4);
    const before = offers[i - 1];
    if (!before || before.person !== offer.person || before.kind !== offer.kind)
      expect(offer.rank).toBe(1);
    else {
      expect(offer.rank).toBe(before.rank + 1);
      if (offer.kind === "mentor") continue; // tests/recommend/mentors/share-load.test.ts
      expect(
        before.score > offer.score || (before.score === offer.score && before.itemId < offer.itemId)
      ).toBe(true);
    }
  }
});

test("one person on demand gets what everybody's run gives that person", () => {
  const learning = organisation(4);
  const everybody = [...recommend(learning, signals)];
  const offersFor = desksOf(learning, signals);
  for (const one of [29, 0, 5, 5])
    expect(offersFor(one)).toEqual(everybody.filter(({person}) => person === one));
});

test("somebody without any history still gets courses, communities and somebody to ask", () => {
  const learning = organisation(5);
  const newcomer = 29;
  const silent = {
    ...learning,
    people: {
      ...learning.people,
      away: new Uint8Array(30),
      mentors: new Int8Array(30).fill(1),
      capacity: new Int32Array(30).fill(-1),
      languages: learning.people.languages.map(() => ["en"])
    },
    questions: {
      ...learning.questions,
      asker: learning.questions.asker.map((p) => (p === newcomer ? 0 : p))
    },
    enrolments: {
      ...learning.enrolments,
      person: learning.enrolments.person.map((p) => (p === newcomer ? 0 : p))
    }
  };
  const kinds = new Set(desksOf(silent, signals)(newcomer).map(({kind}) => kind));
  expect([...kinds]).toEqual(expect.arrayContaining(["mentor", "course", "community"]));
});

test("a reason counts people only from the minimum group on", () => {
  const texts = seeds.flatMap((seed) =>
    [...recommend(organisation(seed), signals)].flatMap(({reasons}) =>
      reasons.map(({text}) => text)
    )
  );
  const counts = texts.flatMap((text) => /^(\d+) people/.exec(text)?.[1] ?? []).map(Number);
  expect(counts.length).toBeGreaterThan(0);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(5);
});
