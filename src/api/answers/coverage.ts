import type {Static} from "typebox";
import type {Look} from "../look.ts";
import type {objectives as schema} from "../schemas/objectives.ts";
import type {Community} from "../snapshot/communities.ts";
import {rowsOf} from "../snapshot/rows.ts";
import {communitiesOnce, openCommunities} from "../visibility.ts";
import {alarmLabel, shortDay} from "../words.ts";
import {openAlarms, visibleAlarms} from "./alarm-state.ts";
import {stateOf} from "./community-row.ts";
import {type Link, linksOf} from "./links.ts";
import {communityName} from "./names.ts";
import {objectivesOf} from "./objectives.ts";

type Coverage = Static<typeof schema>;
type Status = Coverage["items"][number]["status"];

/** Objectives, who stands behind them, what is proposed, and what communities learn that no objective says. */
export async function coverageOf(look: Look): Promise<Coverage> {
  const communities = new Map(communitiesOnce(look).map((community) => [community.id, community]));
  const links = linksOf(look);
  const objectives = objectivesOf(look);
  const items = [...objectives.values()].map((objective) => {
    const mine = links.filter(
      ({objectiveId, state}) => objectiveId === objective.id && state !== "refused"
    );
    const {status, words} = statusOf(look, mine, communities);
    return {
      ...objective,
      keywords: [...objective.keywords],
      readings: [...objective.readings],
      status,
      statusWords: words,
      communities: mine.flatMap(({communityId, state, alignment}) => {
        const community = communities.get(communityId);
        if (!community) return [];
        const {id} = community;
        return [
          {
            id,
            name: communityName(look, community),
            state,
            alignment,
            living: isLiving(look, community),
            needs: needsOf(look, community)
          }
        ];
      })
    };
  });
  const linked = (community: Community, agreed: boolean) =>
    links.filter(
      ({communityId, state}) =>
        communityId === community.id && (state === "agreed") === agreed && state !== "refused"
    ).length;
  const living = [...communities.values()].filter(
    (community) => stateOf(look, community) !== "ended"
  );
  return {
    items,
    living: items.filter(({status}) => status === "living").length,
    nobody: items.filter(({status}) => status === "nobody").length,
    gained: items.filter(({status}) => status === "proposed").length,
    proposals: proposalsOf(look, links, communities),
    communities: living
      .map((community) => ({
        id: community.id,
        name: communityName(look, community),
        origin: community.origin,
        links: linked(community, true),
        proposed: linked(community, false),
        needs: needsOf(look, community)
      }))
      .toSorted(
        (a, b) => b.links - a.links || b.proposed - a.proposed || a.name.localeCompare(b.name)
      ),
    communitiesWithout: living
      .filter((community) => linked(community, true) === 0)
      .map((community) => ({id: community.id, name: communityName(look, community)})),
    topics: topicsOf(
      look,
      [...objectives.values()].map(({title, keywords}) => `${title} ${keywords.join(" ")}`)
    ),
    textPolicy:
      look.config.text.default === "full"
        ? "From titles, tags and texts."
        : "From titles and tags only.",
    values: await valuesOf(look, communities)
  };
}

/** Neither ended nor fading. */
const isLiving = (look: Look, community: Community): boolean =>
  stateOf(look, community) !== "ended" &&
  !visibleAlarms(look, community).some(({alarm}) => alarm === "waning");

const needsOf = (look: Look, community: Community) =>
  openAlarms(look, community).map(({alarm}) => ({alarm, label: alarmLabel(alarm)}));

function statusOf(
  look: Look,
  links: readonly Link[],
  communities: ReadonlyMap<string, Community>
): {status: Status; words: string} {
  const behind = links.flatMap(({communityId, state}) => {
    const community = communities.get(communityId);
    return community && state === "agreed" ? [community] : [];
  });
  if (behind.some((community) => isLiving(look, community)))
    return {status: "living", words: "living"};
  if (links.some(({state}) => state !== "agreed"))
    return {status: "proposed", words: "proposed only"};
  const [last] = behind;
  if (!last) return {status: "nobody", words: "nobody"};
  const words =
    stateOf(look, last) === "ended"
      ? `ended${last.closedOn ? ` ${shortDay(last.closedOn, look.live.today)}` : ""}`
      : "its community is slowing";
  return {status: "nobody", words};
}

function proposalsOf(
  look: Look,
  links: readonly Link[],
  communities: ReadonlyMap<string, Community>
): Coverage["proposals"] {
  const objectives = objectivesOf(look);
  const {accepted, cases} = recordOf(links);
  return links
    .filter(({state}) => state !== "agreed" && state !== "refused")
    .toSorted((a, b) => b.alignment - a.alignment)
    .flatMap((link) => {
      const community = communities.get(link.communityId);
      const objective = objectives.get(link.objectiveId);
      if (!community || !objective) return [];
      const match =
        link.alignment >= 0.5
          ? "Good match"
          : link.alignment >= 0.25
            ? "Fair match"
            : "Loose match";
      const record =
        cases < 10
          ? `too few links decided here (${cases}) to say how often they are accepted`
          : `${accepted} of ${cases} links decided here were accepted`;
      return [
        {
          ...link,
          objectiveTitle: objective.title,
          communityName: communityName(look, community),
          words: link.evidence,
          strength: `${match}: ${record}.`,
          needs: needsOf(look, community)
        }
      ];
    });
}

function recordOf(links: readonly Link[]) {
  const decided = links.filter(({state}) => state === "agreed" || state === "refused");
  return {cases: decided.length, accepted: decided.filter(({state}) => state === "agreed").length};
}

/** Common words of communities that no objective names, with at least the minimum group talking about them. */
function topicsOf(look: Look, objectives: readonly string[]): Coverage["topics"] {
  const said = objectives.join(" ").toLowerCase();
  const known = new Set(openCommunities(look).flatMap(({topics}) => topics));
  return [...known]
    .map((topic) => ({topic, people: look.snapshot.topics.get(topic) ?? 0}))
    .filter(
      ({topic, people}) =>
        people >= look.config.privacy.minimum_group && !said.includes(topic.toLowerCase())
    )
    .toSorted((a, b) => b.people - a.people || a.topic.localeCompare(b.topic))
    .slice(0, 12);
}

async function valuesOf(
  look: Look,
  communities: ReadonlyMap<string, Community>
): Promise<Coverage["values"]> {
  const rows = await rowsOf<Coverage["values"][number]>(
    look.snapshot.database,
    `select community_id, '' as community_name, cycle, basis, amount, unit, low, high, source
     from value_entries order by amount desc, entry_id limit 500`
  );
  return rows.flatMap((row) => {
    const community = communities.get(row.communityId);
    return community ? [{...row, communityName: communityName(look, community)}] : [];
  });
}
