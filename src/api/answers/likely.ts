import type {Static} from "typebox";
import {itemKey} from "../../store/item-acts.ts";
import type {Look} from "../look.ts";
import type {likely as schema} from "../schemas/community-people.ts";
import type {Community} from "../snapshot/communities.ts";
import {agreesToRole, isPaused, preferencesOf} from "../visibility.ts";
import {communityName, personOf} from "./names.ts";

/** Of all communities this one comes first for them: a longer list would ask many who would not come. */
const first = 1;

/**
 * Who would probably join, of those who themselves said that they may be suggested, for the steward to ask: in the order of
 * names, without why. Nobody who takes part, declined it, paused or avoids the steward.
 */
export function likelyToJoin(look: Look, community: Community): Static<typeof schema> {
  const attendance = look.live.standing.attendance.get(community.id);
  const inside = new Set(community.members.map(({personId}) => personId));
  const declined = (person: string) =>
    look.live.standing.items.get(person)?.get(itemKey("community", community.id))?.what ===
    "item.not_for_me";
  const items = look.snapshot.recommendations
    .to("community", community.id, first)
    .filter(
      (person) =>
        agreesToRole(look, person) &&
        !isPaused(look, person) &&
        !(attendance?.get(person) ?? inside.has(person)) &&
        !declined(person) &&
        !preferencesOf(look, person).vetoes?.includes(look.principal.personId ?? "")
    )
    .map((person) => personOf(look, person))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  const name = communityName(look, community);
  const draft = `Hello,\n\nI look after ${name}. What you work on seems close to what we talk about there, and I think you would be at home. Would you like to come by?\n\nBest wishes`;
  return {items, draft};
}
