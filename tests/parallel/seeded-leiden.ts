import type {Csr} from "../../src/graph/csr.ts";
import {leiden} from "../../src/graph/leiden.ts";
import {seededRandom} from "../../src/graph/random.ts";

export const seededLeiden = (graph: Csr, seed: number): Uint32Array =>
  leiden(graph, {random: seededRandom(seed)});
