import type {Config} from "../config.ts";
import type {Csr} from "../graph/csr.ts";
import {earlierThan} from "./before.ts";
import {belonging} from "./belonging.ts";
import {change} from "./change.ts";
import {communityRows} from "./community-rows.ts";
import {declaredWeek} from "./declared-week.ts";
import type {CommunityEvent, Detection, DetectionState} from "./detection.ts";
import {before, eventsOf} from "./events.ts";
import {foundWeek} from "./found-week.ts";
import {freshTies} from "./fresh.ts";
import type {History, NewTies} from "./history.ts";
import {lowerBound} from "./lower-bound.ts";
import {mark} from "./marks.ts";
import {personRows} from "./person-rows.ts";
import {advance} from "./presence.ts";
import {beginning, type Memory, memoryOf, type Remembered, stateOf} from "./remembered.ts";
import {heardIn, leavers, leftTogether, signsOfLeaving, talks} from "./rhythm.ts";
import {saidInside, wroteIn} from "./talk.ts";
import {shaping, strongest} from "./strongest.ts";
import {decayedTies, graphOf} from "./ties.ts";

export type DetectionConfig = Pick<Config, "ties" | "communities">;

/**
 * The communities of an organisation, week by week: who takes part in which, how much and in what role, and what
 * happened to each. Found ones keep their id as people come and go, flicker and sleep.
 *
 * A week is a function of the ties up to it and of the memory of the week before: what is newly said is
 * asked whether a community has parted, two have become one, a group stands on its own or people have come or gone, each
 * against chance; what chance explains changes nothing.
 *
 * @param from state at the end of some window: only later windows are worked out, and they come out exactly as if all had been.
 * @param keeps whether the state at the end of a window will be asked for; each is as large as all who ever spoke.
 * @throws INSIGHTS_STATE if `from` is of a window that the history has not.
 */
export function detectCommunities(
  history: History,
  config: DetectionConfig,
  from?: DetectionState,
  keeps: (window: number) => boolean = () => true
): Detection {
  const {windowStarts, pseudonyms} = history;
  const memory = from ? memoryOf(from, history) : beginning(history);
  const last = from ? windowStarts.indexOf(from.windowStart) : -1;
  const rows = communityRows();
  const people = personRows(history);
  const events: CommunityEvent[] = [];
  const states: DetectionState[] = [];
  let window = 0;
  for (const ties of decayedTies(history.ties, {
    people: pseudonyms.length,
    windows: windowStarts.length,
    halfLifeWeeks: config.ties.half_life_weeks,
    forgetBelow: config.ties.forget_below
  })) {
    if (window > last) {
      const graph = graphOf(ties, pseudonyms.length, config.ties);
      const shaped = strongest(graph, shaping);
      events.push(...week({history, config, memory, graph, window, rows}));
      people.add(graph, shaped, memory, window);
      if (keeps(window)) states.push(stateOf(memory, pseudonyms, windowStarts[window]));
    }
    window++;
  }
  return {
    ...rows.published(memory.communities, windowStarts),
    people: people.rows(),
    events,
    states,
    weeksAnew: Math.max(0, windowStarts.length - 1 - last)
  };
}

interface Week {
  history: History;
  config: DetectionConfig;
  memory: Memory;
  graph: Csr;
  window: number;
  rows: ReturnType<typeof communityRows>;
}

/** One window: changes `memory`, adds to `rows`, returns its events. */
function week({history, config, memory, graph, window, rows}: Week): CommunityEvent[] {
  const people = history.pseudonyms.length;
  const {
    minimum_people: minimum,
    silence_weeks: silenceWeeks,
    resolution,
    seed
  } = config.communities;
  for (let p = 0; p < people; p++)
    if (memory.firstTie[p] < 0 && graph.starts[p + 1] > graph.starts[p])
      memory.firstTie[p] = window;

  const {communities} = memory;
  const past = new Map(communities.map((community) => [community, before(community)]));
  const fade = 2 ** (-1 / config.ties.half_life_weeks);
  const end = lowerBound(history.ties.window, window + 1);
  mark(memory.marks, history.ties, {now: window, end});
  const talking = heardAndLeft(memory, history.ties, {window, end, fade, minimum});
  const fresh = freshTies(history.ties, window, {marks: memory.marks, end});
  const told = change(communities, fresh, talking, {
    earlier: earlierThan(window + 1 - fresh.weeks, history.ties, {now: window}),
    window,
    windowStart: history.windowStarts[window],
    pseudonyms: history.pseudonyms,
    minimum,
    resolution,
    seed
  });

  const awake = new Set([
    ...talking,
    ...told.flatMap(({community, others}) => [community, ...others])
  ]);
  const declared = history.declared.ids.length;
  const of = communities.slice(declared).map(({standing}) => [...standing.keys()]);
  const did = [
    ...wroteIn(history.activity, window, declared),
    ...saidInside(history.ties, window, of)
  ];
  const share = belonging(
    graph,
    communities.filter((community) => !community.declared && community.shown)
  );
  communities.forEach((community, c) => {
    advance(community.presence, did[c], window, fade);
    if (community.declared)
      declaredWeek(community, c, {history, window, silenceWeeks, talkers: did[c].size});
    else foundWeek(community, {window, silenceWeeks, talks: awake.has(community)});
    if (community.shown) rows.add(window, community, graph, share.get(community));
  });
  return eventsOf(past, communities, told, {
    window,
    happenedOn: history.windowStarts[window],
    silenceWeeks
  });
}

/** Who was heard in each found community, and who has left it. @returns those that talked. */
function heardAndLeft(
  {communities}: Memory,
  ties: NewTies,
  {window, end, fade, minimum}: {window: number; end: number; fade: number; minimum: number}
): Remembered[] {
  const found = communities.filter(({declared, shown}) => !declared && shown);
  const heard = heardIn(ties, window, {end, communities: found});
  const talking = found.flatMap((community, c) =>
    talks(community, heard[c], fade) ? [{community, heard: heard[c]}] : []
  );
  const part = ({standing}: Remembered, people: readonly number[]) => {
    if (standing.size - people.length >= minimum)
      for (const person of people) standing.delete(person);
  };
  for (const {community, heard} of talking)
    part(community, leavers(community, heard, {fade, window}));
  const signs = talking.map(({community, heard}) =>
    signsOfLeaving(community, heard, {fade, window})
  );
  leftTogether(signs).forEach((people, c) => part(talking[c].community, people));
  return talking.map(({community}) => community);
}
