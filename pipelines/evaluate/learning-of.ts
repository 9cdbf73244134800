import type {Learning} from "../../src/recommend/learning.ts";
import {readGrounds, readLearning, readTalk} from "../refresh/learning.ts";
import {fromWarehouse} from "./history-of.ts";
import type {Inside} from "./inside.ts";
import {writeAllLives} from "./lives-of.ts";

/**
 * What recommendations would have been made from on the day `asOf`: the refresh of that day as far as it learns, in a
 * scratch warehouse. Nothing in the home changes.
 */
export const learningOf = (inside: Inside & {readonly asOf: string}): Promise<Learning> =>
  fromWarehouse(inside, async (db, {decided, decisions}) => {
    const {config} = inside;
    const {history, networks, around} = await writeAllLives(db, {...inside, decided});
    const {madeOn} = around;
    const grounds = await readGrounds(db, {
      talk: await readTalk(db, history, madeOn),
      history,
      ties: networks.now,
      tiesEarlier: networks.earlier,
      config,
      madeOn
    });
    return await readLearning(db, grounds, {config, decisions});
  });
