import type {Static} from "typebox";
import type {Look} from "../look.ts";
import type {community as schema} from "../schemas/communities.ts";
import type {Community} from "../snapshot/communities.ts";
import {agreesToRole, isSteward} from "../visibility.ts";
import {personOf} from "./names.ts";

/** On whom a community rests: to those one or two, and to its steward, who reads names only of who agreed. */
export function restsOnOf(look: Look, community: Community): Static<typeof schema>["restsOn"] {
  const found = look.snapshot.fragility.get(community.id);
  const me = look.principal.personId;
  if (!found || me === null) return null;
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
