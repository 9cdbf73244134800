import type {Csr} from "./csr.ts";
import {onLevel} from "./kernels.ts";
import {groundLevel, type Quality} from "./quality.ts";

/**
 * Communities by moving and merging alone: a little faster than Leiden and a little worse, and a
 * community may fall apart into pieces. Kept as the yardstick for `leiden`.
 *
 * @returns Uint32Array [n], labels 0, 1, 2 … by smallest person.
 * @throws GRAPH_SHAPE
 * @see Blondel et al. (2008), arXiv:0803.0476, with the queue of Leiden's moves. The algorithm: wasm/louvain.ts.
 */
export function louvain(
  graph: Csr,
  {random, ...quality}: Quality & {random: () => number}
): Uint32Array {
  const {ground, charge} = groundLevel(graph, quality);
  const community = new Uint32Array(ground.mass.length);
  onLevel(
    ground,
    community,
    (kernel, level, labels) => kernel.louvain(level, labels, charge),
    random
  );
  return community;
}
