import type {Structure} from "./csr.ts";
import {type TwoHopOptions, twoHop} from "./two-hop.ts";

/**
 * Whom a person could meet: shared contacts count, and one who has few ties counts more.
 * A contact of d ties is worth 1 ÷ ln d.
 *
 * @see Adamic & Adar (2003), doi:10.1016/S0378-8733(03)00009-1; `twoHop` for the rest.
 */
export const adamicAdar = (graph: Structure, options?: TwoHopOptions) =>
  twoHop(graph, (ties) => 1 / Math.log(ties), options);
