import {csrOf} from "../../../src/graph/csr.ts";
import {rewired} from "../../../src/graph/rewire.ts";
import type {History, NewTies} from "../../../src/insights/history.ts";

/**
 * The same history with ties led elsewhere: everybody keeps their number of ties, and each tie keeps its own weeks.
 *
 * @param swapsPerTie 10 leaves nothing of the groups; 0.01 changes one tie in fifty.
 */
export function withChangedTies(
  history: History,
  options: {swapsPerTie: number; random: () => number}
): History {
  const {ties, pseudonyms} = history;
  const people = pseudonyms.length;
  const pairs = pairsOf(ties, people);
  const changed = rewired(
    csrOf({
      people,
      from: pairs.map((pair) => Math.floor(pair / people)),
      to: pairs.map((pair) => pair % people),
      weight: pairs.map((_, nth) => nth + 1) // weights travel with their ties: they tell which tie it was
    }),
    options
  );
  const now = new Map<number, [low: number, high: number]>();
  for (let v = 0; v < people; v++)
    for (let a = changed.starts[v]; a < changed.starts[v + 1]; a++)
      if (v < changed.targets[a]) now.set(pairs[changed.weights[a] - 1], [v, changed.targets[a]]);
  return {...history, ties: led(ties, people, now)};
}

const pairOf = (from: number, to: number, people: number): number =>
  Math.min(from, to) * people + Math.max(from, to);

const pairsOf = ({from, to}: NewTies, people: number): number[] =>
  [...new Set(Array.from(from, (a, t) => pairOf(a, to[t], people)))].sort((a, b) => a - b);

function led(
  ties: NewTies,
  people: number,
  now: ReadonlyMap<number, readonly [number, number]>
): NewTies {
  const rows = Array.from(ties.window, (window, t) => {
    const {[t]: from} = ties.from;
    const {[t]: to} = ties.to;
    const [low, high] = now.get(pairOf(from, to, people)) ?? [from, to];
    const upwards = from < to;
    return {
      window,
      from: upwards ? low : high,
      to: upwards ? high : low,
      weight: ties.weight[t]
    };
  }).sort((a, b) => a.window - b.window || a.from - b.from || a.to - b.to);
  return {
    window: Int32Array.from(rows, (row) => row.window),
    from: Int32Array.from(rows, (row) => row.from),
    to: Int32Array.from(rows, (row) => row.to),
    weight: Float64Array.from(rows, (row) => row.weight)
  };
}

/** Only the first windows of a history. */
export function firstWindows(history: History, windows: number): History {
  const until = (column: Int32Array) => {
    const end = column.findIndex((window) => window >= windows);
    return end < 0 ? column.length : end;
  };
  const [ties, activity] = [until(history.ties.window), until(history.activity.window)];
  return {
    ...history,
    windowStarts: history.windowStarts.slice(0, windows),
    ties: {
      window: history.ties.window.slice(0, ties),
      from: history.ties.from.slice(0, ties),
      to: history.ties.to.slice(0, ties),
      weight: history.ties.weight.slice(0, ties)
    },
    activity: {
      window: history.activity.window.slice(0, activity),
      person: history.activity.person.slice(0, activity),
      community: history.activity.community.slice(0, activity),
      count: history.activity.count.slice(0, activity)
    }
  };
}
