import type {Static} from "typebox";
import type {Look} from "../look.ts";
import type {community as schema} from "../schemas/communities.ts";
import type {Community} from "../snapshot/communities.ts";
import {rowsOf} from "../snapshot/rows.ts";
import {agreementsNeeded, isInside, openCommunities, peopleCount} from "../visibility.ts";
import {alarmRow} from "./alarm-row.ts";
import {visibleAlarms} from "./alarm-state.ts";
import {communityRow} from "./community-row.ts";
import {linksOf} from "./links.ts";
import {communityName, personOf} from "./names.ts";
import {objectivesOf} from "./objectives.ts";
import {rolesOf} from "./roles.ts";
import {readTogether, signsOf} from "./signs.ts";
import {statementOf} from "./statement.ts";

type Detail = Static<typeof schema>;

/** Is it living, why, and what do we do? */
export async function communityDetail(
  look: Look,
  community: Community,
  askedId: string
): Promise<Detail> {
  const {id} = community;
  const row = communityRow(look, community);
  const said = look.live.standing.statements.get(id);
  const signs = signsOf(look, community);
  const alias = look.snapshot.aliases.get(askedId);
  return {
    ...row,
    purpose: community.purpose,
    kind: community.kind,
    foundedOn: community.foundedOn,
    bornOn: community.bornOn,
    closedOn: community.closedOn,
    outcome: community.outcome,
    steward: community.stewardId === null ? null : personOf(look, community.stewardId),
    topics: [...community.topics],
    alarms: visibleAlarms(look, community).map((alarm) => alarmRow(look, community, alarm)),
    signs,
    readTogether: readTogether(signs),
    roles: row.underMinimum ? [] : rolesOf(look, community),
    objectives: objectivesBehind(look, id),
    overlaps: await overlapsOf(look, community),
    forecasts: row.underMinimum ? [] : await forecastsOf(look, id),
    statement: said ? statementOf(look, said) : null,
    agreement: agreementOf(look, community),
    notSeen: [...look.config.not_seen],
    aliasOf: askedId === id ? null : {askedId, since: alias?.since ?? look.live.today}
  };
}

function objectivesBehind(look: Look, communityId: string): Detail["objectives"] {
  const objectives = objectivesOf(look);
  return linksOf(look).flatMap((link) => {
    const objective = objectives.get(link.objectiveId);
    if (link.communityId !== communityId || !objective) return [];
    const {state, evidence, alignment} = link;
    return [{id: objective.id, title: objective.title, state, evidence, alignment}];
  });
}

interface Overlap {
  otherId: string;
  people: number;
  share: number;
}

/** Other readings of the same people: a found group, or the same community under another name. */
async function overlapsOf(look: Look, community: Community): Promise<Detail["overlaps"]> {
  const open = new Map(openCommunities(look).map((other) => [other.id, other]));
  const rows = await rowsOf<Overlap>(
    look.snapshot.database,
    `select found_id as other_id, people, greatest(found_share, declared_share) as share
       from community_overlap where declared_id = $1
     union all
     select declared_id, people, greatest(found_share, declared_share) from community_overlap where found_id = $1
     union all select b_id, people, share from declared_overlap where a_id = $1
     union all select a_id, people, share from declared_overlap where b_id = $1
     order by share desc, other_id`,
    [community.id]
  );
  return rows.flatMap(({otherId, people, share}) => {
    const other = open.get(otherId);
    const seen = peopleCount(look, people, isInside(look, community));
    if (!other || seen === null) return [];
    const same = other.origin === community.origin;
    const name = communityName(look, other);
    const words = same
      ? `${seen} people take part in both: one community under two names?`
      : `${seen} people of ${name} and of this are the same: two readings of one community.`;
    return [{id: other.id, name, origin: other.origin, people: seen, share, words}];
  });
}

const forecastsOf = (look: Look, id: string): Promise<Detail["forecasts"]> =>
  rowsOf(
    look.snapshot.database,
    `select outcome, horizon_days, estimate, low, high, enough_data from forecasts
     where community_id = $1 order by outcome, horizon_days`,
    [id]
  );

/** Of a found group, to its members alone: how many agreed that others may find it. */
function agreementOf(look: Look, community: Community): Detail["agreement"] {
  if (community.origin === "declared" || !isInside(look, community)) return null;
  const answers = look.live.standing.agreement.get(community.id);
  const mine = answers?.get(look.principal.personId ?? "");
  const given = [...(answers?.values() ?? [])];
  return {
    letFind: given.filter(Boolean).length,
    needed: agreementsNeeded(look, community),
    keptPrivate: given.includes(false),
    mine: mine === undefined ? null : mine ? "let_find" : "keep_private"
  };
}
