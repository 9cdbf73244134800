import type {Structure} from "../../../src/graph/csr.ts";
import {listsOf} from "../../../src/recommend/lists.ts";
import type {Dictionary} from "../../../src/warehouse/columns.ts";

/** Each row's text, empty where there is none. */
export const texts = ({codes, words}: Dictionary): string[] =>
  Array.from(codes, (code) => (code < 0 ? "" : words[code]));

/** Each row's list, joined by `;` in the table. */
export const lists = (column: Dictionary): string[][] =>
  texts(column).map((list) =>
    list
      .split(";")
      .map((item) => item.trim())
      .filter(Boolean)
  );

/** Lists of names as lists of numbers; names that nothing is called by are left out. */
export function numbered(
  named: readonly (readonly string[])[],
  numberOf: ReadonlyMap<string, number>
): Structure {
  const rows = named.flatMap((items, of) =>
    items.flatMap((item) => {
      const number = numberOf.get(item);
      return number === undefined ? [] : [{of, number}];
    })
  );
  return listsOf(
    named.length,
    rows.map(({of}) => of),
    rows.map(({number}) => number)
  );
}
