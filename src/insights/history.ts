/**
 * What insights are made from: an organisation's weeks as arrays. People, windows and communities are dense
 * numbers; names return at the edge. Rows of each table are sorted by its columns from left to right.
 */
export interface History {
  /** Monday of each window, UTC, "2026-01-05"; one a week, no holes. Index = window. */
  readonly windowStarts: readonly string[];
  /** Pseudonym of each person, ascending. Index = person. */
  readonly pseudonyms: readonly string[];
  /** [people], dense codes of org unit and place; −1 where unknown. Remote people share one place. */
  readonly unit: Int32Array;
  readonly place: Int32Array;
  readonly ties: NewTies;
  readonly activity: Activity;
  readonly declared: DeclaredCommunities;
  readonly roster: Roster;
}

/** What was newly said from one person to another in a window, kind weights applied; never to oneself. */
export interface NewTies {
  readonly window: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
}

/** How often a person wrote, answered or met in a declared community (its number, −1 outside all) in a window. */
export interface Activity {
  readonly window: Int32Array;
  readonly person: Int32Array;
  readonly community: Int32Array;
  readonly count: Int32Array;
}

/** Declared communities ordered by id. Index = community number; found ones are numbered after them. */
export interface DeclaredCommunities {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** As in the ledger: practice, interest, project, team, …; empty where unknown. */
  readonly kinds: readonly string[];
  readonly foundedOn: readonly (string | null)[];
  readonly closedOn: readonly (string | null)[];
  /** Person who stewards it now; −1 none. */
  readonly steward: Int32Array;
}

/** Declared memberships; `since` −1: always was, `until` −1: still is (first window no longer a member). */
export interface Roster {
  readonly community: Int32Array;
  readonly person: Int32Array;
  readonly since: Int32Array;
  readonly until: Int32Array;
}
