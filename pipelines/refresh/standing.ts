import type {Config} from "../../src/config.ts";
import type {Csr} from "../../src/graph/csr.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {writeFragility} from "./fragility.ts";
import {writeIsolation} from "./isolation.ts";

/** How people stand to each other now: who is out of reach, and on whom communities rest. */
export async function writeStanding(db: Database, graph: Csr, config: Config): Promise<void> {
  await writeIsolation(db, graph, config);
  await writeFragility(db);
}
