import type {Static} from "typebox";
import type {Look} from "../look.ts";
import type {communityRow as schema, stage} from "../schemas/communities.ts";
import type {Community} from "../snapshot/communities.ts";
import {addDays} from "../snapshot/open.ts";
import {until} from "../standing.ts";
import {isInside, isMember, isSteward, peopleCount, weekOf} from "../visibility.ts";
import {alarmLabel, paceWords} from "../words.ts";
import {openAlarms} from "./alarm-state.ts";
import {communityName, personOf} from "./names.ts";
import {statementOf} from "./statement.ts";

export type Stage = Static<typeof stage>;
export type CommunityRow = Static<typeof schema>;

/** One line of the table of communities, as this reader may see it. */
export function communityRow(look: Look, community: Community): CommunityRow {
  const inside = isInside(look, community);
  const weeks = community.weeks.map((week) => weekOf(look, week, inside));
  const active = peopleCount(look, activeNow(community), inside);
  const members = peopleCount(look, membersNow(community), inside);
  const said = look.live.standing.statements.get(community.id);
  const state = stateOf(look, community);
  const pace = active === null ? null : paceOf(community);
  const under = active === null && activeNow(community) !== null;
  const covers =
    community.covers === null ? undefined : look.snapshot.communities.get(community.covers);
  return {
    id: community.id,
    name: communityName(look, community),
    origin: community.origin,
    stage: (community.weeks.at(-1)?.stage ?? null) as Stage | null,
    state,
    stateUntil: said ? until(said) : null,
    stateWords: said ? statementOf(look, said).words : null,
    members,
    active,
    underMinimum: under,
    pace,
    paceWords:
      state !== "living"
        ? stateNames[state]
        : under
          ? `Under ${look.config.privacy.minimum_group}`
          : paceWords(pace),
    staying: under ? null : community.staying,
    questionsAsked: under ? null : community.questionsAsked,
    questionsAnswered: under ? null : community.questionsAnswered,
    needs: openAlarms(look, community).map(({alarm}) => ({alarm, label: alarmLabel(alarm)})),
    spark: weeks.slice(-26).map((week) => week.active),
    usual: usualOf(look, community, inside),
    stewardName: community.stewardId === null ? null : personOf(look, community.stewardId).name,
    isNew: isNew(look, community),
    covers: covers ? {id: covers.id, name: communityName(look, covers)} : null,
    youAre: {member: isMember(look, community), steward: isSteward(look, community)}
  };
}

/** Where its active people usually lie, unless that is under the minimum itself. */
function usualOf(look: Look, {usual}: Community, inside: boolean): CommunityRow["usual"] {
  const active = usual.get("active");
  return active && peopleCount(look, Math.floor(active.low), inside) !== null ? active : null;
}

/** People who take part: members of the current week as counted by the models. */
export const membersNow = ({weeks, members}: Community): number =>
  weeks.at(-1)?.members ?? members.length;

/** Active people, mean of the last four weeks, whole. */
function activeNow({weeks}: Community): number | null {
  const last = weeks.slice(-4).flatMap(({active}) => (active === null ? [] : [active]));
  return last.length === 0
    ? null
    : Math.round(last.reduce((sum, active) => sum + active, 0) / last.length);
}

/** Active people of the last four weeks against the community's own usual; null where nothing is usual yet. */
function paceOf(community: Community): number | null {
  const usual = community.usual.get("active")?.middle;
  const active = activeNow(community);
  return usual && active !== null ? active / usual : null;
}

const stateNames = {resting: "Resting", ended: "Ended", elsewhere: "Meets elsewhere"};

/** What people said comes first, then what the data say. */
export function stateOf({live}: Look, {id, state}: Community): CommunityRow["state"] {
  switch (live.standing.statements.get(id)?.what) {
    case "steward.resting":
      return "resting";
    case "steward.elsewhere":
      return "elsewhere";
    case "steward.purpose_met":
      return "ended";
    default:
      return state === "ended" ? "ended" : "living";
  }
}

/** Born in the last 13 weeks. */
function isNew({snapshot}: Look, {bornOn}: Community): boolean {
  const since = addDays(snapshot.weekStarts.at(-1), -91);
  return bornOn !== null && since !== null && bornOn > since;
}
