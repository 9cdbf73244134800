import {readConfig} from "../../../src/config.ts";
import {runModels} from "../../../src/warehouse/run-models.ts";
import {decidedOn} from "../../refresh/decided.ts";
import {detect} from "../../refresh/detect.ts";
import {readHistory} from "../../refresh/history.ts";
import {readLives} from "../../refresh/lives.ts";
import {allModels} from "../../refresh/model-list.ts";
import {placeCommunities} from "../../refresh/place-communities.ts";
import {readAttended} from "../../refresh/warnings.ts";
import {fromWarehouse} from "../history-of.ts";
import type {Past} from "./organisation.ts";

/** Who took part in which community of a home in which week, as its sources tell; nothing that was decided counts. */
export function pastOf(home: string, clock = new Date()): Promise<Past> {
  const config = readConfig(home);
  const decided = decidedOn("", []);
  return fromWarehouse({home, config, clock}, async (db) => {
    const history = await readHistory(db);
    const detection = await detect(db, history, config, {full: true});
    await placeCommunities(db, detection, history.declared.ids, decided);
    await runModels(
      db,
      allModels().filter(({layer}) => layer === "insights")
    );
    const {minimum_group: minimum} = config.privacy;
    const known = {history, detection, decided, topics: new Map(), covers: new Map(), minimum};
    const lives = await readLives(db, known);
    return {windows: history.windowStarts.length, communities: await readAttended(db, lives)};
  });
}
