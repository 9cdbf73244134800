import type {Config} from "../../src/config.ts";
import type {Around} from "../../src/insights/alarms/rule.ts";
import {runModels} from "../../src/warehouse/run-models.ts";
import {detect} from "../refresh/detect.ts";
import {readHistory} from "../refresh/history.ts";
import {writeLives} from "../refresh/life-tables.ts";
import {allModels} from "../refresh/model-list.ts";
import {networksOf} from "../refresh/networks.ts";
import {placeCommunities} from "../refresh/place-communities.ts";
import {readTitles} from "../refresh/titles.ts";
import {fromWarehouse} from "./history-of.ts";

/** The lives of a home's communities as warnings see them. */
export const livesOf = (home: string, config: Config, clock: Date): Promise<Around> =>
  fromWarehouse({home, config, clock}, async (db, {decided}) => {
    const history = await readHistory(db);
    const detection = await detect(db, history, config, {full: true});
    const ids = await placeCommunities(db, detection, history.declared.ids, decided);
    await runModels(
      db,
      allModels().filter(({layer}) => layer === "insights")
    );
    return await writeLives(db, {
      config,
      history,
      detection,
      ids,
      decided,
      madeAt: clock,
      titles: await readTitles(db),
      ties: networksOf(history, config).now
    });
  });
