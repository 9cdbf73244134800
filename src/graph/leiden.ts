import {fail} from "../errors.ts";
import type {Csr} from "./csr.ts";
import {onLevel} from "./kernels.ts";
import {everybodyAlone, renumber} from "./partition.ts";
import {groundLevel, type Quality} from "./quality.ts";

export interface LeidenOptions extends Quality {
  /** Rounds over the whole graph: 2, or 1 from a start; it stops earlier once nobody moves. */
  iterations?: number;
  /** [n] labels to start from, such as last week's communities; without it everybody starts alone. */
  start?: ArrayLike<number>;
  random: () => number;
}

/**
 * The communities people form by their ties: more weight inside than chance would put there, and
 * each one connected.
 *
 * @returns Uint32Array [n], labels 0, 1, 2 … by smallest person. Same graph and same seed, same labels.
 * @throws GRAPH_SHAPE
 * @see Traag, Waltman & van Eck (2019), doi:10.1038/s41598-019-41695-z. About O(m) an iteration.
 * The algorithm: wasm/leiden.ts.
 */
export function leiden(
  graph: Csr,
  {start, iterations = start ? 1 : 2, random, ...quality}: LeidenOptions
): Uint32Array {
  const {ground, charge} = groundLevel(graph, quality);
  const people = ground.mass.length;
  if (start && start.length !== people)
    fail("GRAPH_SHAPE", `a start of ${start.length} labels for ${people} people`);
  const community = start ? Uint32Array.from(start) : everybodyAlone(people);
  if (start && community.some((label) => label >= people)) renumber(community);
  const rounds = Math.min(iterations, 2 ** 32 - 1);
  onLevel(
    ground,
    community,
    (kernel, level, labels) => kernel.leiden(level, labels, charge, rounds, !start),
    random
  );
  return community;
}
