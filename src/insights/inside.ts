import type {Csr} from "../graph/csr.ts";

/** The people of one community, ascending, and the ties among them; person i of the graph is `people[i]`. */
export interface Inside {
  readonly people: Int32Array;
  readonly graph: Csr;
}

/**
 * What a community's people have among themselves: the part of the graph whose ties start and end inside.
 *
 * @param people ascending. @param mark [n], all 0; left as it was found, so that one array serves every community.
 * Time O(arcs of its people).
 */
export function insideOf(graph: Csr, people: Int32Array, mark: Int32Array): Inside {
  for (let i = 0; i < people.length; i++) mark[people[i]] = i + 1;
  const starts = new Uint32Array(people.length + 1);
  const most = people.reduce((sum, p) => sum + graph.starts[p + 1] - graph.starts[p], 0);
  const targets = new Uint32Array(most);
  const weights = new Float64Array(most);
  let end = 0;
  for (let i = 0; i < people.length; i++) {
    for (let a = graph.starts[people[i]]; a < graph.starts[people[i] + 1]; a++) {
      const other = mark[graph.targets[a]];
      if (other === 0) continue;
      targets[end] = other - 1;
      weights[end++] = graph.weights[a];
    }
    starts[i + 1] = end;
  }
  for (const person of people) mark[person] = 0;
  return {
    people,
    graph: {starts, targets: targets.slice(0, end), weights: weights.slice(0, end)}
  };
}

/** Who takes part in which community at a few windows; sorted by community, window, person. */
export interface Present {
  readonly community: Int32Array;
  readonly window: Int32Array;
  readonly person: Int32Array;
}

/**
 * Community number → window → what it is inside; windows in the order they come in, without those that have no graph.
 * @param graphs window → the network then.
 */
export function insidesOf(
  graphs: ReadonlyMap<number, Csr>,
  {community, window, person}: Present
): Map<number, Map<number, Inside>> {
  const insides = new Map<number, Map<number, Inside>>();
  const [any] = graphs.values();
  const mark = new Int32Array(any ? any.starts.length - 1 : 0);
  for (let first = 0, end = 0; first < person.length; first = end) {
    while (
      end < person.length &&
      community[end] === community[first] &&
      window[end] === window[first]
    )
      end++;
    const graph = graphs.get(window[first]);
    if (!graph) continue;
    const known = insides.get(community[first]) ?? new Map<number, Inside>();
    insides.set(community[first], known);
    known.set(window[first], insideOf(graph, person.slice(first, end), mark));
  }
  return insides;
}
