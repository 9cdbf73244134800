import {checkShape, type Structure} from "./csr.ts";
import {nearby} from "./nearby.ts";
import {shuffled} from "./random.ts";
import {topK} from "./top-k.ts";

/** So many are drawn by chance, among people as they are numbered; or those whose lots are largest, [n] > 0. */
export type Sample = {readonly pivots: number} & (
  | {readonly random: () => number}
  | {readonly lots: Float64Array}
);

/**
 * Who stands between others: the number of pairs whose shortest paths run through each person,
 * shared where there are several. High is a broker.
 *
 * @param sample start from so many of those with ties, drawn by chance or lot, instead of all, and scale up: 100 find
 * the top brokers, 1,000 give ranks. Exact is fine to about 2,000 people. Who has no ties changes nothing.
 * @returns Float64Array [n], in pairs, 0 … (n − 1)(n − 2) ÷ 2.
 * @throws GRAPH_SHAPE
 * @see Brandes (2001), doi:10.1080/0022250X.2001.9990249; sampling: Brandes & Pich (2007),
 * doi:10.1142/S0218127407018403. Steps count alike, whatever the weight. O(m) a start.
 */
export function betweenness(graph: Structure, sample?: Sample): Float64Array {
  const {map, batches, inPairs} = sweepsOf(graph, sample);
  return inPairs(batches.map((batch) => passages(map, batch)));
}

/**
 * How far a sample may be off: for any one person at most so many pairs, with all but this chance.
 *
 * @see Serfling (1974), doi:10.1214/aos/1176342611: starts drawn without putting back, each adding 0 … n − 2 pairs.
 * Most people are much nearer.
 */
export function betweennessMargin(graph: Structure, pivots: number, chance = 0.05): number {
  const n = whoHasTies(graph).length;
  if (pivots >= n) return 0;
  const left = 1 - (pivots - 1) / n;
  return ((n * (n - 2)) / 2) * Math.sqrt((left * Math.log(2 / chance)) / (2 * pivots));
}

/** Where to start from: everybody with ties, or a sample of them. */
export function pivotsOf(graph: Structure, sample?: Sample): Uint32Array {
  checkShape(graph);
  const tied = whoHasTies(graph);
  if (!sample || sample.pivots >= tied.length) return tied;
  if ("lots" in sample) return topK(tied, sample.lots, sample.pivots);
  return shuffled(tied.length, sample.random)
    .subarray(0, sample.pivots)
    .map((place) => tied[place]);
}

/** A graph of more ties, each both ways, no longer lies in the processor's cache: a sweep leaps about in memory. */
const lyingFar = 2 ** 19;

/**
 * What is to be swept, in batches of 8 pivots: sums are taken by batch, so that it changes no bit who works them out, and
 * where. A large graph is numbered so that those who are near each other lie together: 1.5 times as fast.
 *
 * @returns the graph and pivots to ask `passages` for, and what makes pairs of its answers, in their order.
 */
export function sweepsOf(graph: Structure, sample?: Sample) {
  const pivots = pivotsOf(graph, sample);
  const {place, ...map} = graph.targets.length > lyingFar ? nearby(graph) : {...graph, place: null};
  const starts = place ? pivots.map((person) => place[person]) : pivots;
  const batches: Uint32Array[] = [];
  for (let i = 0; i < starts.length; i += 8) batches.push(starts.slice(i, i + 8));
  return {
    map,
    batches,
    /** Batches added up in order, and scaled from the pivots to everybody with ties. */
    inPairs: (sums: readonly Float64Array[]): Float64Array => {
      const scale = whoHasTies(graph).length / pivots.length / 2; // each pair was met from both ends
      const pairs = new Float64Array(graph.starts.length - 1);
      for (const sum of sums) for (let v = 0; v < pairs.length; v++) pairs[v] += sum[v];
      return pairs.map((_, person) => {
        const sum = pairs[place ? place[person] : person];
        return sum > 0 ? sum * scale : 0;
      });
    }
  };
}

/**
 * The pairs with any of these starts that run through each person. Two sweeps from each: outward counting paths, back
 * sharing out the pairs.
 */
export function passages({starts, targets}: Structure, from: Uint32Array): Float64Array {
  const n = starts.length - 1;
  const sum = new Float64Array(n);
  const paths = new Float64Array(n); // shortest paths from the start
  const share = new Float64Array(n); // (1 + pairs through v) ÷ paths of v
  const ring = new Uint8Array(n); // 0 not reached, else steps modulo 3, plus 1: enough to tell back, along and onward
  const reached = new Uint32Array(n); // nearest first
  const onward = new Uint32Array(targets.length); // whom ties lead one step further to, in the order of `reached`
  const first = new Uint32Array(n + 1); // where those of reached[i] begin
  for (const start of from) {
    ring.fill(0);
    ring[start] = 1;
    paths[start] = 1;
    reached[0] = start;
    let count = 1;
    let end = 0;
    for (let head = 0; head < count; head++) {
      const v = reached[head];
      const further = (ring[v] % 3) + 1;
      first[head] = end;
      for (let a = starts[v]; a < starts[v + 1]; a++) {
        const u = targets[a];
        if (ring[u] === 0) {
          ring[u] = further;
          paths[u] = 0;
          reached[count++] = u;
        }
        if (ring[u] !== further) continue;
        paths[u] += paths[v];
        onward[end++] = u;
      }
    }
    first[count] = end;
    for (let i = count - 1; i > 0; i--) {
      const v = reached[i];
      let through = 0;
      for (let a = first[i]; a < first[i + 1]; a++) through += share[onward[a]];
      through *= paths[v];
      share[v] = (1 + through) / paths[v];
      sum[v] += through;
    }
  }
  return sum;
}

const whoHasTies = ({starts}: Structure): Uint32Array =>
  Uint32Array.from(starts.subarray(1).keys()).filter((v) => starts[v] < starts[v + 1]);
