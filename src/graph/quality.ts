import {checkShape, type Csr} from "./csr.ts";
import type {Level} from "./level.ts";

/** What counts as a good community. */
export interface Quality {
  /** modularity: more weight inside than people's own tie weight would make likely; cpm: denser inside than `resolution`. */
  quality?: "modularity" | "cpm";
  /** γ: higher finds smaller communities. */
  resolution?: number;
}

/**
 * People as nodes, with the mass and the charge under which both qualities are the same sum:
 * weight inside − charge · mass · mass.
 *
 * @see Traag, Van Dooren & Nesterov (2011), arXiv:1104.3083 (constant Potts model).
 */
export function groundLevel(graph: Csr, {quality = "modularity", resolution = 1}: Quality) {
  checkShape(graph, graph.weights);
  const n = graph.starts.length - 1;
  if (quality === "cpm")
    return {ground: {...graph, mass: new Float64Array(n).fill(1)}, charge: resolution};
  const mass = strengths(graph);
  const total = mass.reduce((sum, strength) => sum + strength, 0);
  const ground: Level = {...graph, mass};
  return {ground, charge: resolution / (total || 1)};
}

/** The weight of each person's ties, summed. */
export function strengths({starts, weights}: Csr): Float64Array {
  const strength = new Float64Array(starts.length - 1);
  for (let v = 0; v < strength.length; v++) {
    let sum = 0;
    for (let a = starts[v]; a < starts[v + 1]; a++) sum += weights[a];
    strength[v] = sum;
  }
  return strength;
}
