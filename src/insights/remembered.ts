import type {DetectionState} from "./detection.ts";
import {fail} from "../errors.ts";
import type {History} from "./history.ts";
import type {Presence} from "./presence.ts";

/** How somebody stands to a community they are in. */
export interface Standing {
  /** Window in which they came. */
  since: number;
  /** Pairs they were in there, halved every half-life; those of its last week of talk. */
  heard: number;
  lately: number;
  /** Weeks of the community's talk since they were last heard, and pairs by which their rhythm was missed in them. */
  silent: number;
  missed: number;
}

export const newStanding = (since: number): Standing => ({
  since,
  heard: 0,
  lately: 0,
  silent: 0,
  missed: 0
});

/** A community as detection remembers it from window to window; people are numbers, windows are numbers. */
export interface Remembered {
  /** Empty until a found community is confirmed. */
  id: string;
  declared: boolean;
  /** Its people; found only. */
  standing: Map<number, Standing>;
  /** Its people now; of one that sleeps, its last people. Ascending. */
  members: number[];
  /** Its members are shown in this window. */
  shown: boolean;
  /** Window of its birth; −1 not yet. */
  born: number;
  lastShown: number;
  /** Windows in a row in which it was silent. */
  quiet: number;
  ended: boolean;
  /** Id of the community it became part of; empty: none. */
  mergedInto: string;
  mergedAt: number;
  /** People in it when its size was last remarked upon. */
  usualSize: number;
  /** −log10 of the chance that it is an accident, when last seen. */
  significance: number;
  /** Windows since birth in which it talked. */
  talked: number;
  /** Pairs that talk in a week, where it does; found only. */
  usual: number;
  presence: Map<number, Presence>;
}

export const newlyRemembered = (id = "", declared = false): Remembered => ({
  id,
  declared,
  standing: new Map(),
  members: [],
  shown: false,
  born: -1,
  lastShown: -1,
  quiet: 0,
  ended: false,
  mergedInto: "",
  mergedAt: -1,
  usualSize: 0,
  significance: 0,
  talked: 0,
  usual: 0,
  presence: new Map()
});

/** Everything window w + 1 needs to know of the windows up to w, apart from the ties. */
export interface Memory {
  communities: Remembered[];
  /** [people], first window with a tie; −1 none yet. */
  firstTie: Int32Array;
  /** [people], what tells them apart whatever they are called. */
  marks: Uint32Array;
}

/** Nothing is remembered but the declared communities. */
export const beginning = ({pseudonyms, declared}: History): Memory => ({
  communities: declared.ids.map((id) => newlyRemembered(id, true)),
  firstTie: new Int32Array(pseudonyms.length).fill(-1),
  marks: new Uint32Array(pseudonyms.length)
});

/** Memory → plain JSON with people by pseudonym. */
export function stateOf(
  {communities, firstTie, marks}: Memory,
  pseudonyms: readonly string[],
  windowStart: string
): DetectionState {
  const named = <T extends object>(people: Map<number, T>) =>
    [...people]
      .sort(([a], [b]) => a - b)
      .map(([person, value]) => [pseudonyms[person], {...value}]);
  return {
    windowStart,
    people: pseudonyms.flatMap((name, p) =>
      firstTie[p] < 0 ? [] : [[name, firstTie[p], marks[p]]]
    ),
    communities: communities.map((community) => ({
      ...community,
      standing: named(community.standing),
      members: community.members.map((person) => pseudonyms[person]),
      presence: named(community.presence)
    }))
  };
}

/**
 * Plain JSON → memory. People who are no longer known (opted out, erased) are left out.
 * @throws INSIGHTS_STATE if it is of another history: its window is missing, or other communities are declared.
 */
export function memoryOf(state: DetectionState, history: History): Memory {
  const {pseudonyms, windowStarts, declared} = history;
  const {people, communities} = state as unknown as Saved;
  if (!windowStarts.includes(state.windowStart))
    fail("INSIGHTS_STATE", `window ${state.windowStart}`);
  if (
    communities
      .filter((c) => c.declared)
      .map(({id}) => id)
      .join("\n") !== declared.ids.join("\n")
  )
    fail("INSIGHTS_STATE", "other declared communities");
  const number = new Map(pseudonyms.map((name, person) => [name, person]));
  const numbered = <T extends [string, ...unknown[]]>(rows: readonly T[]) =>
    rows.flatMap((row) => {
      const person = number.get(row[0]);
      return person === undefined ? [] : [{person, row}];
    });
  const {firstTie, marks} = beginning(history);
  for (const {person, row} of numbered(people)) {
    [, firstTie[person], marks[person]] = row;
  }
  return {
    firstTie,
    marks,
    communities: communities.map((community) => ({
      ...community,
      standing: new Map(numbered(community.standing).map(({person, row}) => [person, {...row[1]}])),
      members: community.members.flatMap((name) => number.get(name) ?? []),
      presence: new Map(numbered(community.presence).map(({person, row}) => [person, {...row[1]}]))
    }))
  };
}

interface Saved {
  people: [string, firstTie: number, mark: number][];
  communities: (Omit<Remembered, "standing" | "members" | "presence"> & {
    standing: [string, Standing][];
    members: string[];
    presence: [string, Presence][];
  })[];
}
