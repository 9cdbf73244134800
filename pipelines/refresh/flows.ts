import {readFileSync} from "node:fs";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {writeQuery} from "./tables.ts";

/** Who came from where: table `community_flows`, by the query beside this file. */
export const writeFlows = (db: Database): Promise<void> =>
  writeQuery(db, "community_flows", readFileSync(new URL("flows.sql", import.meta.url), "utf8"));
