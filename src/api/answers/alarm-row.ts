import type {Static} from "typebox";
import type {Look} from "../look.ts";
import type {alarmRow as schema} from "../schemas/alarms.ts";
import type {Alarm} from "../snapshot/alarms.ts";
import type {Community} from "../snapshot/communities.ts";
import {isInside, isSteward, peopleCount} from "../visibility.ts";
import {alarmLabel, alarmRule, notYetTold} from "../words.ts";
import {alarmState} from "./alarm-state.ts";
import {chartOf} from "./alarm-chart.ts";
import {membersNow} from "./community-row.ts";
import {communityName, personOf, withNames} from "./names.ts";
import {statementOf} from "./statement.ts";

export type AlarmRow = Static<typeof schema>;

/** A warning with its evidence; further warnings of the same community ride along. */
export function alarmRow(
  look: Look,
  community: Community,
  alarm: Alarm,
  also: readonly Alarm[] = []
): AlarmRow {
  const {standing} = look.live;
  const said = standing.statements.get(community.id) ?? standing.alarms.get(alarm.id);
  const inside = isInside(look, community);
  const explained = withNames(look, alarm.explained);
  const {low = null, high = null, record, since = null, people = null} = alarm.evidence;
  return {
    id: alarm.id,
    alarm: alarm.alarm as AlarmRow["alarm"],
    label: alarmLabel(alarm.alarm),
    community: {
      id: community.id,
      name: communityName(look, community),
      origin: community.origin,
      stage: community.weeks.at(-1)?.stage ?? null,
      members: peopleCount(look, membersNow(community), inside),
      steward: community.stewardId === null ? null : personOf(look, community.stewardId)
    },
    raisedOn: alarm.raisedOn,
    madeOn: alarm.madeOn,
    probability: alarm.probability,
    low,
    high,
    horizonDays: alarm.horizonDays,
    explained,
    rule: record && record.cases >= enoughCases ? null : alarmRule(alarm.alarm),
    evidence: inside ? {...alarm.evidence} : {since, people},
    chart: chartOf(look, community, alarm),
    record: record ?? null,
    also: also.map((other) => ({
      id: other.id,
      alarm: other.alarm as AlarmRow["alarm"],
      label: alarmLabel(other.alarm),
      explained: notYetTold(withNames(look, other.explained), explained)
    })),
    state: alarmState(look, alarm),
    statement: said ? statementOf(look, said) : null,
    act: actOf(look, alarm, community)
  };
}

/** So many closed warnings of a kind make a record. */
const enoughCases = 10;

/** Nobody asks themselves: a steward plans what to try. */
function actOf(look: Look, {alarm}: Alarm, community: Community): AlarmRow["act"] {
  if (alarm === "closed_circle") return "reply";
  if (alarm === "unanswered") return "take_questions";
  if (alarm === "emerging") return "look";
  if (alarm === "no_steward" || community.stewardId === null) return "find_steward";
  return isSteward(look, community) ? "plan" : "ask_steward";
}
