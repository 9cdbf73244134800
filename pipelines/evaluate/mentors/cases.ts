import type {Learning} from "../../../src/recommend/learning.ts";
import {ruleFor} from "../../../src/recommend/rules.ts";
import {type Asked, learningAt} from "./asked.ts";
import {suite} from "./suite.ts";

/** A question, and who answered it best. */
export interface Case {
  readonly person: number;
  readonly words: string;
  readonly community: number;
  /** Who was accepted or thanked; where nobody was, who answered. */
  readonly wanted: readonly number[];
}

/** Questions of one week with what was known when it began. */
export interface Week {
  readonly cut: number;
  readonly learning: Learning;
  readonly cases: readonly Case[];
}

/** Questions between two shares of all, evenly spread, by the weeks they were asked in. */
export function weeksOf(past: Asked, from: number, until: number): Week[] {
  const {day} = past.questions;
  const {starts, wanted} = bestAnswers(past);
  const answered = [...day.keys()].filter((question) => wanted[question].length > 0);
  const part = answered.slice(
    Math.floor(from * answered.length),
    Math.floor(until * answered.length)
  );
  const step = Math.max(1, part.length / suite.questions);
  const read = Array.from(
    {length: Math.min(part.length, suite.questions)},
    (_, at) => part[Math.floor(at * step)]
  );
  const byWeek = new Map<number, number[]>();
  for (const question of read) {
    const week = Math.floor((day[question] - starts) / suite.stepDays);
    byWeek.set(week, [...(byWeek.get(week) ?? []), question]);
  }
  return [...byWeek].map(([week, questions]) => {
    const cut = starts + week * suite.stepDays;
    const cases = questions.map((question) => ({
      person: past.questions.asker[question],
      words: past.questions.words[question],
      community: past.questions.community[question],
      wanted: wanted[question]
    }));
    return {cut, learning: learningAt(past, cut), cases};
  });
}

/** Of each question whose answer was accepted or thanked, else who answered. */
export function bestAnswers({questions: {day}, answers}: Asked) {
  const all = Array.from(day, (): {person: number; solved: boolean}[] => []);
  for (const [a, question] of answers.question.entries()) {
    if (answers.day[a] > day[question] + suite.answeredDays) continue;
    all[question].push({person: answers.person[a], solved: answers.acceptedDay[a] < 1e8});
  }
  const wanted = all.map((of) => {
    const solved = of.filter(({solved}) => solved);
    return (solved.length > 0 ? solved : of).map(({person}) => person);
  });
  return {starts: Math.floor(day[0] ?? 0), wanted};
}

/** Whom the rules let be proposed to somebody. */
export function mentorsFor(learning: Learning): (person: number) => Uint32Array {
  const rule = ruleFor("mentor", learning);
  const everybody = Uint32Array.from(learning.people.pseudonyms.keys());
  return (person) => everybody.filter(rule(person));
}
