import type {Csr} from "../graph/csr.ts";
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
    const border = strongest(inside, unitsAt(paths, level), minimum);
    if (border && border.share >= worthTelling) return border;
  }
  return null;
}

interface Units {
  /** Ascending. */
  readonly names: readonly string[];
  /** [people], index in `names`; −1 where somebody sits nowhere so deep. */
  readonly of: Int32Array;
}

function unitsAt(paths: readonly (readonly string[])[], level: number): Units {
  const said = paths.map((path) => (path.length < level ? "" : unitWords(path.slice(0, level))));
  const names = [...new Set(said)].filter(Boolean).sort();
  const index = new Map(names.map((name, i) => [name, i]));
  return {names, of: Int32Array.from(said, (name) => index.get(name) ?? -1)};
}

/** The pair of units, with enough people each, that has most talk; of equals the first by name. */
function strongest({graph}: Inside, {names, of}: Units, minimum: number): Border | null {
  const people = new Int32Array(names.length);
  for (const unit of of) if (unit >= 0) people[unit]++;
  const {across, all} = talkAcross(graph, of, names.length);
  let best = -1;
  for (let pair = 0; pair < across.length; pair++) {
    const [a, b] = [Math.floor(pair / names.length), pair % names.length];
    if (people[a] < minimum || people[b] < minimum || across[pair] === 0) continue;
    if (best < 0 || across[pair] > across[best]) best = pair;
  }
  if (best < 0) return null;
  return {
    a: names[Math.floor(best / names.length)],
    b: names[best % names.length],
    share: across[best] / all
  };
}

/** Tie weight between each two units, [a × units + b] with a < b, and of all ties of people who sit somewhere. */
function talkAcross({starts, targets, weights}: Csr, of: Int32Array, units: number) {
  const across = new Float64Array(units * units);
  let all = 0;
  for (let v = 0; v < of.length; v++) {
    if (of[v] < 0) continue;
    for (let t = starts[v]; t < starts[v + 1]; t++) {
      const other = of[targets[t]];
      if (other < 0) continue;
      all += weights[t] / 2; // each tie is stored both ways
      if (of[v] < other) across[of[v] * units + other] += weights[t];
    }
  }
  return {across, all};
}
