import {checkShape, type Csr} from "./csr.ts";
import {strengths} from "./quality.ts";

/**
 * With how many separate rounds a person is in touch: their contacts, less what those repeat of each
 * other. Near the number of contacts, they link people whom nobody else links; 1, all contacts are
 * one round.
 *
 * With p(i, q) the share of i's tie weight that goes to q and m(j, q) the tie of j and q as a share of
 * j's strongest, it is Σⱼ (1 − Σ_q p(i, q) m(j, q)) over the contacts j of i, q neither i nor j.
 *
 * @returns a function of the person, 0 for one without ties; it keeps its scratch array between calls.
 * @throws GRAPH_SHAPE
 * @see Burt (1992), Structural Holes, ISBN 9780674843714, ch. 2. Cost a person: the ties of their contacts.
 */
export function effectiveSize(graph: Csr): (person: number) => number {
  checkShape(graph, graph.weights);
  const {starts, targets, weights} = graph;
  const strength = strengths(graph);
  const share = new Float64Array(strength.length); // p(i, q), zero for who is no contact

  return (i) => {
    let size = 0;
    for (let a = starts[i]; a < starts[i + 1]; a++) share[targets[a]] = weights[a] / strength[i];
    for (let a = starts[i]; a < starts[i + 1]; a++) {
      const j = targets[a];
      let strongest = 0;
      let repeated = 0;
      for (let b = starts[j]; b < starts[j + 1]; b++) {
        strongest = Math.max(strongest, weights[b]);
        repeated += share[targets[b]] * weights[b];
      }
      size += 1 - repeated / strongest;
    }
    for (let a = starts[i]; a < starts[i + 1]; a++) share[targets[a]] = 0;
    return size;
  };
}
