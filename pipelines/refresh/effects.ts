import type {Around} from "../../src/insights/alarms/rule.ts";
import {effectsOf} from "../../src/insights/effect/effect.ts";
import {meanOf} from "../../src/insights/pace.ts";
import {type Decision, standing} from "../../src/store/decisions.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {writeRows} from "./tables.ts";

/** What came of help that people said they tried: table `effects`. */
export async function writeEffects(
  db: Database,
  {lives, windowStarts, madeOn}: Around,
  decisions: readonly Decision[]
): Promise<void> {
  const helps = helpsOf(decisions).flatMap(({communityId, helpedOn}) => {
    const community = lives.findIndex(({id}) => id === communityId);
    const after = windowStarts.findIndex((start) => start > helpedOn);
    const window = after < 0 ? windowStarts.length : after;
    return community < 0 ? [] : [{community, window, communityId, helpedOn}];
  });
  const series = lives.map((life) => life.series.active);
  const effects = effectsOf(series, helps);
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

/** Help tried for a community, once a day: the subject is a warning, its kind and the community. */
function helpsOf(decisions: readonly Decision[]) {
  const helps = new Map<string, {communityId: string; helpedOn: string}>();
  for (const {what, subject, madeAt} of standing(decisions)) {
    if (what !== "alarm.help") continue;
    const communityId = subject.slice(subject.indexOf(":") + 1);
    const helpedOn = madeAt.slice(0, 10);
    helps.set(`${communityId} ${helpedOn}`, {communityId, helpedOn});
  }
  return [...helps.values()];
}
