import {expect, test} from "vitest";
import {answeredAlike} from "../../../src/recommend/mentors/answered-alike.ts";
import {organisation} from "../organisation.ts";

const today = 20_000;

/** Person 0 asked the first; all but it were answered, by whom. */
function asked(questions: readonly {title: string; daysAgo: number; by: number}[]) {
  const small = organisation(1);
  const mine = {title: "Why does the gateway firmware reset", daysAgo: 1, by: -1};
  const all = [mine, ...questions];
  const learning = {
    ...small,
    today,
    questions: {
      asker: Int32Array.from(all, (_, q) => (q === 0 ? 0 : 2)),
      community: new Int32Array(all.length).fill(-1),
      day: Int32Array.from(all, ({daysAgo}) => today - daysAgo),
      titles: all.map(({title}) => title),
      tags: all.map(() => "")
    },
    answers: {
      question: Int32Array.from(questions.keys(), (q) => q + 1),
      person: Int32Array.from(questions, ({by}) => by),
      accepted: new Uint8Array(questions.length)
    }
  };
  const voice = answeredAlike.learn(learning)(0);
  const amounts = new Map<number, number>();
  voice.speak((mentor, amount) => amounts.set(mentor, amount));
  return {amounts, voice};
}
const other = (nth: number) => ({title: `Travel expenses of trip ${nth}`, daysAgo: 3, by: 9});
const others = Array.from({length: 40}, (_, nth) => other(nth));

test("who answered such questions speaks, the later the more; what only shares a word is near, not like it", () => {
  const {amounts, voice} = asked([
    {title: "The gateway firmware does reset, why", daysAgo: 2, by: 4},
    {title: "Why does gateway firmware reset again", daysAgo: 2, by: 4},
    {title: "Gateway firmware reset at night", daysAgo: 400, by: 5},
    {title: "Which gateway firmware for the new site, in which cabinet", daysAgo: 2, by: 6},
    ...others
  ]);
  expect(new Set(amounts.keys())).toEqual(new Set([4, 5, 6]));
  expect(amounts.get(4)).toBeGreaterThan(amounts.get(5) ?? 0);
  expect(voice.explain(4).text).toMatch(/\{p_04\} answered two questions like it\.$/);
  expect(voice.explain(6).text).toMatch(/\{p_06\} answered questions near it\.$/);
});
