import {shapley} from "../../stats/shapley.ts";
import {type ReasonKind, reasonKinds, signs} from "./signs.ts";

export interface Reason {
  readonly of: ReasonKind;
  /** What it adds to the chance; takes off where negative. */
  readonly adds: number;
}

/** Why a chance is what it is: normal for its size, and what each kind of sign adds; together exactly the chance. */
export interface Reasons {
  readonly normal: number;
  /** In the order of `reasonKinds`. */
  readonly reasons: readonly Reason[];
}

const kindOf = signs.map(({of}) => (of === "size" ? -1 : reasonKinds.indexOf(of)));

/**
 * Takes a chance apart. A kind of sign is taken away by putting in its place what it was for others of about the same
 * size, and looking at the mean chance then; `normal` is with all of them taken away.
 *
 * @param own [signs], of the community. @param others [n × signs], of those it is compared with.
 * @param chances of rows of signs. Time O(2^kinds × others).
 */
export function reasonsOf(
  own: Float64Array,
  others: Float64Array,
  chances: (seen: Float64Array) => Float64Array
): Reasons {
  const k = own.length;
  const worth = (set: number): number => {
    const mixed = others.slice();
    for (let s = 0; s < k; s++)
      if (kindOf[s] < 0 || (set & (1 << kindOf[s])) !== 0)
        for (let at = s; at < mixed.length; at += k) mixed[at] = own[s];
    const told = chances(mixed);
    return told.reduce((sum, chance) => sum + chance, 0) / told.length;
  };
  const adds = shapley(reasonKinds.length, worth);
  return {
    normal: worth(0),
    reasons: reasonKinds.map((of, kind) => ({of, adds: adds[kind]}))
  };
}

/** The chance if all signs of one kind were as they usually are here. */
export function chanceWithout(
  kind: ReasonKind,
  own: Float64Array,
  others: Float64Array,
  chances: (seen: Float64Array) => Float64Array
): number {
  const usual = own.slice();
  signs.forEach(({of}, s) => {
    if (of !== kind) return;
    const column = Array.from(
      {length: others.length / own.length},
      (_, row) => others[row * own.length + s]
    )
      .filter((value) => !Number.isNaN(value))
      .sort((a, b) => a - b);
    usual[s] = column[column.length >> 1] ?? Number.NaN;
  });
  return chances(usual)[0];
}
