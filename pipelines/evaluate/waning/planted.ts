import {fail} from "../../../src/errors.ts";
import {leaksIn} from "../../../src/insights/waning/leaks.ts";
import {shippedPrior} from "../../../src/insights/waning/prior.generated.ts";
import type {Asked, Report} from "../task.ts";
import {reportOn} from "./report.ts";
import {chosen} from "../chosen.ts";
import {suite} from "./suite.ts";
import {type World, worldOf} from "./world.ts";

/**
 * Chances and warnings of waning, graded on planted worlds beside what others use.
 * @throws EVALUATION_LEAKS when a sign knows more than its week.
 */
export async function evaluateWaning({scenario, progress}: Asked): Promise<Report> {
  const trials = chosen(suite, scenario).flatMap((one) => one.seeds.map((seed) => ({one, seed})));
  const worlds: World[] = [];
  for (const [done, {one, seed}] of trials.entries()) {
    progress?.({step: `${one.name}, seed ${seed}`, done, all: trials.length});
    const world = await worldOf(one, seed);
    refuseLeaks(world);
    worlds.push(world);
  }
  return reportOn(worlds, shippedPrior);
}

export function refuseLeaks({around}: Pick<World, "around">): void {
  const leaking = leaksIn(around.lives, around.windowStarts);
  if (leaking.length > 0) fail("EVALUATION_LEAKS", leaking.join(", "));
}
