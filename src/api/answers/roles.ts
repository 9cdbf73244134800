import type {Static} from "typebox";
import {suppressed} from "../../privacy/suppress.ts";
import type {Look} from "../look.ts";
import type {community as schema} from "../schemas/community.ts";
import type {Community} from "../snapshot/communities.ts";
import {underMinimum} from "../../privacy/minimum-group.ts";

type RoleCount = Static<typeof schema>["roles"][number];
const roles = ["core", "active", "peripheral", "newcomer", "observer"] as const;

/** People in each role. Small rows are held back with a second one, for everybody: roles are inferred, even inside. */
export function rolesOf(look: Look, {members}: Community): RoleCount[] {
  const minimum = look.config.privacy.minimum_group;
  const mine = members.find(({personId}) => personId === look.principal.personId)?.role;
  const counts = roles.map((role) => members.filter((member) => member.role === role).length);
  const {cells} = suppressed(counts, minimum);
  return roles.map((role, i) => ({
    role,
    people: cells[i],
    shown: cells[i] !== null ? "count" : underMinimum(counts[i], minimum) ? "under" : "withheld",
    you: role === mine
  }));
}
