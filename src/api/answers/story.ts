import type {Static} from "typebox";
import type {Look} from "../look.ts";
import type {story as schema} from "../schemas/story.ts";
import type {Community} from "../snapshot/communities.ts";
import type {Flow} from "../snapshot/flows.ts";
import {grouped, rowsOf} from "../snapshot/rows.ts";
import {communitiesOnce, isInside, peopleCount, reachOf} from "../visibility.ts";
import {stateOf} from "./community-row.ts";
import {eventWords, stretches} from "./history.ts";
import {communityName} from "./names.ts";
import {peopleKept} from "./people-kept.ts";

type Story = Static<typeof schema>;
type Told = Story["flows"][number];

/** So many others at most stand beside a community in its own story. */
const kinAtMost = 7;
/** A lane has a point every so many weeks. */
const pointWeeks = 4;

/** How all communities this reader may know of came and went, and who went from one to the other. */
export async function storyOfAll(look: Look): Promise<Story> {
  const lanes = communitiesOnce(look);
  const known = new Set(lanes.map(({id}) => id));
  const flows = flowsOf(look).filter(({from, to}) => known.has(from) && known.has(to));
  return {about: null, people: [], lanes: await lanesOf(look, lanes), flows};
}

/** Who a community came from, what it took in, and what left it. */
export async function storyOf(look: Look, community: Community): Promise<Story> {
  const about = laneOf(look, community.id);
  if (!about) return {about: null, people: [], lanes: [], flows: []};
  const mine = flowsOf(look).filter(({from, to}) => from === about.id || to === about.id);
  const others = kinOf(mine, about.id);
  const lanes = [about.id, ...others].flatMap((id) => look.snapshot.communities.get(id) ?? []);
  const flows = mine.filter(({from, to}) =>
    [from, to].every((id) => id === about.id || others.includes(id))
  );
  return {
    about: about.id,
    people: peopleKept(look, about),
    lanes: flows.length > 0 ? await lanesOf(look, lanes) : [],
    flows
  };
}

/** Those it exchanged people with, a merge or a split before a move, then by people. */
function kinOf(flows: readonly Told[], id: string): string[] {
  const weight = new Map<string, number>();
  for (const {flow, from, to, people} of flows) {
    const other = from === id ? to : from;
    weight.set(other, (weight.get(other) ?? 0) + (flow === "move" ? 0 : 1000) + (people ?? 0));
  }
  return [...weight]
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, kinAtMost)
    .map(([other]) => other);
}

/** The lane a community is told on: its own, or that of the named one whose other reading it is. */
function laneOf(look: Look, id: string): Community | null {
  const {communities} = look.snapshot;
  const community = communities.get(id);
  const lane = community?.covers ? communities.get(community.covers) : community;
  if (!community || !lane) return null;
  return reachOf(look, community) === "open" && reachOf(look, lane) === "open" ? lane : null;
}

/** Flows between lanes. A merge or split is told however few went; a move of fewer than the minimum is not. */
function flowsOf(look: Look): Told[] {
  const largest = new Map<
    string,
    Pick<Flow, "people" | "ofPeople"> & Omit<Told, "people" | "ofPeople">
  >();
  for (const flow of look.snapshot.flows) {
    const [from, to] = [laneOf(look, flow.fromId), laneOf(look, flow.toId)];
    if (!from || !to || from === to) continue;
    const key = `${flow.happenedOn} ${flow.flow} ${from.id} ${to.id}`;
    // two readings of one community share people: the larger count stands for both
    if ((largest.get(key)?.people ?? 0) < flow.people)
      largest.set(key, {...flow, flow: kindOf(flow, from), from: from.id, to: to.id});
  }
  const told = [...largest.values()].flatMap(({happenedOn, flow, from, to, people, ofPeople}) => {
    const count = peopleCount(look, people);
    if (flow === "move" && count === null) return [];
    const rest = count === null ? null : peopleCount(look, ofPeople - people);
    return [{happenedOn, flow, from, to, people: count, ofPeople: rest === null ? null : ofPeople}];
  });
  return parted(told);
}

/** A named community does not end because its people work with those of another: it keeps its name. */
const kindOf = ({flow}: Flow, from: Community): Told["flow"] =>
  flow === "merge" && from.origin === "declared" ? "together" : flow;

/** Two that worked together and part are apart again; what parts without having been together before is new. */
function parted(flows: readonly Told[]): Told[] {
  const together = new Set<string>();
  return flows.map((flow) => {
    const pair = [flow.from, flow.to].toSorted().join("\n");
    if (flow.flow === "together") together.add(pair);
    return flow.flow === "split" && together.delete(pair) ? {...flow, flow: "apart"} : flow;
  });
}

interface Week {
  communityId: string;
  windowStart: string;
  active: number | null;
  stage: string | null;
}
interface Event {
  communityId: string;
  happenedOn: string;
  event: string;
}

async function lanesOf(look: Look, communities: readonly Community[]): Promise<Story["lanes"]> {
  const {database} = look.snapshot;
  const ids = JSON.stringify(communities.map(({id}) => id));
  const among = "community_id in (select unnest(from_json($1, '[\"varchar\"]')))";
  const weeks = grouped(
    await rowsOf<Week>(
      database,
      `select community_id, window_start, active, stage from community_windows where ${among} order by window_start`,
      [ids]
    ),
    ({communityId}) => communityId
  );
  const events = grouped(
    await rowsOf<Event>(
      database,
      `select distinct community_id, happened_on, event from community_events
       where ${among} and event not in ('merge', 'split') order by happened_on, event`,
      [ids]
    ),
    ({communityId}) => communityId
  );
  return communities
    .map((community) => {
      const own = weeks.get(community.id) ?? [];
      return {
        id: community.id,
        name: communityName(look, community),
        origin: community.origin,
        ended: stateOf(look, community) === "ended",
        points: pointsOf(look, own, isInside(look, community)),
        stages: stretches(own),
        events: (events.get(community.id) ?? []).map(({happenedOn, event}) => ({
          happenedOn,
          event,
          words: eventWords(event)
        }))
      };
    })
    .filter(({points}) => points.length > 0)
    .toSorted(
      (a, b) =>
        a.points[0].windowStart.localeCompare(b.points[0].windowStart) ||
        a.name.localeCompare(b.name)
    );
}

/** Mean active people of every four weeks, counted from the last week back. */
function pointsOf(look: Look, weeks: readonly Week[], inside: boolean) {
  const first = weeks.length % pointWeeks || pointWeeks;
  return weeks.flatMap(({windowStart}, w) => {
    if (w + 1 < first || (w + 1 - first) % pointWeeks !== 0) return [];
    const four = weeks.slice(Math.max(0, w + 1 - pointWeeks), w + 1);
    const known = four.flatMap(({active}) => (active === null ? [] : [active]));
    const mean = known.reduce((sum, active) => sum + active, 0) / known.length;
    const people = known.length === 0 ? null : Math.round(mean);
    return [{windowStart, people: peopleCount(look, people, inside)}];
  });
}
