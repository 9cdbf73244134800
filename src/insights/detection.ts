/** What detection gives, for the windows it was asked for (all, or those after the state handed in). */
export interface Detection {
  /** Id of each community number: the declared ones in their order, then the found ones by birth. */
  readonly ids: readonly string[];
  readonly found: readonly FoundCommunity[];
  readonly communities: CommunityRows;
  readonly members: MemberRows;
  readonly people: PersonRows;
  readonly events: readonly CommunityEvent[];
  readonly aliases: readonly CommunityAlias[];
  /** State at the end of those of these windows that were asked for, to start again from any. Plain JSON, people by pseudonym. */
  readonly states: readonly DetectionState[];
  /** So many windows were worked out, the last ones. */
  readonly weeksAnew: number;
}

export interface FoundCommunity {
  readonly id: string;
  /** First window in which it was confirmed, and the last in which it had members. */
  readonly bornOn: string;
  readonly lastOn: string;
  /** Its inside ties against chance, at `lastOn`: −log10 of the probability, corrected for the search. */
  readonly significance: number;
}

/** A row for each window in which a community was there; sorted by window, community. */
export interface CommunityRows {
  readonly window: Int32Array;
  readonly community: Int32Array;
  /** Weight of its people's ties that stay inside ÷ all, 0–1; NaN without ties. */
  readonly cohesion: Float64Array;
}

export const memberRoles = [
  "core",
  "active",
  "peripheral",
  "newcomer",
  "observer",
  "former"
] as const;
export type MemberRole = (typeof memberRoles)[number];

/** Sorted by window, community, person. `role` indexes `memberRoles`. Belonging of a former member is 0. */
export interface MemberRows {
  readonly window: Int32Array;
  readonly community: Int32Array;
  readonly person: Int32Array;
  readonly belonging: Float64Array;
  readonly role: Uint8Array;
}

export const personRoles = ["broker", "bridge", "connected", "loose", "alone"] as const;
export type PersonRole = (typeof personRoles)[number];

/** Sorted by window, person; people whose first tie is not later than the window. `role` indexes `personRoles`. */
export interface PersonRows {
  readonly window: Int32Array;
  readonly person: Int32Array;
  readonly ties: Int32Array;
  readonly strength: Float64Array;
  readonly coreNumber: Int32Array;
  readonly betweenness: Float64Array;
  readonly constraint: Float64Array;
  /** NaN where nothing is known of either side. */
  readonly crossUnitShare: Float64Array;
  readonly crossPlaceShare: Float64Array;
  readonly role: Uint8Array;
}

export type EventKind =
  | "birth"
  | "growth"
  | "shrink"
  | "merge"
  | "split"
  | "dormancy"
  | "resurgence"
  | "death";

export interface CommunityEvent {
  readonly happenedOn: string;
  readonly event: EventKind;
  /** Who keeps the larger half keeps the id. */
  readonly communityId: string;
  readonly otherIds: readonly string[];
  /** 0–1. */
  readonly confidence: number;
}

export interface CommunityAlias {
  readonly oldId: string;
  readonly newId: string;
  readonly since: string;
}

/** Opaque outside detection: JSON in, JSON out. */
export interface DetectionState {
  readonly windowStart: string;
  readonly [part: string]: unknown;
}
