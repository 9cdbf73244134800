import {createRequire} from "node:module";
import {UndirectedGraph} from "graphology";
import type Louvain from "graphology-communities-louvain";
import type {Csr} from "../../src/graph/csr.ts";
import {seededRandom} from "../../src/graph/random.ts";

// A CommonJS function whose types promise a default export.
const louvain: (typeof Louvain)["default"] = createRequire(import.meta.url)(
  "graphology-communities-louvain"
);

/** The same graph as graphology keeps it. */
export function graphologyOf({starts, targets, weights}: Csr): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (let v = 0; v + 1 < starts.length; v++) graph.addNode(v);
  for (let v = 0; v + 1 < starts.length; v++)
    for (let a = starts[v]; a < starts[v + 1]; a++)
      if (v < targets[a]) graph.addEdge(v, targets[a], {weight: weights[a]});
  return graph;
}

/** graphology's Louvain: what our communities must not fall below. */
export function referenceLouvain(graph: UndirectedGraph, seed: number): Uint32Array {
  const labels = louvain(graph, {rng: seededRandom(seed)});
  return Uint32Array.from({length: graph.order}, (_, v) => labels[v]);
}
