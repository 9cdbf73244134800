import type {Static} from "typebox";
import type {Look} from "../look.ts";
import type {community as schema} from "../schemas/community.ts";
import type {Community} from "../snapshot/communities.ts";
import type {forYou} from "../schemas/for-you.ts";
import {agreesToRole, communitiesOnce, isSteward} from "../visibility.ts";
import {stateOf} from "./community-row.ts";
import {communityName, personOf} from "./names.ts";

/**
 * On whom a living community rests: to those one or two, and to its steward, who reads names only of who agreed. One
 * that rests by its own word, or ended, needs nobody.
 */
export function restsOnOf(look: Look, community: Community): Static<typeof schema>["restsOn"] {
  const found = look.snapshot.fragility.get(community.id);
  const me = look.principal.personId;
  if (!found || me === null || stateOf(look, community) !== "living") return null;
  const you = found.holders.includes(me);
  const steward = isSteward(look, community);
  if (!you && !steward) return null;
  const {holders, people, cutOff, core, coreLeft} = found;
  const named = holders.filter((holder) => steward && holder !== me && agreesToRole(look, holder));
  return {
    holders: holders.length,
    you,
    named: named.map((holder) => personOf(look, holder)),
    people,
    cutOff,
    core,
    coreLeft
  };
}

/** The communities that rest on few, of whom the reader is one or whose steward the reader is. */
export const restingCommunities = (look: Look): Static<typeof forYou>["restsOn"] =>
  communitiesOnce(look).flatMap((community) => {
    const found = restsOnOf(look, community);
    if (!found) return [];
    const {holders, you} = found;
    return [{communityId: community.id, name: communityName(look, community), holders, you}];
  });
