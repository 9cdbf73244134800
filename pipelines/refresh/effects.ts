import type {Around} from "../../src/insights/alarms/rule.ts";
import {effectsOf, type Help} from "../../src/insights/effect/effect.ts";
import {meanOf} from "../../src/insights/pace.ts";
import type {Decision} from "../../src/store/decisions.ts";
import {type Drawn, trialsOf} from "../../src/store/trials.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {type Given, helpsOf, placed} from "./given-help.ts";
import {trialRow} from "./help-trial.ts";
import {writeRows} from "./tables.ts";

/** What came of help that people said they tried, and of help by lot: tables `effects` and `help_trials`. */
export async function writeEffects(
  db: Database,
  around: Around,
  decisions: readonly Decision[]
): Promise<void> {
  const trials = [...trialsOf(decisions).values()].flatMap(({drawn}) => drawn ?? []);
  const tried = helpsOf(decisions);
  const helps = placed(around, tried);
  const byLot = trials.map((trial) => placed(around, givenBy(trial)));
  await writeTried(db, around, {helps, others: byLot.flat()});
  const rows = trials.map((trial, nth) => {
    const others = [...helps, ...byLot.toSpliced(nth, 1).flat()];
    return trialRow(around, trial, {helps: byLot[nth], others, tried});
  });
  await writeRows(db, "help_trials", rows);
}

async function writeTried(
  db: Database,
  {lives, madeOn}: Around,
  {helps, others}: {helps: readonly (Given & Help)[]; others: readonly Help[]}
): Promise<void> {
  const series = lives.map((life) => life.series.active);
  const effects = effectsOf(series, helps, {others});
  await writeRows(
    db,
    "effects",
    helps.map(({community, window, communityId, helpedOn}, nth) => ({
      made_on: madeOn,
      community_id: communityId,
      helped_on: helpedOn,
      before: meanOf(series[community], window - 1),
      naive: effects[nth].naive,
      estimate: effects[nth].estimate,
      low: effects[nth].low,
      high: effects[nth].high,
      moments: effects[nth].moments,
      communities: effects[nth].communities,
      refused: effects[nth].refused,
      path: JSON.stringify(effects[nth].path)
    }))
  );
}

const givenBy = ({detail: {helped, beginsOn}}: Drawn): Given[] =>
  helped.map((communityId) => ({communityId, helpedOn: beginsOn}));
