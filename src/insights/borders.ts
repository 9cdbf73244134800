import type {Inside} from "./inside.ts";
import {unitWords} from "./unit-words.ts";

/** Two units, or two places, whose people talk with each other inside one community. */
export interface Border {
  readonly a: string;
  readonly b: string;
  /** Weight of the ties across ÷ of all ties inside whose two people are known to be somewhere, 0–1. */
  readonly share: number;
}

/** Less of all talk than this is a word over the fence, not a community across it. */
const worthTelling = 0.1;

/**
 * The border a community crosses most: of all pairs of units with enough of its people on either side, the one with most
 * talk across it. The deepest level at which that is a tenth of its talk is told, since the border of two teams says more
 * than that of two divisions.
 *
 * @param paths [people of the community], where each sits, outermost first; empty where unknown. @param minimum people on either side.
 * @returns null where there is no such border.
 */
export function borderOf(
  inside: Inside,
  paths: readonly (readonly string[])[],
  minimum: number
): Border | null {
  const deepest = paths.reduce((most, path) => Math.max(most, path.length), 0);
  for (let level = deepest; level > 0; level--) {
    const where = paths.map((path) => (path.length < level ? "" : unitWords(path.slice(0, level))));
    const border = strongest(inside, where, minimum);
    if (border && border.share >= worthTelling) return border;
  }
  return null;
}

function strongest({graph}: Inside, where: readonly string[], minimum: number): Border | null {
  const {starts, targets, weights} = graph;
  const people = new Map<string, number>();
  for (const unit of where) people.set(unit, (people.get(unit) ?? 0) + 1);
  const across = new Map<string, Border>();
  let all = 0;
  for (let v = 0; v < where.length; v++)
    for (let t = starts[v]; t < starts[v + 1]; t++) {
      const [a, b] = [where[v], where[targets[t]]];
      if (a === "" || b === "") continue;
      all += weights[t] / 2;
      if (a >= b) continue; // each tie is stored both ways
      const known = across.get(`${a}\n${b}`);
      across.set(`${a}\n${b}`, {a, b, share: (known?.share ?? 0) + weights[t]});
    }
  const enough = (unit: string) => (people.get(unit) ?? 0) >= minimum;
  const [first] = [...across.values()]
    .filter(({a, b}) => enough(a) && enough(b))
    .sort((x, y) => y.share - x.share || (x.a + x.b < y.a + y.b ? -1 : 1));
  return first ? {...first, share: first.share / all} : null;
}
