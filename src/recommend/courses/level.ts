import type {Learning} from "../learning.ts";
import {listOf, listsOf} from "../lists.ts";

const words: readonly RegExp[] = [
  /\b(begin|intro|basic|found|novice|entry|element|a[12]\b|1\b)/i,
  /\b(intermed|practi|medium|b[12]\b|2\b)/i,
  /\b(advanc|expert|master|special|c[12]\b|3\b)/i
];

/** Of how a catalogue says it: 1 for beginners, 2 intermediate, 3 advanced; 0 where it does not, or not in words known here. */
export const levelOf = (said: string): number => words.findIndex((word) => word.test(said)) + 1;

/** Who is known to have a skill has it as after an intermediate course. */
const ofSkilled = 2;

/**
 * Whether the level of a course suits a person: not two steps above what they have in any of its skills while an easier
 * course on one of these is there, and not below what they have in all of them. What somebody has in a skill is the
 * highest level they finished in it, or 2 where it is theirs by record. A course without level or skills suits everybody;
 * who never took a course here may have learned elsewhere: for them only what they have counts.
 *
 * @returns for a person at a time; good until the next is asked about. Time O(courses taken + skills of the course).
 */
export function suitingLevel(learning: Learning): (person: number) => (course: number) => boolean {
  const {people, courses, enrolments} = learning;
  const numberOf = new Map<string, number>();
  for (const skill of courses.skills.flat())
    if (!numberOf.has(skill)) numberOf.set(skill, numberOf.size);
  const numbersOf = (names: readonly string[]) =>
    Uint32Array.from(names.flatMap((name) => numberOf.get(name) ?? []));
  const taught = courses.skills.map(numbersOf);
  const owned = people.skills.map(numbersOf);
  const rows = listsOf(
    people.pseudonyms.length,
    enrolments.person,
    enrolments.course.map((_, e) => e)
  );
  const easiest = easiestOf(learning, taught, numberOf.size);
  const held = new Uint8Array(numberOf.size);
  const touched: number[] = [];

  function hold(skill: number, level: number): void {
    if (held[skill] === 0) touched.push(skill);
    held[skill] = Math.max(held[skill], level);
  }

  return (person) => {
    while (touched.length > 0) held[touched.pop() ?? 0] = 0;
    for (const skill of owned[person]) hold(skill, ofSkilled);
    const own = listOf(rows, person);
    for (const e of own)
      if (enrolments.completed[e])
        for (const skill of taught[enrolments.course[e]])
          hold(skill, courses.levels[enrolments.course[e]]);
    return (course) => {
      const level = courses.levels[course];
      let below = level > 0 && taught[course].length > 0;
      let far = below && own.length > 0;
      let easier = false;
      for (let i = 0; i < taught[course].length && (below || far); i++) {
        const skill = taught[course][i];
        if (held[skill] <= level) below = false;
        if (held[skill] >= level - 1) far = false;
        if (easiest[skill] < level) easier = true;
      }
      return !below && !(far && easier);
    };
  };
}

/** The lowest level at which each skill can be learned; 255: at none. */
function easiestOf(
  {courses: {levels, retired}}: Learning,
  taught: readonly Uint32Array[],
  skills: number
): Uint8Array {
  const easiest = new Uint8Array(skills).fill(255);
  for (const [course, of] of taught.entries())
    if (levels[course] > 0 && !retired[course])
      for (const skill of of) easiest[skill] = Math.min(easiest[skill], levels[course]);
  return easiest;
}
