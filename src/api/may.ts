import {fail} from "../errors.ts";
import type {Look} from "./look.ts";
import type {Community} from "./snapshot/communities.ts";
import type {Programme} from "./programmes.ts";
import {isInside, isSteward, needsRole, reachOf} from "./visibility.ts";

/** Who may decide what; each gives the community back or refuses with NOT_ALLOWED. */

/** A steward speaks for a community; where there is none, a leader may. */
export const speaksFor = (look: Look, community: Community): boolean =>
  isSteward(look, community) ||
  (community.stewardId === null && look.principal.roles.has("leader"));

export const mayState = (look: Look, community: Community): Community =>
  speaksFor(look, community) ? community : fail("NOT_ALLOWED", "This is for its steward to say");

/** A found group is named, confirmed, merged or refused by those in it and by leaders who can see it. */
export function mayDecideOn(look: Look, community: Community): Community {
  if (community.origin === "declared")
    fail(
      "NOT_ALLOWED",
      "Only a community found in how people work can be decided on; this one is named already"
    );
  return isInside(look, community) || look.principal.roles.has("leader")
    ? community
    : fail("NOT_ALLOWED", "This is for the people in it, and for leaders");
}

/** Help is offered by leaders to a found group they may know of, without knowing who is in it. */
export function mayOffer(look: Look, id: string): Community {
  const community = look.snapshot.communities.get(id);
  if (!community || reachOf(look, community) === "hidden")
    return fail("NOT_FOUND", "community", id);
  return community.origin === "detected" && look.principal.roles.has("leader")
    ? community
    : fail("NOT_ALLOWED", "Help is offered by leaders, to a group found in how people work");
}

export const membersOnly = (look: Look, community: Community): Community =>
  community.origin === "detected" && isInside(look, community)
    ? community
    : fail("NOT_ALLOWED", "This is for the people of a found group");

/** A warning is answered by the steward, or by a leader. */
export const mayAnswer = (look: Look, community: Community): Community =>
  isSteward(look, community) || look.principal.roles.has("leader")
    ? community
    : fail("NOT_ALLOWED", "This is for its steward, and for leaders");

/** A link is decided from both sides: strategists, and the steward. */
export const mayLink = (look: Look, community: Community): Community =>
  isSteward(look, community) || look.principal.roles.has("strategist")
    ? community
    : fail("NOT_ALLOWED", "A link is decided by strategists and by the community's steward");

/** Who would probably join is for the steward, who may ask them. */
export const mayInvite = (look: Look, community: Community): Community =>
  isSteward(look, community)
    ? community
    : fail("NOT_ALLOWED", "This is for the community's steward");

/** A mentoring programme is opened, closed and published by leaders, who read of it in sums alone. */
export function mayOrganise(look: Look, id: string): Programme {
  needsRole(look, "leader");
  return look.live.standing.programmes.get(id) ?? fail("NOT_FOUND", "programme", id);
}
