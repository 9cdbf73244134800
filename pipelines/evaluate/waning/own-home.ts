import {shippedPrior} from "../../../src/insights/waning/prior.generated.ts";
import {ownHome} from "../inside.ts";
import {livesOf} from "../lives-of.ts";
import type {Report} from "../task.ts";
import {refuseLeaks} from "./planted.ts";
import {reportOn} from "./report.ts";

/** The same on a home's own history, where nobody planted anything: what fell, fell. */
export async function evaluateOwnHome(home: string, clock = new Date()): Promise<Report> {
  const around = await livesOf(ownHome(home, clock));
  const own = {name: "own history", around, declines: [], disturbed: []};
  refuseLeaks(own);
  return reportOn([own], shippedPrior);
}
