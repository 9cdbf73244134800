import type {Config} from "../../src/config.ts";
import type {Around} from "../../src/insights/alarms/rule.ts";
import {detect} from "../refresh/detect.ts";
import {readHistory} from "../refresh/history.ts";
import {readLives} from "../refresh/lives.ts";
import {networksOf} from "../refresh/networks.ts";
import {writeOverlaps} from "../refresh/overlaps.ts";
import {placeCommunities} from "../refresh/place-communities.ts";
import {dayOf} from "../refresh/report.ts";
import {allModels} from "../refresh/model-list.ts";
import {runModels} from "../../src/warehouse/run-models.ts";
import {fromWarehouse} from "./history-of.ts";

/** The lives of a home's communities as warnings see them. */
export const livesOf = (home: string, config: Config, clock: Date): Promise<Around> =>
  fromWarehouse({home, config, clock}, async (db, {decided}) => {
    const {minimum_group: minimumGroup} = config.privacy;
    const history = await readHistory(db);
    const detection = await detect(db, history, config, {full: true});
    await placeCommunities(db, detection, history.declared.ids, decided);
    await runModels(
      db,
      allModels().filter(({layer}) => layer === "insights")
    );
    const covers = await writeOverlaps(db, {
      ties: networksOf(history, config).now,
      minimum: minimumGroup
    });
    const known = {history, detection, decided, topics: new Map(), covers, minimum: minimumGroup};
    return {
      windowStarts: history.windowStarts,
      madeOn: await dayOf(db, clock),
      usualWeeks: config.communities.usual_weeks,
      silenceWeeks: config.communities.silence_weeks,
      minimumGroup,
      lives: await readLives(db, known)
    };
  });
