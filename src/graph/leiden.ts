import {fail} from "../errors.ts";
import {aggregate} from "./aggregate.ts";
import {connectedComponents} from "./connected-components.ts";
import type {Csr} from "./csr.ts";
import {type Level, moveLocally} from "./local-moving.ts";
import {everybodyAlone, renumber} from "./partition.ts";
import {groundLevel, type Quality} from "./quality.ts";
import {refine} from "./refine.ts";

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
 * Where refinement cannot merge anything more we stop, and separate what is not connected.
 */
export function leiden(
  graph: Csr,
  {start, iterations = start ? 1 : 2, random, ...quality}: LeidenOptions
): Uint32Array {
  const {ground, charge} = groundLevel(graph, quality);
  const people = ground.mass.length;
  if (start && start.length !== people)
    fail("GRAPH_SHAPE", `a start of ${start.length} labels for ${people} people`);
  let community: Uint32Array = start ? Uint32Array.from(start) : everybodyAlone(people);
  for (let i = 0, moved = true; moved && i < iterations; i++) {
    renumber(community);
    moved = iterate(ground, community, charge, random);
    // Parting what no tie joins loses no weight inside and pays less to chance: quality only grows.
    community = connectedComponents(graph, community);
  }
  return community;
}

/** One round: move, refine, aggregate, and again on the graph of parts, until nothing merges. Changes `community`. */
function iterate(
  ground: Level,
  community: Uint32Array,
  charge: number,
  random: () => number
): boolean {
  const node = everybodyAlone(community.length); // person → node of the level
  let level = ground;
  let label = community.slice(); // node → community
  for (let moved = false; ; ) {
    moved = moveLocally(level, label, charge, random) || moved;
    const part = refine(level, label, charge, random);
    const parts = renumber(part);
    if (parts === label.length) {
      for (let p = 0; p < node.length; p++) community[p] = label[node[p]];
      return moved;
    }
    const lifted = new Uint32Array(parts);
    for (let v = 0; v < part.length; v++) lifted[part[v]] = label[v];
    for (let p = 0; p < node.length; p++) node[p] = part[node[p]];
    renumber(lifted);
    level = aggregate(level, part, parts);
    label = lifted;
  }
}
