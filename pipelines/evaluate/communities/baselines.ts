import {createRequire} from "node:module";
import {UndirectedGraph} from "graphology";
import type Louvain from "graphology-communities-louvain";
import type {Config} from "../../../src/config.ts";
import type {Csr} from "../../../src/graph/csr.ts";
import {leiden} from "../../../src/graph/leiden.ts";
import {bestMatching} from "../../../src/graph/match.ts";
import {seededRandom} from "../../../src/graph/random.ts";
import type {History} from "../../../src/insights/history.ts";
import {decayedTies, graphOf} from "../../../src/insights/ties.ts";
import {inBoth, jaccard, type People, type ToldEvent, type Tracked} from "./tracked.ts";
import type {World} from "./world.ts";

// A CommonJS function whose types promise a default export.
const louvain: (typeof Louvain)["default"] = createRequire(import.meta.url)(
  "graphology-communities-louvain"
);

/** A partition of one graph, whatever was before; labels in any numbering. */
export type Partition = (graph: Csr, random: () => number) => ArrayLike<number>;

const leidenAlone: Partition = (graph, random) => leiden(graph, {iterations: 4, random});

/** graphology's Louvain, which others reach for. */
export const louvainOfGraphology: Partition = ({starts, targets, weights}, rng) => {
  const graph = new UndirectedGraph();
  for (let v = 0; v + 1 < starts.length; v++) graph.addNode(v);
  for (let v = 0; v + 1 < starts.length; v++)
    for (let a = starts[v]; a < starts[v + 1]; a++)
      if (v < targets[a]) graph.addEdge(v, targets[a], {weight: weights[a]});
  const label = louvain(graph, {rng});
  return Array.from(starts.subarray(1), (_, v) => label[v]);
};

/** From this overlap on a cluster continues a community of an earlier week. */
const continues = 0.3;
const remarkable = 1.5;
const fewPeople = 4;
const firstWindows = 4;

/**
 * What a tool without memory gives: the ties of each week partitioned anew, and clusters matched to the last seen of the
 * communities before by their Jaccard index. An event is what the matching says: no one before is a birth, two before a
 * merge, two after a split, silence for the configured weeks a death.
 *
 * @see Greene, Doyle & Cunningham (2010), doi:10.1109/ASONAM.2010.17, whose rules these are.
 */
function staticallyTracked(
  {ties, pseudonyms, windowStarts}: History,
  {ties: settings, communities: {minimum_people, silence_weeks}}: Config,
  {partition, seed}: {partition: Partition; seed: number}
): Tracked {
  const communities: Map<string, People>[] = [];
  const events: ToldEvent[] = [];
  const fronts: Front[] = [];
  const people = pseudonyms.length;
  let window = 0;
  for (const week of decayedTies(ties, {
    people,
    windows: windowStarts.length,
    halfLifeWeeks: settings.half_life_weeks,
    forgetBelow: settings.forget_below
  })) {
    const graph = graphOf(week, people, settings);
    const random = seededRandom(seed * 100_003 + window);
    const clusters = clustersOf(graph, partition(graph, random), minimum_people);
    communities.push(advance(fronts, clusters, {window, silence: silence_weeks, events}));
    window++;
  }
  return {communities, events};
}

/** A community followed by its last clothes. */
interface Front {
  readonly id: string;
  people: People;
  seen: number;
  usual: number;
}

function clustersOf(graph: Csr, label: ArrayLike<number>, minimum: number): People[] {
  const clusters = new Map<number, Set<number>>();
  for (let p = 0; p < label.length; p++)
    if (graph.starts[p + 1] > graph.starts[p])
      clusters.set(label[p], (clusters.get(label[p]) ?? new Set()).add(p));
  return [...clusters.values()].filter(({size}) => size >= minimum);
}

function advance(
  fronts: Front[],
  clusters: readonly People[],
  {window, silence, events}: {window: number; silence: number; events: ToldEvent[]}
): Map<string, People> {
  const pairs = {row: [] as number[], column: [] as number[], weight: [] as number[]};
  const living = fronts.filter(({seen}) => window - seen < silence);
  clusters.forEach((cluster, row) =>
    living.forEach((front, column) => {
      const alike = jaccard(cluster, front.people);
      if (alike < continues) return;
      pairs.row.push(row);
      pairs.column.push(column);
      pairs.weight.push(alike);
    })
  );
  const matched = bestMatching({rows: clusters.length, columns: living.length, ...pairs});
  const now = new Map<string, People>();
  const tell = (kind: ToldEvent["kind"], about: People) =>
    window >= firstWindows && events.push({kind, window, people: about});

  for (const front of living) // before any of them is changed
    if (front.seen === window - 1) {
      const into = clusters.findIndex(
        (cluster, row) =>
          matched[row] >= 0 &&
          living[matched[row]] !== front &&
          inBoth(cluster, front.people) >= front.people.size / 2
      );
      if (into >= 0 && !matched.includes(living.indexOf(front))) {
        tell("merge", clusters[into]);
        front.seen = Number.NEGATIVE_INFINITY; // it lives on in the other
      }
    }
  const past = living.map(({people, seen}) => ({people, seen}));
  clusters.forEach((cluster, row) => {
    const front = matched[row] < 0 ? null : living[matched[row]];
    if (front) {
      const ratio = cluster.size / front.usual;
      const change = Math.abs(cluster.size - front.usual);
      if (change >= fewPeople && (ratio >= remarkable || ratio <= 1 / remarkable)) {
        tell(ratio > 1 ? "growth" : "shrink", cluster);
        front.usual = cluster.size;
      }
      front.people = cluster;
      front.seen = window;
      now.set(front.id, cluster);
      return;
    }
    const origin = past.find(
      ({people, seen}) => seen === window - 1 && inBoth(cluster, people) >= cluster.size / 2
    );
    if (origin) tell("split", origin.people);
    else tell("birth", cluster);
    const id = `${window}-${row}`;
    fronts.push({id, people: cluster, seen: window, usual: cluster.size});
    now.set(id, cluster);
  });
  for (const front of fronts) if (window - front.seen === silence) tell("death", front.people);
  return now;
}

export type Method = (world: World) => Tracked;

/** Tools without memory: every week found anew, ids kept by matching. */
export const baselines: Readonly<Record<string, Method>> = {
  "Leiden anew each week": ({history, config, seed}) =>
    staticallyTracked(history, config, {partition: leidenAlone, seed}),
  "graphology Louvain": ({history, config, seed}) =>
    staticallyTracked(history, config, {partition: louvainOfGraphology, seed})
};
