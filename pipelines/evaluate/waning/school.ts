import {writeFileSync} from "node:fs";
import {casesOf} from "../../../src/insights/waning/cases.ts";
import {weeksOf} from "../../../src/insights/waning/fall.ts";
import {priorOf} from "../../../src/insights/waning/prior.ts";
import {schooling} from "./suite.ts";
import {worldOf} from "./world.ts";

// Trains the shipped prior on long simulations and writes it down: `npm run waning:prior`.
const schools = [];
for (const scenario of schooling)
  for (const seed of scenario.seeds) {
    process.stderr.write(`${scenario.name}, seed ${seed}\n`);
    const {lives, windowStarts} = (await worldOf(scenario, seed)).around;
    schools.push(casesOf(weeksOf(lives, windowStarts), windowStarts));
  }
const prior = priorOf(schools);
const short = (values: ArrayLike<number>) => Array.from(values, (value) => +value.toFixed(4));
const written = {
  mean: short(prior.mean),
  spread: short(prior.spread),
  horizons: prior.horizons.map(({all, activity}) => ({all: short(all), activity: short(activity)}))
};
writeFileSync(
  new URL("../../../src/insights/waning/prior.generated.ts", import.meta.url),
  `// Written by \`npm run waning:prior\` from simulated histories; not to be changed by hand.
import type {Prior} from "./prior.ts";

export const shippedPrior: Prior = ${JSON.stringify(written)};
`
);
