import {coreNumber} from "../../../src/graph/core-number.ts";
import {csrOf} from "../../../src/graph/csr.ts";
import {leiden} from "../../../src/graph/leiden.ts";
import {louvain} from "../../../src/graph/louvain.ts";
import {pageRank} from "../../../src/graph/pagerank.ts";
import {seededRandom} from "../../../src/graph/random.ts";
import {betweennessByPool} from "../../../src/parallel/betweenness.ts";
import {openPool} from "../../../src/parallel/pool.ts";
import {answers} from "./answers.ts";
import {readGraph} from "./graph-file.ts";

const pool = openPool();
const rows = readGraph(process.argv[2]);

await answers("this checkout", () => {
  const graph = csrOf(rows);
  return {
    leiden: (seed) => leiden(graph, {random: seededRandom(seed)}),
    louvain: (seed) => louvain(graph, {random: seededRandom(seed)}),
    page_rank: () => pageRank(graph, {tolerance: 1e-10}),
    core_number: () => void coreNumber(graph),
    betweenness_100_pivots: async (seed) =>
      void (await betweennessByPool(pool, graph, {pivots: 100, random: seededRandom(seed)}))
  };
});
await pool.close();
