import type {Around} from "../../src/insights/alarms/rule.ts";
import type {History} from "../../src/insights/history.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {runModels} from "../../src/warehouse/run-models.ts";
import type {Decided} from "../refresh/decided.ts";
import {detect} from "../refresh/detect.ts";
import {readHistory} from "../refresh/history.ts";
import {writeLives} from "../refresh/life-tables.ts";
import {allModels} from "../refresh/model-list.ts";
import {type Networks, networksOf, saidIn} from "../../src/insights/networks.ts";
import {placeCommunities} from "../refresh/place-communities.ts";
import {readTitles} from "../refresh/titles.ts";
import {fromWarehouse} from "./history-of.ts";
import type {Inside} from "./inside.ts";

/** The lives of a home's communities as warnings see them. */
export const livesOf = (inside: Inside): Promise<Around> =>
  fromWarehouse(
    inside,
    async (db, {decided}) => (await writeAllLives(db, {...inside, decided})).around
  );

/** From the warehouse's tables to the lives of communities: found anew, placed and counted, as a refresh does. */
export async function writeAllLives(
  db: Database,
  {config, clock, decided}: Omit<Inside, "home"> & {readonly decided: Decided}
): Promise<{history: History; networks: Networks; around: Around}> {
  const history = await readHistory(db);
  const networks = networksOf(saidIn(history), config.ties);
  const detection = await detect(db, history, config, {full: true});
  const ids = await placeCommunities(db, detection, history.declared.ids, decided);
  await runModels(
    db,
    allModels().filter(({layer}) => layer === "members" || layer === "insights")
  );
  const around = await writeLives(db, {
    config,
    history,
    detection,
    ids,
    decided,
    madeAt: clock,
    titles: await readTitles(db),
    ties: networks.now
  });
  return {history, networks, around};
}
