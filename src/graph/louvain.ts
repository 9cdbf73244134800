import {aggregate} from "./aggregate.ts";
import type {Csr} from "./csr.ts";
import {moveLocally} from "./local-moving.ts";
import {everybodyAlone, renumber} from "./partition.ts";
import {groundLevel, type Quality} from "./quality.ts";

/**
 * Communities by moving and merging alone: a little faster than Leiden and a little worse, and a
 * community may fall apart into pieces. Kept as the yardstick for `leiden`.
 *
 * @returns Uint32Array [n], labels 0, 1, 2 … by smallest person.
 * @throws GRAPH_SHAPE
 * @see Blondel et al. (2008), arXiv:0803.0476, with the queue of `moveLocally`.
 */
export function louvain(
  graph: Csr,
  {random, ...quality}: Quality & {random: () => number}
): Uint32Array {
  const {ground, charge} = groundLevel(graph, quality);
  const community = everybodyAlone(ground.mass.length);
  for (let level = ground; ; ) {
    const label = everybodyAlone(level.mass.length);
    moveLocally(level, label, charge, random);
    const groups = renumber(label);
    for (let p = 0; p < community.length; p++) community[p] = label[community[p]];
    if (groups === label.length) return community;
    level = aggregate(level, label, groups);
  }
}
