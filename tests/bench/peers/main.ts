/**
 * Coppice beside the tools people reach for: every benchmark with a bar, one after another, each in a process of its own.
 * Passes their JSON lines on as they come, then prints how cost grows with size, and each bar beside what was measured.
 * Options are those of `kernels.ts`.
 */
import {spawn} from "node:child_process";
import {once} from "node:events";
import {join} from "node:path";
import {createInterface} from "node:readline";
import {tableOf} from "./table.ts";

interface Line {
  readonly tool?: string;
  readonly kernel?: string;
  readonly ties?: number;
  readonly cpu_s?: number;
  readonly peak_mib?: number;
  readonly bar?: string;
  readonly measured?: string;
  readonly met?: boolean;
  readonly stretch_met?: boolean;
}

const benches = [
  "peers/kernels",
  "window",
  "columns",
  "guarantees",
  "peers/agreement",
  "peers/recommenders"
];
const lines: Line[] = [];
for (const bench of benches) lines.push(...(await linesOf(bench)));
console.log(`\nCPU seconds and most memory, by ties\n${tableOf(costs())}`);
console.log(`\nBars\n${tableOf(bars())}`);

async function linesOf(bench: string): Promise<Line[]> {
  const script = join(import.meta.dirname, "..", `${bench}.ts`);
  const options = bench === "peers/kernels" ? process.argv.slice(2) : [];
  const child = spawn(process.execPath, ["--import", "tsx", script, ...options], {
    stdio: ["ignore", "pipe", "inherit"]
  });
  const ended = once(child, "close");
  const said: Line[] = [];
  for await (const line of createInterface({input: child.stdout})) {
    console.log(line);
    said.push(JSON.parse(line));
  }
  const [status] = await ended;
  if (status !== 0) said.push({bar: `${bench} runs`, measured: `status ${status}`, met: false});
  return said;
}

/** A row a kernel and tool, a column a size. */
function costs(): string[][] {
  const asked = lines.filter(({tool, ties, cpu_s}) => tool && ties && cpu_s);
  const sizes = [...new Set(asked.map(({ties}) => ties ?? 0))].sort((a, b) => a - b);
  const rows = new Map<string, string[]>();
  for (const {kernel, tool, ties, cpu_s = 0, peak_mib} of asked) {
    const name = `${kernel}, ${tool}`;
    const row = rows.get(name) ?? [name, ...sizes.map(() => "")];
    row[1 + sizes.indexOf(ties ?? 0)] = `${cpu_s.toPrecision(3)} s ${peak_mib} MiB`;
    rows.set(name, row);
  }
  return [["", ...sizes.map((ties) => ties.toLocaleString("en"))], ...rows.values()];
}

function bars(): string[][] {
  return lines
    .filter(({met}) => met !== undefined)
    .map(({bar = "", measured = "", met, stretch_met}) => [
      bar,
      measured,
      met ? `met${stretch_met ? ", stretch too" : ""}` : "NOT MET"
    ]);
}
