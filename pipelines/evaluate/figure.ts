import {bootstrapInterval} from "../../src/stats/bootstrap.ts";
import {seededRandom} from "../../src/graph/random.ts";

/** A figure with its 95 % interval over the worlds it was measured in; null where there is nothing to measure. */
export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** One line of a report: the same figure by each method that has it, and what is wanted of ours. */
export interface Line {
  readonly figure: string;
  readonly bar: string;
  readonly by: Readonly<Record<string, Figure | null>>;
  /** Who has the best value. */
  readonly best: string;
}

/** A statistic of all worlds, drawn again and again with replacement. */
export function figureOf<T>(
  worlds: readonly T[],
  statistic: (of: readonly T[]) => number
): Figure | null {
  const value = worlds.length === 0 ? Number.NaN : statistic(worlds);
  if (Number.isNaN(value)) return null;
  const interval = bootstrapInterval(worlds, statistic, {rounds: 400, random: seededRandom(1)});
  return {value, ...interval};
}

/** @param sense 1: more is better; −1: less is. */
export function lineOf(
  figure: string,
  bar: string,
  by: Readonly<Record<string, Figure | null>>,
  sense: 1 | -1 = 1
): Line {
  const ranked = Object.entries(by)
    .flatMap(([method, one]) => (one ? [{method, value: sense * one.value}] : []))
    .sort((a, b) => b.value - a.value);
  const best = ranked.filter(({value}) => value === ranked[0].value).map(({method}) => method);
  return {figure, bar, by, best: ranked.length > 1 ? best.join(", ") : ""};
}

/** Lines over what each method measured: how `lineOf` is called for a statistic of one method's worlds. */
export function linesBy<T extends {readonly method: string}>(measured: readonly T[]) {
  const names = [...new Set(measured.map(({method}) => method))];
  return (
    figure: string,
    bar: string,
    statistic: (of: readonly T[]) => number,
    sense: 1 | -1 = 1
  ): Line => {
    const of = (name: string) => measured.filter(({method}) => method === name);
    const by = Object.fromEntries(names.map((name) => [name, figureOf(of(name), statistic)]));
    return lineOf(figure, bar, by, sense);
  };
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Lines as rows of text, a column a method. */
export function rowsOf(lines: readonly Line[]): string[][] {
  const methods = [...new Set(lines.flatMap(({by}) => Object.keys(by)))];
  return [
    ["", "wanted", ...methods, "best"],
    ...lines.map(({figure, bar, by, best}) => [
      figure,
      bar,
      ...methods.map((method) => told(by[method] ?? null)),
      best
    ])
  ];
}

/** A figure without an interval: of all there is, or of what drawing again would change. */
export const exactly = (value: number): Figure => ({value, low: value, high: value});

function told(figure: Figure | null): string {
  if (!figure) return "–";
  const {value, low, high} = figure;
  return low === high
    ? value.toFixed(3)
    : `${value.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
}
