import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {cpus, tmpdir, totalmem} from "node:os";
import {join} from "node:path";
import {ingest} from "../../pipelines/ingest.ts";
import {refresh} from "../../pipelines/refresh.ts";
import {simulate} from "../../src/simulate/simulate.ts";

/**
 * Seconds from the ledger to a published snapshot: everything anew for a simulated organisation, then again after one
 * further week. Run with `tsx tests/bench/refresh.ts [people] [days] [interactions]`; prints one JSON line each.
 */
const [people = 2000, days = 730, interactions = 1_000_000] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), "coppice-bench-"));
const home = join(folder, "home");
const clock = () => new Date("2026-12-01T00:00:00Z");

try {
  await bring("past", 0);
  writeFileSync(join(home, "coppice.yaml"), "privacy: {mentors: unless_opted_out, found: shown}\n");
  await measure("everything", true);
  await bring("further", 1);
  await measure("a further week", false);
} finally {
  rmSync(folder, {recursive: true});
}

async function bring(name: string, further: number): Promise<void> {
  const path = join(folder, name);
  simulate({people, days, seed: 1, interactions, out: path, further});
  await ingest({home, source: "tables", path, clock});
}

async function measure(what: string, full: boolean): Promise<void> {
  const before = process.cpuUsage();
  const report = await refresh({home, full, clock});
  const cpu = process.cpuUsage(before);
  console.log(
    JSON.stringify({
      bench: "refresh",
      what,
      ...report,
      cpuSeconds: Number(((cpu.user + cpu.system) / 1e6).toFixed(2)),
      mostMemoryMiB: Math.round(process.resourceUsage().maxRSS / 1024),
      machine: {
        cpu: cpus()[0]?.model,
        cores: cpus().length,
        memoryGiB: Math.round(totalmem() / 2 ** 30),
        node: process.version
      }
    })
  );
}
