import type {CommunityRow} from "./table.tsx";

export type Filter = "all" | "needs" | "growing" | "found" | "resting" | "ended";
export type Column = "needs" | "name" | "stage" | "active" | "pace" | "staying" | "answered";
export interface Sort {
  readonly by: Column;
  readonly descending: boolean;
}

interface Choice {
  readonly value: Filter;
  readonly label: string;
  readonly keeps: (row: CommunityRow) => boolean;
}

/** Half as many again as usual is growth. */
const growth = 1.5;

export const filters: readonly Choice[] = [
  {value: "all", label: "All", keeps: ({state}) => state !== "ended"},
  {
    value: "needs",
    label: "Needs attention",
    keeps: ({needs}) => needs.some(({alarm}) => alarm !== "emerging")
  },
  {
    value: "growing",
    label: "Growing",
    keeps: ({pace, state}) => state === "living" && pace !== null && pace >= growth
  },
  {
    value: "found",
    label: "Found",
    keeps: ({origin, state}) => origin === "detected" && state !== "ended"
  },
  {value: "resting", label: "Resting", keeps: ({state}) => state === "resting"},
  {value: "ended", label: "Ended", keeps: ({state}) => state === "ended"}
];

const stages = ["potential", "coalescing", "maturing", "stewardship", "transformation"];
const values: Record<Column, (row: CommunityRow) => number | string | null> = {
  needs: ({needs}) => needs.length,
  name: ({name}) => name,
  stage: ({stage}) => (stage ? stages.indexOf(stage) : null),
  active: ({active}) => active,
  pace: ({pace}) => pace,
  staying: ({staying}) => staying,
  answered: ({questionsAnswered, questionsAsked}) =>
    questionsAsked ? (questionsAnswered ?? 0) / questionsAsked : null
};

/** Rows by one column, ties by name; rows without a value are last either way. */
export function sorted(rows: readonly CommunityRow[], {by, descending}: Sort): CommunityRow[] {
  const value = values[by];
  return rows.toSorted((a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left === null || right === null)
      return Number(left === null) - Number(right === null) || byName(a, b);
    const order =
      typeof left === "string" ? left.localeCompare(String(right)) : left - Number(right);
    return (descending ? -order : order) || byName(a, b);
  });
}

const byName = (a: CommunityRow, b: CommunityRow): number => a.name.localeCompare(b.name);
