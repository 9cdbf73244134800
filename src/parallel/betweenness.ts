import {type Sample, sweepsOf} from "../graph/betweenness.ts";
import type {Structure} from "../graph/csr.ts";
import type {Pool} from "./pool.ts";
import {shared} from "./shared.ts";

const passages = {module: new URL("../graph/betweenness.ts", import.meta.url), name: "passages"};

/** `betweenness`, its pivots shared out to the threads of a pool; the same to the last bit. */
export async function betweennessByPool(
  pool: Pool,
  graph: Structure,
  sample?: Sample
): Promise<Float64Array> {
  const {map, batches, inPairs} = sweepsOf(graph, sample);
  const everywhere = shared(map);
  const calls = batches.map((batch) => [everywhere, batch]);
  return inPairs(await pool.map<Float64Array>(passages, calls));
}
