import type {Look} from "../look.ts";
import type {Alarm} from "../snapshot/alarms.ts";
import type {Community} from "../snapshot/communities.ts";
import {seesAlarm} from "../visibility.ts";

export type AlarmState = "open" | "asked" | "snoozed" | "helped" | "withdrawn";

/** What people did about a warning decides whether it still asks for somebody. */
export function alarmState({live}: Look, {id, communityId}: Alarm): AlarmState {
  if (live.standing.statements.has(communityId)) return "withdrawn";
  switch (live.standing.alarms.get(id)?.what) {
    case "alarm.asked":
      return "asked";
    case "alarm.snooze":
      return "snoozed";
    case "alarm.help":
      return "helped";
    default:
      return "open";
  }
}

/** The warnings of a community that this reader may see, the likeliest first. */
export const visibleAlarms = (look: Look, {id}: Community): Alarm[] =>
  (look.snapshot.alarmsOf.get(id) ?? [])
    .filter((alarm) => seesAlarm(look, alarm))
    .toSorted((a, b) => (b.probability ?? 0) - (a.probability ?? 0) || order(a) - order(b));

export const openAlarms = (look: Look, community: Community): Alarm[] =>
  visibleAlarms(look, community).filter((alarm) => alarmState(look, alarm) === "open");

const kinds = ["waning", "no_steward", "unanswered", "closed_circle", "rests_on_few", "emerging"];
const order = ({alarm}: Alarm): number => kinds.indexOf(alarm);
