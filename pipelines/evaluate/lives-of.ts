import type {Config} from "../../src/config.ts";
import type {Around} from "../../src/insights/alarms/rule.ts";
import {detect} from "../refresh/detect.ts";
import {readHistory} from "../refresh/history.ts";
import {readLives} from "../refresh/lives.ts";
import {writeOverlaps} from "../refresh/overlaps.ts";
import {placeCommunities} from "../refresh/place-communities.ts";
import {dayOf} from "../refresh/report.ts";
import {aside, buildModels} from "./aside.ts";

/** The lives of a home's communities as warnings see them. */
export const livesOf = (home: string, config: Config, clock: Date): Promise<Around> =>
  aside(home, {config, clock}, async (db, {decided}) => {
    const {minimum_group: minimumGroup} = config.privacy;
    const history = await readHistory(db);
    const detection = await detect(db, history, config, {full: true});
    await placeCommunities(db, detection, history.declared.ids, decided);
    await buildModels(db, "insights");
    const covers = await writeOverlaps(db, minimumGroup);
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
