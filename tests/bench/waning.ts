/**
 * Chances of waning over a large organisation's whole past: training through time for three horizons, and scoring every
 * week of every community. Bars: training under 60 s, scoring under 10 s of CPU. Prints one JSON line.
 * Run with `tsx tests/bench/waning.ts [communities] [weeks]`.
 */
import {casesOf} from "../../src/insights/waning/cases.ts";
import {weeksOf} from "../../src/insights/waning/fall.ts";
import {learnersOf} from "../../src/insights/waning/learners.ts";
import {shippedPrior} from "../../src/insights/waning/prior.generated.ts";
import {waningOf} from "../../src/insights/waning/waning.ts";
import {organisationOf} from "../insights/waning/organisation.ts";

const [communities, weeks] = [Number(process.argv[2] ?? 1000), Number(process.argv[3] ?? 260)];
const {lives, windowStarts} = organisationOf({communities, weeks});

const scoring = timed(() => {
  const known = weeksOf(lives, windowStarts);
  const cases = casesOf(known, windowStarts);
  const every = Int32Array.from(cases.window.keys());
  for (const horizon of [0, 1, 2]) {
    const [prior] = learnersOf(cases, known, shippedPrior, horizon);
    prior.learn(new Int32Array(0), new Uint8Array(0)).rows(every);
  }
});
const training = timed(() => void waningOf(lives, windowStarts, shippedPrior));
process.stdout.write(
  `${JSON.stringify({bench: "waning", communities, weeks, scoring_cpu_s: scoring, training_cpu_s: training})}\n`
);

function timed(work: () => void): number {
  const began = process.cpuUsage().user;
  work();
  return Math.round((process.cpuUsage().user - began) / 1e4) / 100;
}
