import {type Figure, figureOf, type Line, lineOf} from "./figure.ts";

interface Asked {
  readonly person: number | string;
}

/** Grades of one method, in the order of what was asked; the same order in every method. */
export interface Graded<Grade> {
  readonly method: string;
  readonly grades: readonly (Grade & Asked)[];
}

/** The mean of values by case; each person is drawn with all their cases. */
export function meanByPerson(cases: readonly Asked[], values: readonly number[]): Figure | null {
  const sums = new Map<Asked["person"], {sum: number; count: number}>();
  for (const [i, {person}] of cases.entries()) {
    if (Number.isNaN(values[i])) continue;
    const known = sums.get(person) ?? {sum: 0, count: 0};
    sums.set(person, {sum: known.sum + values[i], count: known.count + 1});
  }
  return figureOf([...sums.values()], (drawn) => {
    let sum = 0;
    let count = 0;
    for (const one of drawn) {
      sum += one.sum;
      count += one.count;
    }
    return sum / count;
  });
}

/** One measure of every method. */
export const measured = <Grade>(
  figure: string,
  graded: readonly Graded<Grade>[],
  value: (grade: Grade) => number,
  bar = ""
): Line =>
  lineOf(
    figure,
    bar,
    Object.fromEntries(
      graded.map(({method, grades}) => [method, meanByPerson(grades, grades.map(value))])
    )
  );

/** What the first method has more than each other, person by person: above 0 where the interval is. */
export function pairedLine<Grade>(
  figure: string,
  [ours, ...others]: readonly Graded<Grade>[],
  value: (grade: Grade) => number,
  bar = "above 0"
): Line {
  const mine = ours.grades.map(value);
  const by = others.map(({method, grades}) => [
    method,
    meanByPerson(
      grades,
      grades.map((grade, i) => mine[i] - value(grade))
    )
  ]);
  return {figure, bar, by: Object.fromEntries(by), best: ""};
}
