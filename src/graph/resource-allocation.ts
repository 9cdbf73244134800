import type {Structure} from "./csr.ts";
import {type TwoHopOptions, twoHop} from "./two-hop.ts";

/**
 * Whom a person could meet: each shared contact has one unit to hand on, split among all its ties.
 * A contact of d ties is worth 1 ÷ d, so the well-connected count far less than under `adamicAdar`.
 *
 * @see Zhou, Lü & Zhang (2009), arXiv:0901.0553; `twoHop` for the rest.
 */
export const resourceAllocation = (graph: Structure, options?: TwoHopOptions) =>
  twoHop(graph, (ties) => 1 / ties, options);
