import {checkShape, type Structure} from "./csr.ts";
import {topK} from "./top-k.ts";

/** People, best first, and their scores. */
export interface Ranked {
  people: Uint32Array;
  scores: Float64Array;
}

export interface TwoHopOptions {
  /** Contacts with more ties than this introduce nobody: they know everybody, and cost most. */
  hubTies?: number;
}

/**
 * Whom a person could meet through contacts they share: each shared contact adds its worth, which
 * depends on how many ties it has.
 *
 * @returns a function of the person and how many to name; nobody tied already, never the person.
 * Equal scores stand in the order of people. It keeps its scratch arrays between calls.
 * @throws GRAPH_SHAPE
 * Cost a person: the ties of their contacts.
 */
export function twoHop(
  graph: Structure,
  worth: (ties: number) => number,
  {hubTies = 200}: TwoHopOptions = {}
): (person: number, k: number) => Ranked {
  checkShape(graph);
  const {starts, targets} = graph;
  const n = starts.length - 1;
  const value = Float64Array.from({length: n}, (_, v) => {
    const ties = starts[v + 1] - starts[v];
    return ties > 1 && ties <= hubTies ? worth(ties) : 0;
  });
  const score = new Float64Array(n);
  const met = new Uint32Array(n);

  return (person, k) => {
    let count = 0;
    for (let a = starts[person]; a < starts[person + 1]; a++) {
      const contact = targets[a];
      if (value[contact] === 0) continue;
      for (let b = starts[contact]; b < starts[contact + 1]; b++) {
        const u = targets[b];
        if (score[u] === 0) met[count++] = u;
        score[u] += value[contact];
      }
    }
    score[person] = 0;
    for (let a = starts[person]; a < starts[person + 1]; a++) score[targets[a]] = 0;
    const people = topK(met.subarray(0, count), score, k);
    const scores = Float64Array.from(people, (u) => score[u]);
    for (let i = 0; i < count; i++) score[met[i]] = 0;
    return {people, scores};
  };
}
