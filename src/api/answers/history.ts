import type {Static} from "typebox";
import type {Look} from "../look.ts";
import type {windows as schema} from "../schemas/community.ts";
import type {Community, Week} from "../snapshot/communities.ts";
import {addDays} from "../snapshot/open.ts";
import {listOf, rowsOf} from "../snapshot/rows.ts";
import {isInside, isUnder, peopleCount, reachOf, weekOf} from "../visibility.ts";
import {listed} from "../words.ts";
import type {Stage} from "./community-row.ts";
import {communityName} from "./names.ts";

type History = Static<typeof schema>;

/** A community's whole life: weeks as this reader may see them, its events in words, its stages as stretches. */
export async function historyOf(look: Look, community: Community, from: string): Promise<History> {
  const {database} = look.snapshot;
  const inside = isInside(look, community);
  const weeks = await rowsOf<Week>(
    database,
    `select * exclude (community_id, origin, name) from community_windows
     where community_id = $1 and window_start >= $2::date order by window_start`,
    [community.id, from]
  );
  return {
    windows: weeks.map((week) => ({
      ...weekOf(look, week, inside),
      under: isUnder(look, week.active, inside),
      stage: week.stage as Stage | null
    })),
    usual: Object.fromEntries(community.usual),
    events: [
      ...(await eventsOf(look, community, from)),
      ...(await paceEvents(look, community, from))
    ].sort((a, b) => a.happenedOn.localeCompare(b.happenedOn)),
    stages: stretches(weeks)
  };
}

interface Event {
  happenedOn: string;
  event: string;
  otherIds: string | null;
  confidence: number | null;
}

async function eventsOf(look: Look, {id}: Community, from: string): Promise<History["events"]> {
  const rows = await rowsOf<Event>(
    look.snapshot.database,
    `select happened_on, event, other_ids, confidence from community_events
     where community_id = $1 and happened_on >= $2::date order by happened_on, event`,
    [id, from]
  );
  return rows.flatMap(({happenedOn, event, otherIds, confidence}) => {
    const others = listOf(otherIds).flatMap((other) => {
      const known = look.snapshot.communities.get(other);
      return known && reachOf(look, known) === "open"
        ? [{id: other, name: communityName(look, known)}]
        : [];
    });
    if (others.length === 0 && (event === "merge" || event === "split")) return []; // not to be known
    return [
      {
        happenedOn,
        event,
        words: eventWords(event, others),
        confidence: confidence ?? 1,
        others
      }
    ];
  });
}

/** From when it kept another pace; outside only where both paces are of enough people to be told. */
async function paceEvents(
  look: Look,
  community: Community,
  from: string
): Promise<History["events"]> {
  const rows = await rowsOf<{happenedOn: string; before: number; after: number}>(
    look.snapshot.database,
    `select changed_on as happened_on, before, after from pace_changes
     where community_id = $1 and changed_on >= $2::date order by changed_on`,
    [community.id, from]
  );
  const inside = isInside(look, community);
  const told = (pace: number) => peopleCount(look, Math.floor(pace), inside) !== null;
  return rows
    .filter(({before, after}) => told(before) && told(after))
    .map(({happenedOn, before, after}) => {
      const event = after < before ? "slower" : "busier";
      return {happenedOn, event, words: eventWords(event), confidence: 1, others: []};
    });
}

/** "falls silent"; of a merge and a split with the names of the others. */
export function eventWords(event: string, others: readonly {name: string}[] = []): string {
  const names = listed(others.map(({name}) => name));
  const words: Readonly<Record<string, string>> = {
    birth: "born",
    growth: "grows",
    shrink: "becomes smaller",
    merge: `${names} becomes part of it`,
    split: `${names} splits off`,
    dormancy: "falls silent",
    resurgence: "comes back",
    death: "ends",
    steward: "steward changes",
    slower: "slower from here",
    busier: "busier from here"
  };
  return words[event] ?? event;
}

/** Runs of weeks of one stage. */
export function stretches(
  weeks: readonly Pick<Week, "windowStart" | "stage">[]
): History["stages"] {
  const runs: History["stages"] = [];
  for (const {windowStart, stage} of weeks) {
    const last = runs.at(-1);
    const to = addDays(windowStart, 6) ?? windowStart;
    if (last && last.stage === stage) last.to = to;
    else if (stage !== null) runs.push({from: windowStart, to, stage: stage as Stage});
  }
  return runs;
}
