import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {cpus, tmpdir, totalmem} from "node:os";
import {join} from "node:path";
import {ingest} from "../../pipelines/ingest.ts";
import {refresh} from "../../pipelines/refresh.ts";
import {simulate} from "../../src/simulate/simulate.ts";

/**
 * Seconds from the ledger to a published snapshot: everything anew for a simulated organisation, then again after one
 * further week; where the time goes; and what the week costs beside everything (bar: a tenth of the seconds). Then further
 * weeks until one in which models were due to be learned anew: `learnedAnew` tells which. Run with
 * `tsx tests/bench/refresh.ts [people] [days] [interactions]`; prints one JSON line each.
 */
const [people = 2000, days = 730, interactions = 1_000_000] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), "coppice-bench-"));
const home = join(folder, "home");
const clock = () => new Date("2026-12-21T00:00:00Z");

try {
  await bring("past", 0);
  writeFileSync(join(home, "coppice.yaml"), "privacy: {mentors: unless_opted_out, found: shown}\n");
  const everything = await measure("everything", true);
  await bring("further", 1);
  const week = await measure("a further week", false);
  const [seconds, cpu] = [week.seconds / everything.seconds, week.cpu / everything.cpu];
  console.log(JSON.stringify({bench: "refresh", what: "ratio", seconds, cpu, met: seconds < 0.1}));
  for (let further = 2, learned = week.learnedAnew; learned === 0 && further <= 5; further++) {
    await bring(`further-${further}`, further);
    ({learnedAnew: learned} = await measure("another week", false));
  }
} finally {
  rmSync(folder, {recursive: true});
}

async function bring(name: string, further: number): Promise<void> {
  const path = join(folder, name);
  simulate({people, days, seed: 1, interactions, out: path, further});
  await ingest({home, source: "tables", path, clock});
}

interface Measured {
  readonly seconds: number;
  readonly cpu: number;
  /** Models. */
  readonly learnedAnew: number;
}

async function measure(what: string, full: boolean): Promise<Measured> {
  const before = process.cpuUsage();
  const began = performance.now();
  const times: {step: string; at: number}[] = [];
  const progress = ({step}: {step: string}) => times.push({step, at: performance.now()});
  const report = await refresh({home, full, clock, progress});
  const ended = performance.now();
  const cpu = process.cpuUsage(before);
  const cpuSeconds = Number(((cpu.user + cpu.system) / 1e6).toFixed(2));
  console.log(
    JSON.stringify({
      bench: "refresh",
      what,
      ...report,
      cpuSeconds,
      longest: longest([{step: "reading", at: began}, ...times, {step: "", at: ended}]),
      mostMemoryMiB: Math.round(process.resourceUsage().maxRSS / 1024),
      machine: {
        cpu: cpus()[0]?.model,
        cores: cpus().length,
        memoryGiB: Math.round(totalmem() / 2 ** 30),
        node: process.version
      }
    })
  );
  return {seconds: report.seconds, cpu: cpuSeconds, learnedAnew: report.learnedAnew};
}

/** The eight steps that took longest, in seconds. */
function longest(times: readonly {step: string; at: number}[]): Record<string, number> {
  const taken = times
    .slice(0, -1)
    .map(({step, at}, i) => [step, Number(((times[i + 1].at - at) / 1000).toFixed(2))] as const);
  return Object.fromEntries(taken.toSorted(([, a], [, b]) => b - a).slice(0, 8));
}
