import {checkShape, type Csr} from "./csr.ts";
import {strengths} from "./quality.ts";

/**
 * How much a person's contacts all know each other: high is closed in, low spans holes that few
 * others span.
 *
 * With p(i, j) the share of i's tie weight that goes to j, it is Σⱼ (p(i, j) + Σ_q p(i, q) p(q, j))²
 * over the contacts j of i.
 *
 * @returns Float64Array [n], above 0, mostly under 1 (a lone pair has 1); NaN for a person without ties.
 * @throws GRAPH_SHAPE
 * @see Burt (1992), Structural Holes, ISBN 9780674843714, ch. 2. Time O(Σ degree²).
 */
export function constraint(graph: Csr): Float64Array {
  checkShape(graph, graph.weights);
  const {starts, targets, weights} = graph;
  const strength = strengths(graph);
  const isContact = new Uint8Array(strength.length); // small enough to stay in the processor's cache
  const direct = new Float64Array(strength.length); // p(i, j)
  const through = new Float64Array(strength.length); // Σ p(i, q) p(q, j)

  return strength.map((own, i) => {
    if (own === 0) return NaN;
    for (let a = starts[i]; a < starts[i + 1]; a++) {
      isContact[targets[a]] = 1;
      direct[targets[a]] = weights[a] / own;
    }
    for (let a = starts[i]; a < starts[i + 1]; a++) {
      const q = targets[a];
      const share = direct[q] / strength[q];
      for (let b = starts[q]; b < starts[q + 1]; b++)
        if (isContact[targets[b]] === 1) through[targets[b]] += share * weights[b];
    }
    let sum = 0;
    for (let a = starts[i]; a < starts[i + 1]; a++) {
      const j = targets[a];
      sum += (direct[j] + through[j]) ** 2;
      isContact[j] = through[j] = 0;
    }
    return sum;
  });
}
