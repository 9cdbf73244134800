import {connectedComponents} from "../../../src/graph/connected-components.ts";
import {modularity} from "../../../src/graph/modularity.ts";
import {pageRank} from "../../../src/graph/pagerank.ts";
import {normalisedMutualInformation} from "../../../src/graph/partition-similarity.ts";
import type {Planted} from "../../graph/planted.ts";

/** How good a partition is; `disconnected` counts the pieces beyond one a community. */
export function gradeOfLabels({graph, truth}: Planted, labels: Uint32Array) {
  const communities = new Set(labels).size;
  return {
    communities,
    modularity: modularity(graph, labels),
    nmi: normalisedMutualInformation(labels, truth),
    disconnected: new Set(connectedComponents(graph, labels)).size - communities
  };
}

/** How far ranks lie from the truth, all together. */
export function gradeOfRanks({graph}: Planted): (ranks: Float64Array) => {error: number} {
  const truth = pageRank(graph, {tolerance: 1e-15});
  return (ranks) => ({error: ranks.reduce((sum, r, v) => sum + Math.abs(r - truth[v]), 0)});
}
