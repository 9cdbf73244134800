import {mkdtempSync, rmSync} from "node:fs";
import {cpus, tmpdir, totalmem} from "node:os";
import {join} from "node:path";
import {simulate} from "../../src/simulate/simulate.ts";

/**
 * Interactions a second of a simulated organisation, all its tables written, and the memory that takes.
 * Run with `tsx tests/bench/simulate.ts [interactions]`; prints one JSON line.
 */
const interactions = Number(process.argv[2] ?? 1_000_000);
const people = Math.max(2000, Math.round(interactions / 1000));
const out = mkdtempSync(join(tmpdir(), "coppice-bench-"));

try {
  const began = performance.now();
  const {tables} = simulate({people, days: 730, seed: 1, interactions, out});
  const seconds = (performance.now() - began) / 1000;
  console.log(
    JSON.stringify({
      bench: "simulate",
      people,
      interactions: tables.interactions,
      seconds: Number(seconds.toFixed(2)),
      interactionsPerSecond: Math.round(tables.interactions / seconds),
      mostMemoryMiB: Math.round(process.resourceUsage().maxRSS / 1024),
      machine: {
        cpu: cpus()[0]?.model,
        cores: cpus().length,
        memoryGiB: Math.round(totalmem() / 2 ** 30),
        node: process.version
      }
    })
  );
} finally {
  rmSync(out, {recursive: true});
}
