import {readConfig} from "../src/config.ts";
import {openAside} from "../src/parallel/aside.ts";
import {compileLater} from "../src/parallel/compile-later.ts";
import {later} from "../src/parallel/later.ts";
import {runModels} from "../src/warehouse/run-models.ts";
import {writeCheckup} from "./refresh/checkup.ts";
import {drawCircles, writeCircles} from "./refresh/circles.ts";
import {writeCoverage} from "./refresh/coverage.ts";
import {detect} from "./refresh/detect.ts";
import {writeEffects} from "./refresh/effects.ts";
import {writeFlows} from "./refresh/flows.ts";
import {writeForecasts} from "./refresh/forecasts.ts";
import {readHistory} from "./refresh/history.ts";
import {loadInput} from "./refresh/input.ts";
import {keepLearned, readLearned} from "./refresh/learned.ts";
import {readGrounds, readLearning, readTalk} from "./refresh/learning.ts";
import {writeLives} from "./refresh/life-tables.ts";
import {placeCommunities} from "./refresh/place-communities.ts";
import {allModels} from "./refresh/model-list.ts";
import {memoryOf} from "./refresh/memory.ts";
import {drawNetworks, readPresent, writeNetworks} from "./refresh/networks.ts";
import {proveFound, writeProofs} from "./refresh/proofs.ts";
import {writeNewcomers} from "./refresh/newcomers.ts";
import {beginDraft, publish, publishAlarms} from "./refresh/publish.ts";
import {recordRun} from "./refresh/record-run.ts";
import {
  recommending,
  weighing,
  writeRecommendations,
  writeTrained
} from "./refresh/recommendations.ts";
import {dayOf, type RefreshInput, type RefreshReport, reportOf} from "./refresh/report.ts";
import {loadSaid, readSaid} from "./refresh/said.ts";
import {tryRules, writeTieRules} from "./refresh/tie-rules.ts";
import {readTitles} from "./refresh/titles.ts";
import {findTouched} from "./refresh/touched.ts";
import {writeStanding} from "./refresh/standing.ts";
import {leaveCore, openWarehouse, rowsIn} from "./refresh/warehouse-file.ts";
import {foretell, writeOutlook} from "./refresh/outlook.ts";
import {writeWarnings} from "./refresh/warnings.ts";

export type {RefreshInput, RefreshReport} from "./refresh/report.ts";

/** For so few rows of the ledger a thread would cost more than it saves. */
const fewRows = 50_000;

/**
 * The pipeline: the ledger's rows become tables, tables become arrays, arrays become communities, communities are
 * counted and judged, and all of it is published as one snapshot.
 * @throws HOME_MISSING, HOME_LOCKED, MODEL_CHECK
 */
export async function refresh({
  home,
  asOf = null,
  full = false,
  clock = () => new Date(),
  progress = () => undefined
}: RefreshInput): Promise<RefreshReport> {
  const began = performance.now();
  compileLater();
  const madeAt = clock();
  const today = madeAt.toISOString().slice(0, 10);
  const config = readConfig(home);
  return recordRun({home, clock}, async (store) => {
    const models = allModels();
    let done = 0;
    const step = (name: string) => progress({step: name, done: done++, all: models.length + 5});
    const build = (...layers: string[]) =>
      db.together(() =>
        runModels(
          db,
          models.filter(({layer}) => layers.includes(layer)),
          {begin: step, stands: (model) => touched.stands(model)}
        )
      );

    await using aside = openAside(rowsIn(home) > fewRows, recommending.module); // loads while tables are made
    const said = await readSaid(store, {home, asOf, today});
    using warehouse = await openWarehouse(home, {asOf, full, config});
    const {db} = warehouse;

    await loadInput(db, {home, config, ...said, clock: madeAt, asOf});
    await loadSaid(db, said);
    const touched = await findTouched(db, {home, config, models, ...said});
    await build("staging", "warehouse");

    step("communities");
    const history = await readHistory(db);
    const madeOn = await dayOf(db, madeAt);
    const drawn = drawNetworks(aside, history, config.ties);
    using beside = await db.beside();
    const talk = later(readTalk(beside, history, madeOn));
    await leaveCore(db);
    const memory = memoryOf(await readLearned(db));
    const foretold = later(foretell(beside, aside, memory.kept));
    const detection = await detect(db, history, config, {full});
    const networks = await drawn.networks;
    const {tried} = await tryRules(db, networks, {config, aside});
    const ids = await placeCommunities(db, detection, history.declared.ids, said.decided);
    touched.detectedFrom(history.windowStarts.length - detection.weeksAnew);
    await build("members");
    const {minimum_group: minimum} = config.privacy;
    const titles = await readTitles(db);
    const present = await readPresent(db, networks);
    const pictures = drawCircles(aside, {networks, present, titles, minimum});
    const proven = await proveFound(db, networks.now, aside);
    await build("insights");
    const grounds = await readGrounds(db, {
      talk: await talk,
      history,
      ties: networks.now,
      tiesEarlier: networks.earlier,
      config,
      madeOn
    });
    const early = aside.ask(weighing, grounds);

    step("life stages");
    const around = await writeLives(db, {
      config,
      history,
      detection,
      ids,
      titles,
      madeAt,
      decided: said.decided,
      ties: networks.now
    });

    const learning = await readLearning(db, grounds, {config, decisions: said.decisions});
    const {pseudonyms} = history;
    const draft = await beginDraft(db, home, await touched.published());
    const {recommendations: into} = draft;
    const offers = later(early.then((weights) => aside.stream(recommending, learning, weights)));
    const made = later(
      offers.then(({parts}) => writeRecommendations(beside, parts, {pseudonyms, madeOn, into}))
    );

    await writeFlows(db);
    await build("pages");
    await touched.settle();
    step("networks");
    await writeTieRules(db, networks, {rules: config.ties, tried: await tried});
    await writeNetworks(db, history, {
      networks,
      present,
      ids,
      levels: await drawn.levels,
      minimum
    });
    await writeCircles(db, await pictures, {history, ids});
    await writeProofs(db, proven);
    await writeStanding(db, networks.now, config);
    step("warnings");
    await writeWarnings(db, around, memory);
    await writeForecasts(db, around, memory);
    await writeEffects(db, around, said.decisions);
    await writeNewcomers(db, madeOn);
    const {pActive, recalled, learnedAnew} = await (await foretold).outlook;
    await writeOutlook(db, pseudonyms, {madeOn, pActive});
    await keepLearned(db, memory.recalled, recalled);
    await writeCoverage(db, {titles, ids, madeOn});

    step("publishing");
    const snapshot = await publish(db, draft, {
      home,
      madeAt,
      asOf,
      keep: config.snapshots.keep,
      finish: async () => {
        await writeCheckup(db, {home, config, models, madeAt, asOf, madeOn, made}); // while they come
        await writeTrained(db, await (await offers).result, madeOn);
      }
    });
    await touched.publishedAs(snapshot);
    if (asOf === null) await publishAlarms(db, store, snapshot);
    const seconds = (performance.now() - began) / 1000;
    return await reportOf(db, {
      snapshot,
      asOf,
      weeksAnew: detection.weeksAnew,
      learnedAnew: memory.learnedAnew() + learnedAnew,
      recommendations: await made,
      seconds
    });
  });
}
