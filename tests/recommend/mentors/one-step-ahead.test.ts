import {expect, test} from "vitest";
import {oneStepAhead} from "../../../src/recommend/mentors/one-step-ahead.ts";
import {organisation} from "../organisation.ts";

const today = 20_000;

/** Person 0 takes course 0; who else finished it, how many days ago, and whether they said yes. */
function spokenFor(others: readonly {person: number; daysAgo: number; yes: boolean}[]) {
  const small = organisation(1);
  const learning = {
    ...small,
    today,
    people: {
      ...small.people,
      mentors: small.people.mentors.map((_, one) =>
        others.some(({person, yes}) => person === one && yes) ? 1 : 0
      )
    },
    enrolments: {
      person: Int32Array.from([0, ...others.map(({person}) => person)]),
      course: new Int32Array(1 + others.length),
      day: Int32Array.from([today - 30, ...others.map(({daysAgo}) => today - daysAgo)]),
      completed: Uint8Array.from([0, ...others.map(() => 1)]),
      did: "finished" as const
    }
  };
  const voice = oneStepAhead.learn(learning)(0);
  const amounts = new Map<number, number>();
  voice.speak((mentor, amount) => amounts.set(mentor, amount));
  return {amounts, voice};
}

test("who finished lately what one is taking is ahead, the later the more", () => {
  const {amounts, voice} = spokenFor([
    {person: 4, daysAgo: 10, yes: true},
    {person: 7, daysAgo: 200, yes: true},
    {person: 8, daysAgo: 500, yes: true}
  ]);
  expect(new Set(amounts.keys())).toEqual(new Set([4, 7]));
  expect(amounts.get(4)).toBeGreaterThan(2 * (amounts.get(7) ?? 0));
  expect(voice.explain(4).text).toMatch(
    /^\{p_04\} finished \*.+\*, which you are taking, in \w+ 2024\.$/
  );
});

test("what somebody learned is not told who did not say yes; who has finished needs nobody ahead", () => {
  expect(spokenFor([{person: 4, daysAgo: 10, yes: false}]).amounts.size).toBe(0);
  const {amounts} = spokenFor([
    {person: 0, daysAgo: 5, yes: true},
    {person: 4, daysAgo: 10, yes: true}
  ]);
  expect(amounts.size).toBe(0);
});
