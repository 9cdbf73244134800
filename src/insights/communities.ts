import type {Config} from "../config.ts";
import type {Csr} from "../graph/csr.ts";
import {seededRandom} from "../graph/random.ts";
import {communityRows} from "./community-rows.ts";
import {declaredWeek} from "./declared-week.ts";
import type {CommunityEvent, Detection, DetectionState} from "./detection.ts";
import {before, eventsOf} from "./events.ts";
import {follow} from "./follow.ts";
import {foundWeek} from "./found-week.ts";
import {groupsOf} from "./groups.ts";
import {heldBy} from "./identity.ts";
import type {History} from "./history.ts";
import {personRows} from "./person-rows.ts";
import {advance} from "./presence.ts";
import {beginning, type Memory, memoryOf, type Remembered, stateOf} from "./remembered.ts";
import {saidInside, wroteIn} from "./talk.ts";
import {strongest} from "./strongest.ts";
import {decayedTies, graphOf} from "./ties.ts";

export type DetectionConfig = Pick<Config, "ties" | "communities">;

/** Of each person so many strongest ties shape communities. */
const shaping = 30;

/**
 * The communities of an organisation, week by week: who takes part in which, how much and in what role, and what
 * happened to each. Found ones keep their id as people come and go, flicker and sleep.
 *
 * A week is a function of the ties up to it and of the memory of the week before: its groups are sought from the
 * communities remembered (Leiden over personas) and matched to them, members are held by votes that take two weeks to
 * change, and what chance explains is not shown.
 *
 * @param from state at the end of some window: only later windows are worked out, and they come out exactly as if all had been.
 * @throws INSIGHTS_STATE if `from` is of a window that the history has not.
 */
export function detectCommunities(
  history: History,
  config: DetectionConfig,
  from?: DetectionState
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
      events.push(...week({history, config, memory, graph, shaped, window, rows}));
      people.add(graph, shaped, memory.firstTie, window);
      states.push(stateOf(memory, pseudonyms, windowStarts[window]));
    }
    window++;
  }
  return {
    ...rows.published(memory.communities, windowStarts),
    people: people.rows(),
    events,
    states
  };
}

interface Week {
  history: History;
  config: DetectionConfig;
  memory: Memory;
  graph: Csr;
  shaped: Csr;
  window: number;
  rows: ReturnType<typeof communityRows>;
}

/** One window: changes `memory`, adds to `rows`, returns its events. */
function week({history, config, memory, graph, shaped, window, rows}: Week): CommunityEvent[] {
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

  const random = seededRandom(seed * 100_003 + window);
  follow(
    memory.communities,
    groupsOf(shaped, memory.communities, {resolution, minimum, random}),
    window
  );

  const {communities} = memory;
  const past = communities.map(before);
  const declared = history.declared.ids.length;
  const did = [
    ...wroteIn(history.activity, window, declared),
    ...saidInside(history.ties, window, communities.slice(declared).map(talkers))
  ];
  const fade = 2 ** (-1 / config.ties.half_life_weeks);
  communities.forEach((community, c) => {
    advance(community.presence, did[c], window, fade);
    const now = {history, window, minimum, silenceWeeks, talkers: did[c].size};
    if (community.declared) declaredWeek(community, c, now);
    else foundWeek(community, now);
    if (community.shown) rows.add(window, community, graph);
  });
  return eventsOf(past, communities, {
    window,
    happenedOn: history.windowStarts[window],
    silenceWeeks
  });
}

/** Whose talk counts: its members, of a candidate everybody who was in its group. */
const talkers = ({standing, born}: Remembered): number[] =>
  born < 0 ? [...standing.keys()] : heldBy(standing);
