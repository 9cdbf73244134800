import type {Around} from "../../src/insights/alarms/rule.ts";
import {effectsOf, type Help} from "../../src/insights/effect/effect.ts";
import {meanOf} from "../../src/insights/pace.ts";
import {type Decision, standing} from "../../src/store/decisions.ts";
import {type Drawn, trialsOf} from "../../src/store/trials.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {trialRow} from "./help-trial.ts";
import {writeRows} from "./tables.ts";

/** Help that a community was given on a day. */
export interface Given {
  readonly communityId: string;
  readonly helpedOn: string;
}

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

/** Where it stands among all weeks; of a community that is not there any more, nothing. */
const placed = ({lives, windowStarts}: Around, given: readonly Given[]): (Given & Help)[] =>
  given.flatMap(({communityId, helpedOn}) => {
    const community = lives.findIndex(({id}) => id === communityId);
    const window = windowAfter(windowStarts, helpedOn);
    return community < 0 ? [] : [{community, window, communityId, helpedOn}];
  });

/** The first window that begins after a day. */
export function windowAfter(windowStarts: readonly string[], day: string): number {
  const after = windowStarts.findIndex((start) => start > day);
  return after < 0 ? windowStarts.length : after;
}

/** Help tried for a community, once a day: the subject is a warning, its kind and the community. */
function helpsOf(decisions: readonly Decision[]): Given[] {
  const helps = new Map<string, Given>();
  for (const {what, subject, madeAt} of standing(decisions)) {
    if (what !== "alarm.help") continue;
    const communityId = subject.slice(subject.indexOf(":") + 1);
    const helpedOn = madeAt.slice(0, 10);
    helps.set(`${communityId} ${helpedOn}`, {communityId, helpedOn});
  }
  return [...helps.values()];
}
