import type {Static} from "typebox";
import type {Look} from "../look.ts";
import type {community as schema} from "../schemas/community.ts";
import type {Community} from "../snapshot/communities.ts";
import {rowsOf} from "../snapshot/rows.ts";
import {agreementsNeeded, isInside, openCommunities, peopleCount} from "../visibility.ts";
import {playsFor} from "../playbook.ts";
import {alarmRow} from "./alarm-row.ts";
import {visibleAlarms} from "./alarm-state.ts";
import {communityRow} from "./community-row.ts";
import {emergenceOf, proofOf} from "./emergence.ts";
import {linksOf} from "./links.ts";
import {bordersOf} from "./named.ts";
import {communityName, personOf} from "./names.ts";
import {objectivesOf} from "./objectives.ts";
import {restsOnOf} from "./rests-on.ts";
import {rolesOf} from "./roles.ts";
import {readTogether, signsOf} from "./signs.ts";
import {statementOf} from "./statement.ts";
import {waningWhy} from "./waning-why.ts";

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
  const alarms = visibleAlarms(look, community);
  const why = row.underMinimum ? null : await waningWhy(look, community);
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
    talk: row.underMinimum ? null : await talkOf(look, id),
    alarms: alarms.map((alarm) => alarmRow(look, community, alarm)),
    why,
    plays: [
      ...playsFor(
        alarms.map(({alarm}) => alarm),
        raising(why)
      )
    ],
    signs,
    readTogether: readTogether(signs),
    roles: row.underMinimum ? [] : rolesOf(look, community),
    restsOn: restsOnOf(look, community),
    objectives: objectivesBehind(look, id),
    overlaps: await overlapsOf(look, community),
    borders: row.underMinimum ? [] : bordersOf(look, [community]).map(({words}) => words),
    forecasts: row.underMinimum ? [] : await forecastsOf(look, id),
    statement: said ? statementOf(look, said) : null,
    agreement: agreementOf(look, community),
    emergence: emergenceOf(look, community),
    proof: row.underMinimum ? null : proofOf(community),
    notSeen: [...look.config.not_seen],
    aliasOf: askedId === id ? null : {askedId, since: alias?.since ?? look.live.today}
  };
}

/** What adds to the chance, most first. */
const raising = (why: Detail["why"]) =>
  (why?.reasons ?? []).flatMap(({of, adds}) => (adds > 0 && of !== "else" ? [of] : []));

/** How much was said in its whole life. */
async function talkOf({snapshot}: Look, id: string): Promise<Detail["talk"]> {
  const [talk] = await rowsOf<NonNullable<Detail["talk"]>>(
    snapshot.database,
    `select coalesce(sum(threads), 0)::integer as threads, count(*) filter (interactions > 0)::integer as weeks
     from community_windows where community_id = $1`,
    [id]
  );
  return talk;
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
  /** The same community: under another name, or as found in how people work. */
  same: boolean;
}

/** Where many of its people are as well: its other reading, its other name, or a neighbour with a quarter in common. */
async function overlapsOf(look: Look, community: Community): Promise<Detail["overlaps"]> {
  const open = new Map(openCommunities(look).map((other) => [other.id, other]));
  const rows = await rowsOf<Overlap>(
    look.snapshot.database,
    `with pair as (
       select found_id as a, declared_id as b, people, greatest(found_share, declared_share) as share, null as same
       from community_overlap
       union all select a_id, b_id, people, share, one_community from declared_overlap
     ),
     other as (
       select b as other_id, * from pair where a = $1 union all select a, * from pair where b = $1
     )
     select other_id, people, share, coalesce(same, share >= 0.5) as same from other
     where share >= 0.25 or same order by share desc, other_id`,
    [community.id]
  );
  return rows.flatMap(({otherId, people, share, same}) => {
    const other = open.get(otherId);
    const seen = peopleCount(look, people, isInside(look, community));
    if (!other || seen === null) return [];
    const {id, origin} = other;
    const name = communityName(look, other);
    return [
      {
        id,
        name,
        origin,
        people: seen,
        share,
        words: overlapWords(seen, same, origin === community.origin)
      }
    ];
  });
}

function overlapWords(people: number, same: boolean, alike: boolean): string {
  if (!same) return `${people} people take part in both.`;
  return alike
    ? `${people} people take part in both: one community under two names?`
    : `${people} people are in both: the same community, as named and as found in how people work.`;
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
