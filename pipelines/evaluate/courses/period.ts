import {takers} from "../../../src/recommend/courses/models/taken.ts";
import type {Chosen} from "./choose.ts";
import {type Grade, gradeOf, spreadOf} from "./grade.ts";
import {listsOf} from "./lists.ts";
import type {Case, Split} from "./split.ts";
import {suite} from "./suite.ts";

/** Grades of one method in one period, in the order of its cases, and what its lists do to the catalogue. */
export interface Graded {
  readonly method: string;
  readonly grades: readonly (Grade & {readonly person: string})[];
  readonly spread: ReturnType<typeof spreadOf>;
}

export interface Period {
  /** "2017-08-13", or the world and the day. */
  readonly name: string;
  readonly split: Split;
  /** The methods graded on people with a history of courses, on those without, on those without any event. */
  readonly known: readonly Graded[];
  readonly fresh: readonly Graded[];
  readonly silent: readonly Graded[];
  /** What the blend became. */
  readonly blend: string;
}

interface Grading {
  readonly name: string;
  readonly methods: readonly Chosen[];
  readonly blend: string;
  /** Methods for those who are graded apart, beside the others. */
  readonly onSilent?: readonly Chosen[];
  /** Who is graded apart: people of whom nothing at all was known but what is on file. */
  readonly isSilent?: (person: number) => boolean;
}

/** What each method would have recommended at the beginning of a period, graded by what people took up in it. */
export function gradedPeriod(
  split: Split,
  {name, methods, blend, onSilent = [], isSilent = () => false}: Grading
): Period {
  const silent = split.newcomers.filter(({person}) => isSilent(person));
  const about = {
    there: split.there,
    takers: takers(split.taken),
    people: split.taken.people
  };
  const gradedBy = (methods: readonly Chosen[], groups: readonly (readonly Case[])[]) =>
    methods.map((method) => {
      const scorer = method.learn(split.taken, split.cut);
      return groups.map((cases): Graded => {
        const asked = cases.map(({person}) => person);
        const lists = listsOf(asked, scorer, {...split, most: suite.listLength});
        const grades = lists.map((list, i) => ({
          person: `${name} ${cases[i].person}`,
          ...gradeOf(list, cases[i], suite.listLength)
        }));
        return {method: method.name, grades, spread: spreadOf(lists, about)};
      });
    });
  const graded = gradedBy(methods, [split.cases, split.newcomers, silent]);
  const group = (which: number) => graded.map((groups) => groups[which]);
  const apart = gradedBy(onSilent, [silent]).flat();
  return {
    name,
    split,
    known: group(0),
    fresh: group(1),
    silent: [...group(2), ...apart],
    blend
  };
}
