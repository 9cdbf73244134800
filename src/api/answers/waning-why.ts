import type {Static} from "typebox";
import type {Look} from "../look.ts";
import type {community as schema} from "../schemas/communities.ts";
import type {Community} from "../snapshot/communities.ts";
import type {WaningWhy} from "../snapshot/waning.ts";
import {isSteward} from "../visibility.ts";
import {alarmState, visibleAlarms} from "./alarm-state.ts";

type Why = NonNullable<Static<typeof schema>["why"]>;
type Reason = WaningWhy["reasons"][number];

/** Less than this is summed with what else there is. */
const worthABar = 0.02;

/**
 * Why it is warned of waning, to who may see the warning, while it stands. What rests on too few people is summed with
 * something else for everybody but them and the steward, so that it can be neither read nor worked out.
 */
export function waningWhy(look: Look, community: Community): Why | null {
  const why = look.snapshot.waningWhy.get(community.id);
  const warning = visibleAlarms(look, community).find(({alarm}) => alarm === "waning");
  if (!why || !warning || alarmState(look, warning) === "withdrawn") return null;
  const {normal, low, high} = why;
  const bySize = why.reasons.toSorted(
    (a, b) => Math.abs(b.adds) - Math.abs(a.adds) || a.of.localeCompare(b.of)
  );
  const open = bySize.filter(({of}) => maySee(look, community, of));
  const shown = open.filter(({adds}) => Math.abs(adds) >= worthABar);
  // What is held back goes with one that is worth a bar; without any, the sum would tell it.
  if (open.length < bySize.length && !shown.pop()) return null;
  const summed = bySize.filter((reason) => !shown.includes(reason));
  return {
    normal,
    low,
    high,
    reasons: [...shown, ...(summed.length > 0 ? [{of: "else" as const, adds: sumOf(summed)}] : [])],
    chance: normal + sumOf(bySize)
  };
}

const sumOf = (reasons: readonly Reason[]): number =>
  reasons.reduce((sum, {adds}) => sum + adds, 0);

function maySee(look: Look, community: Community, of: Reason["of"]): boolean {
  const behind = peopleBehind(community, of);
  if (behind === null || isSteward(look, community)) return true;
  const me = look.principal.personId;
  return behind.people >= look.config.privacy.minimum_group || behind.ids.some((id) => id === me);
}

const quarter = 13;

/** The few that a reason is about, and who of them is known; null: all who take part, or what everybody may know. */
function peopleBehind(
  {members, weeks, questionsAsked}: Community,
  of: Reason["of"]
): {people: number; ids: readonly string[]} | null {
  const inRole = (role: string) =>
    members.filter((member) => member.role === role).map(({personId}) => personId);
  switch (of) {
    case "core": {
      const ids = inRole("core");
      return {people: ids.length, ids};
    }
    case "newcomers": {
      const moved = weeks
        .slice(-quarter)
        .reduce((sum, {newcomers, leavers}) => sum + (newcomers ?? 0) + (leavers ?? 0), 0);
      return {people: moved, ids: inRole("newcomer")};
    }
    case "few":
      return {people: 5, ids: []}; // the five who write most
    case "answers":
      return {people: questionsAsked, ids: []}; // never more people than questions
    default:
      return null;
  }
}
