import {fail} from "../errors.ts";
import {checkShape, type Structure} from "./csr.ts";

/** Ties of each group's people: kept inside (each counted once a person, so twice), and leading to other groups. */
export interface GroupTies {
  readonly inside: Float64Array;
  readonly outside: Float64Array;
}

/**
 * How much a group keeps to itself: (outside − inside) ÷ all ties of its people. −1, nobody talks
 * outside; 1, nobody talks inside. A large group is pulled to −1 by its size alone: compare it with
 * what chance would give.
 *
 * @returns Float64Array [groups]; NaN for a group without ties.
 * @see Krackhardt & Stern (1988), Social Psychology Quarterly 51(2), doi:10.2307/2786835.
 */
export const eiIndex = ({inside, outside}: GroupTies): Float64Array =>
  inside.map((kept, g) => (outside[g] - kept) / (outside[g] + kept));

/**
 * Counts, for each group, the ties that stay in it and those that leave it; what leads to somebody of
 * no group counts nowhere.
 *
 * @param group [n], 0 … groups − 1; −1 of no group.
 * @throws GRAPH_SHAPE. Time O(ties).
 */
export function groupTies(graph: Structure, group: Int32Array, groups: number): GroupTies {
  checkShape(graph);
  if (group.length !== graph.starts.length - 1)
    fail("GRAPH_SHAPE", `groups of ${group.length} people, of ${graph.starts.length - 1}`);
  const {starts, targets} = graph;
  const inside = new Float64Array(groups);
  const outside = new Float64Array(groups);
  for (let v = 0; v < group.length; v++) {
    const own = group[v];
    if (own < 0) continue;
    for (let a = starts[v]; a < starts[v + 1]; a++) {
      const other = group[targets[a]];
      if (other === own) inside[own]++;
      else if (other >= 0) outside[own]++;
    }
  }
  return {inside, outside};
}
