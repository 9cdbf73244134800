import {checkShape, type Csr} from "./csr.ts";
import {strengths} from "./quality.ts";

export interface PersonalRankOptions {
  /** Chance of going back to the person at each step. */
  restart?: number;
  /** Rank that a person may hold back for each of their ties, of mean weight; bounds the error. */
  tolerance?: number;
}

/** People reached, in the order they were reached, and the share of time spent with each. */
export interface Reached {
  people: Uint32Array;
  rank: Float64Array;
}

/**
 * Who is near one person: the share of time a walker spends with each other person who follows
 * ties by weight and often returns to where they began.
 *
 * @returns a function of the person, to be asked many times: it keeps its scratch arrays.
 * A rank is never too high, and too low by at most tolerance · strength ÷ mean tie weight.
 * @throws GRAPH_SHAPE
 * @see Andersen, Chung & Lang (2006), "approximate PageRank by push", doi:10.1109/FOCS.2006.44. The
 * walk is not lazy. Cost a person: under 1 ÷ (restart · tolerance), whatever the size of the graph.
 */
export function personalRanks(
  graph: Csr,
  {restart = 0.15, tolerance = 1e-5}: PersonalRankOptions = {}
): (person: number) => Reached {
  checkShape(graph, graph.weights);
  const {starts, targets, weights} = graph;
  const n = starts.length - 1;
  const strength = strengths(graph);
  const total = strength.reduce((sum, s) => sum + s, 0);
  const patience = strength.map((s) => (tolerance * s * targets.length) / total);
  const rank = new Float64Array(n);
  const held = new Float64Array(n); // rank that has arrived and is not yet passed on
  const state = new Uint8Array(n); // 1 reached, 2 reached and waiting in the queue
  const reached = new Uint32Array(n);
  const queue = new Uint32Array(n); // a ring

  return (person) => {
    let count = 1;
    let head = 0;
    let waiting = 1;
    reached[0] = person;
    queue[0] = person;
    state[person] = 2;
    held[person] = 1;
    for (; waiting > 0; waiting--) {
      const v = queue[head];
      if (++head === n) head = 0;
      state[v] = 1;
      const pushed = held[v];
      held[v] = 0;
      rank[v] += strength[v] > 0 ? restart * pushed : pushed;
      const passed = ((1 - restart) * pushed) / strength[v];
      for (let a = starts[v]; a < starts[v + 1]; a++) {
        const u = targets[a];
        if (state[u] === 0) reached[count++] = u;
        state[u] ||= 1;
        held[u] += passed * weights[a];
        if (state[u] === 2 || held[u] <= patience[u]) continue;
        state[u] = 2;
        queue[(head + waiting - 1) % n] = u;
        waiting++;
      }
    }
    const people = reached.slice(0, count);
    const result = new Float64Array(count);
    for (let r = 0; r < count; r++) {
      const v = people[r];
      result[r] = rank[v];
      rank[v] = held[v] = state[v] = 0;
    }
    return {people, rank: result};
  };
}
