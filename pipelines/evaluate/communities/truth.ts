import {join} from "node:path";
import type {History} from "../../../src/insights/history.ts";
import type {Vault} from "../../../src/store/vault.ts";
import {openDatabase} from "../../../src/warehouse/duckdb.ts";
import type {People} from "./tracked.ts";

export type PlantedKind = "birth" | "death" | "merge" | "split" | "growth" | "shrink";

/** Something planted: it may be told in the windows `from` … `until`, and is seen in time a little later. */
export interface PlantedEvent {
  readonly kind: PlantedKind;
  readonly from: number;
  readonly until: number;
  /** Whom it is about: after it, of an end and of a split before it. */
  readonly people: People;
}

/** What was planted in a history, by its numbers of people and windows. */
export interface Truth {
  readonly events: readonly PlantedEvent[];
  /** Births of groups that no list names. */
  readonly emergent: readonly {
    readonly group: string;
    readonly window: number;
  }[];
  readonly stays: readonly Stay[];
}

/** Somebody in a planted group, from one window until before another. */
interface Stay {
  readonly person: number;
  readonly group: string;
  readonly since: number;
  readonly until: number;
}

/** Groups and their people in a window, those of fewer than three left out. */
export function groupsAt(stays: readonly Stay[], window: number): Map<string, People> {
  const groups = new Map<string, Set<number>>();
  for (const {person, group, since, until} of stays)
    if (since <= window && window < until)
      groups.set(group, (groups.get(group) ?? new Set()).add(person));
  return new Map([...groups].filter(([, people]) => people.size >= 3));
}

/** The truth that a simulation wrote beside its tables. */
export async function readTruth(
  tables: string,
  {history, vault, silenceWeeks}: {history: History; vault: Vault; silenceWeeks: number}
): Promise<Truth> {
  using db = await openDatabase();
  const read = <T extends object>(name: string) =>
    db.rows<T>(`from read_csv('${join(tables, "truth", `${name}.csv`)}', all_varchar = true)`);
  const person = new Map(history.pseudonyms.map((name, number) => [name, number]));
  const windowOf = (day: string) => weeksBetween(history.windowStarts[0], day);

  const stays = (
    await read<{person_id: string; community_id: string; since: string; until: string | null}>(
      "memberships"
    )
  ).flatMap(({person_id, community_id, since, until}) => {
    const number = person.get(vault.pseudonym("tables", person_id));
    return number === undefined
      ? []
      : [
          {
            person: number,
            group: community_id,
            since: windowOf(since),
            until: until === null ? Infinity : windowOf(until)
          }
        ];
  });
  const peopleOf = (group: string, window: number) =>
    groupsAt(stays, window).get(group) ?? new Set();

  const births = await read<{community_id: string; happened_on: string; origin: string}>("births");
  const splits = await read<{from_id: string; into_id: string; happened_on: string}>("splits");
  const merges = await read<{into_id: string; happened_on: string}>("merges");
  const deaths = await read<{community_id: string; happened_on: string; how: string}>("deaths");
  const growth = await read<{community_id: string; since: string; until: string}>("growth");
  const shrink = await read<{community_id: string; since: string; until: string}>("shrink");
  const parted = new Set(splits.map(({into_id}) => into_id));

  const at = (kind: PlantedKind, group: string, day: string, last = day): PlantedEvent => {
    const from = windowOf(day);
    const until = windowOf(last);
    return {kind, from, until, people: peopleOf(group, until)};
  };
  const events = [
    ...births
      .filter(({community_id}) => !parted.has(community_id))
      .map((row) => at("birth", row.community_id, row.happened_on)),
    ...splits.map(({from_id, happened_on}): PlantedEvent => {
      const from = windowOf(happened_on);
      return {kind: "split", from, until: from, people: peopleOf(from_id, from - 1)};
    }),
    ...merges.map((row) => at("merge", row.into_id, row.happened_on)),
    ...growth.map((row) => at("growth", row.community_id, row.since, row.until)),
    ...shrink.map((row) => at("shrink", row.community_id, row.since, row.until)),
    ...deaths
      .filter(({how}) => how !== "merged")
      .map(({community_id, happened_on}): PlantedEvent => {
        const ended = windowOf(happened_on);
        const from = ended + silenceWeeks - 1;
        return {kind: "death", from, until: from, people: peopleOf(community_id, ended - 1)};
      })
  ];
  const windows = history.windowStarts.length;
  return {
    events: events.filter(({until}) => until < windows),
    emergent: births
      .filter(({origin}) => origin === "emergent")
      .map(({community_id, happened_on}) => ({
        group: community_id,
        window: windowOf(happened_on)
      })),
    stays
  };
}

const weeksBetween = (monday: string, day: string): number =>
  Math.floor((Date.parse(day) - Date.parse(monday)) / 604_800_000);
