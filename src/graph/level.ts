import type {Csr} from "./csr.ts";

/**
 * A graph whose nodes are people or whole groups of them. `mass` is what chance is charged by:
 * tie weight held (modularity) or people held (constant Potts model).
 */
export interface Level extends Csr {
  mass: Float64Array;
}
