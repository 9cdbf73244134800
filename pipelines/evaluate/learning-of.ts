import type {Config} from "../../src/config.ts";
import type {Learning} from "../../src/recommend/learning.ts";
import {openStore} from "../../src/store/store.ts";
import {runModels} from "../../src/warehouse/run-models.ts";
import {detect} from "../refresh/detect.ts";
import {readHistory} from "../refresh/history.ts";
import {loadInput} from "../refresh/input.ts";
import {writeLives} from "../refresh/life-tables.ts";
import {readLearning} from "../refresh/learning.ts";
import {allModels} from "../refresh/model-list.ts";
import {networksOf} from "../refresh/networks.ts";
import {placeCommunities} from "../refresh/place-communities.ts";
import {loadSaid, readSaid} from "../refresh/said.ts";
import {readTitles} from "../refresh/titles.ts";
import {openWarehouse} from "../refresh/warehouse-file.ts";

/**
 * What recommendations would have been made from on the day `asOf`: the refresh of that day as far as it learns, in a
 * scratch warehouse. Nothing in the home changes.
 */
export async function learningOf(
  home: string,
  {config, asOf, clock}: {config: Config; asOf: string; clock: Date}
): Promise<Learning> {
  const store = await openStore(home);
  try {
    const said = await readSaid(store, {home, asOf, today: clock.toISOString().slice(0, 10)});
    using warehouse = await openWarehouse(home, {asOf, full: true, config});
    const {db} = warehouse;
    await loadInput(db, {home, config, ...said, clock, asOf});
    await loadSaid(db, said);
    const build = (...layers: string[]) =>
      runModels(
        db,
        allModels().filter(({layer}) => layers.includes(layer))
      );
    await build("staging", "warehouse");
    const history = await readHistory(db);
    const detection = await detect(db, history, config, {full: true});
    const ids = await placeCommunities(db, detection, history.declared.ids, said.decided);
    await build("insights");
    const networks = networksOf(history, config);
    const {madeOn} = await writeLives(db, {
      config,
      history,
      detection,
      ids,
      madeAt: clock,
      decided: said.decided,
      titles: await readTitles(db),
      ties: networks.now
    });
    const {decisions} = said;
    const ties = {ties: networks.now, tiesEarlier: networks.earlier};
    return await readLearning(db, {history, ...ties, config, decisions, madeOn});
  } finally {
    await store.close();
  }
}
