import {checkShape, type Structure} from "./csr.ts";
import {shuffled} from "./random.ts";

interface Sample {
  readonly pivots: number;
  readonly random: () => number;
}

/**
 * Who stands between others: the number of pairs whose shortest paths run through each person,
 * shared where there are several. High is a broker.
 *
 * @param sample start from so many of those with ties, drawn by `random`, instead of all, and scale up: 100 find
 * the top brokers, 1,000 give ranks. Exact is fine to about 2,000 people. Who has no ties changes nothing.
 * @returns Float64Array [n], in pairs, 0 … (n − 1)(n − 2) ÷ 2.
 * @throws GRAPH_SHAPE
 * @see Brandes (2001), doi:10.1080/0022250X.2001.9990249; sampling: Brandes & Pich (2007),
 * doi:10.1142/S0218127407018403. Steps count alike, whatever the weight. O(m) a start.
 */
export function betweenness(graph: Structure, sample?: Sample): Float64Array {
  checkShape(graph);
  const {starts, targets} = graph;
  const n = starts.length - 1;
  const between = new Float64Array(n);
  const paths = new Float64Array(n); // shortest paths from the start
  const share = new Float64Array(n); // (1 + pairs through v) ÷ paths of v
  const steps = new Int32Array(n);
  const reached = new Uint32Array(n); // nearest first
  const tied = Uint32Array.from(starts.keys()).filter((v) => starts[v] < starts[v + 1]);
  const pivots = sample && sample.pivots < tied.length ? drawn(tied, sample) : tied;

  for (const start of pivots) {
    steps.fill(-1);
    paths.fill(0);
    steps[start] = 0;
    paths[start] = 1;
    reached[0] = start;
    let count = 1;
    for (let head = 0; head < count; head++) {
      const v = reached[head];
      for (let a = starts[v]; a < starts[v + 1]; a++) {
        const u = targets[a];
        if (steps[u] < 0) {
          steps[u] = steps[v] + 1;
          reached[count++] = u;
        }
        if (steps[u] > steps[v]) paths[u] += paths[v];
      }
    }
    for (let i = count - 1; i > 0; i--) {
      const v = reached[i];
      let through = 0;
      for (let a = starts[v]; a < starts[v + 1]; a++) {
        const u = targets[a];
        if (steps[u] > steps[v]) through += share[u];
      }
      through *= paths[v];
      share[v] = (1 + through) / paths[v];
      between[v] += through;
    }
  }
  const scale = tied.length / pivots.length / 2; // each pair was met from both ends
  return pivots.length > 0 ? between.map((pairs) => pairs * scale) : between;
}

const drawn = (people: Uint32Array, {pivots, random}: Sample): Uint32Array =>
  shuffled(people.length, random)
    .subarray(0, pivots)
    .map((place) => people[place]);
