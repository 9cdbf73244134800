import type {Static} from "typebox";
import type {Look} from "../look.ts";
import type {members as schema} from "../schemas/community-people.ts";
import type {Community} from "../snapshot/communities.ts";
import {
  agreesToBe,
  agreesToRole,
  isInside,
  isLeftOut,
  isSteward,
  peopleCount,
  seesNames
} from "../visibility.ts";
import {membersNow} from "./community-row.ts";
import {personOf} from "./names.ts";

type Members = Static<typeof schema>;
type Role = Members["items"][number]["role"];

/** By name to those who take part, in the order of names; roles to the steward, of those who said yes, and one's own. */
export function membersOf(look: Look, community: Community): Members {
  const inside = isInside(look, community);
  const total = peopleCount(look, membersNow(community), inside);
  if (!seesNames(look, community))
    return {items: [], total, shownTo: "Names are for the people who take part; others see sums."};
  const steward = isSteward(look, community);
  const items = community.members
    .filter(({personId}) => !isLeftOut(look, personId))
    .map(({personId, role}) => ({
      person: personOf(look, personId),
      steward: personId === community.stewardId,
      role: ((steward && agreesToRole(look, personId)) || personId === look.principal.personId
        ? role
        : null) as Role,
      agreedToHelp: agreesToBe(look, "mentor", personId)
    }))
    .toSorted((a, b) => a.person.name.localeCompare(b.person.name));
  return {items, total, shownTo: "You see names because you take part; leaders see sums."};
}
