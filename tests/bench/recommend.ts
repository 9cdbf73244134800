/**
 * Everybody's recommendations of all four kinds, and one person's on demand, in a simulated organisation. Bars: 10,000
 * people in 60 s; one person within 20 ms, p95, from memory.
 * Run with `tsx tests/bench/recommend.ts [people] [days] [interactions]`; prints one JSON line.
 */
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {serialize} from "node:v8";
import {learningOf} from "../../pipelines/evaluate/learning-of.ts";
import {ingest} from "../../pipelines/ingest.ts";
import {readConfig} from "../../src/config.ts";
import type {Learning} from "../../src/recommend/learning.ts";
import {offersOf} from "../../src/recommend/offers.ts";
import {desksOf} from "../../src/recommend/recommend.ts";
import {weigh, weighted} from "../../src/recommend/signal-weights.ts";
import {quantiles} from "../../src/stats/quantile.ts";
import {simulate} from "../../src/simulate/simulate.ts";

const [people = 10_000, days = 182, interactions = 1_250_000] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), "coppice-bench-"));
try {
  const learning = await simulated(folder);
  console.log(
    JSON.stringify({
      bench: "recommend",
      people,
      days,
      interactions,
      ties: learning.ties.targets.length / 2,
      questions: learning.questions.titles.length,
      learningMB: rounded(serialize(learning).byteLength / 1e6),
      ...everybody(learning),
      ...onDemand(learning)
    })
  );
} finally {
  rmSync(folder, {recursive: true});
}

async function simulated(folder: string): Promise<Learning> {
  const [path, home] = [join(folder, "past"), join(folder, "home")];
  const clock = new Date("2026-12-01T00:00:00Z");
  simulate({people, days, seed: 1, interactions, out: path});
  await ingest({home, source: "tables", path, clock: () => clock});
  const config = readConfig(home);
  return learningOf({
    home,
    config: {...config, privacy: {...config.privacy, mentors: "unless_opted_out"}},
    asOf: "2026-12-01",
    clock
  });
}

function everybody(learning: Learning) {
  const [began, before] = [performance.now(), process.cpuUsage()];
  let recommendations = 0;
  let signs = 0;
  for (const {person, reasons} of offersOf(learning)) {
    recommendations += person.length;
    for (const text of reasons) signs += text.length;
  }
  const {user, system} = process.cpuUsage(before);
  return {
    recommendations,
    reasonsMB: Math.round(signs / 1e6),
    everybodySeconds: rounded((performance.now() - began) / 1000),
    everybodyCpuSeconds: rounded((user + system) / 1e6)
  };
}

/** A thousand people, each once, spread over all. */
function onDemand(learning: Learning) {
  const count = learning.people.pseudonyms.length;
  const began = performance.now();
  const offersFor = desksOf(learning, weighted(weigh(learning)));
  const learned = performance.now() - began;
  const asked = Array.from({length: Math.min(1000, count)}, (_, i) => (i * 7919) % count);
  const took = asked.map((person) => {
    const [start, before] = [performance.now(), process.cpuUsage()];
    offersFor(person);
    const {user, system} = process.cpuUsage(before);
    return {ms: performance.now() - start, cpu: (user + system) / 1000};
  });
  const ms = quantiles(
    took.map(({ms}) => ms),
    [0.5, 0.95]
  );
  const cpu = quantiles(
    took.map(({cpu}) => cpu),
    [0.95]
  );
  return {
    learnSeconds: rounded(learned / 1000),
    oneMsP50: rounded(ms[0]),
    oneMsP95: rounded(ms[1]),
    oneCpuMsP95: rounded(cpu[0])
  };
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}
