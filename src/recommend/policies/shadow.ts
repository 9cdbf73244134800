import type {Choice, Option} from "./choice.ts";

/** What another way to choose would change, before anybody sees it. */
export interface Shadow {
  /** Of what stands on a page, the share that would stand there by the other way too. */
  readonly overlap: number;
  /** Kendall's τ of the two orders, over what both offer; null where no page has two of such. */
  readonly agreement: number | null;
  /** Items of a page by kind: own, other. */
  readonly kinds: readonly {readonly kind: string; readonly own: number; readonly other: number}[];
}

/** @param choices at least one. */
export function shadowOf(choices: readonly Choice[]): Shadow {
  const options = choices.flatMap((choice) => choice.options);
  const sum = (of: (option: Option) => number, among = options) =>
    among.reduce((total, option) => total + of(option), 0);
  const agreements = choices.flatMap((choice) => kendall(choice.options) ?? []);
  return {
    overlap:
      sum(({own, other}) => Math.min(own, other)) /
      Math.max(
        1,
        sum(({own}) => own)
      ),
    agreement:
      agreements.length === 0 ? null : agreements.reduce((a, b) => a + b, 0) / agreements.length,
    kinds: [...new Set(options.map(({kind}) => kind))].sort().map((kind) => {
      const of = options.filter((option) => option.kind === kind);
      return {
        kind,
        own: sum(({own}) => own, of) / choices.length,
        other: sum(({other}) => other, of) / choices.length
      };
    })
  };
}

/** Of all pairs, those in the same order less those in the other (Kendall 1938, doi:10.1093/biomet/30.1-2.81). */
function kendall(options: readonly Option[]): number | null {
  const both = options.filter(({ownPlace, otherPlace}) => ownPlace > 0 && otherPlace > 0);
  let sum = 0;
  for (const [i, a] of both.entries())
    for (const b of both.slice(0, i))
      sum += Math.sign((a.ownPlace - b.ownPlace) * (a.otherPlace - b.otherPlace));
  const pairs = (both.length * (both.length - 1)) / 2;
  return pairs === 0 ? null : sum / pairs;
}
