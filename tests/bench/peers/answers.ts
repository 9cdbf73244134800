import {writeFileSync} from "node:fs";
import {createInterface} from "node:readline";

/** What a tool does with the graph it has read; labels and ranks are kept to be graded. */
export type Kernel = (seed: number) => unknown;

export interface Question {
  readonly kernel: string;
  readonly seed: number;
  /** File for labels (Uint32) or ranks (Float64). */
  readonly result: string;
}

export interface Introduction {
  readonly version: string;
  readonly kernels: readonly string[];
  /** CPU seconds of building the graph from columns in memory. */
  readonly cpu_s: number;
  readonly peak_mib: number;
}

export interface Answer {
  readonly cpu_s: number;
  readonly wall_s: number;
  /** Most memory the process has held so far, MiB. */
  readonly peak_mib: number;
}

/** Introduces a tool on standard output, then answers questions from standard input, one JSON a line, one after another. */
export async function answers(version: string, build: () => Record<string, Kernel>): Promise<void> {
  const {result: kernels, ...cost} = await timed(build);
  say({version, kernels: Object.keys(kernels), ...cost});
  for await (const line of createInterface({input: process.stdin})) {
    const {kernel, seed, result: file} = JSON.parse(line) as Question;
    const {result, ...cost} = await timed(() => kernels[kernel](seed));
    if (result instanceof Uint32Array || result instanceof Float64Array)
      writeFileSync(file, result);
    say(cost);
  }
}

const say = (fields: object) => {
  const peak_mib = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(JSON.stringify({...fields, peak_mib}));
};

async function timed<T>(run: () => T | Promise<T>) {
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  const result = await run();
  const {user, system} = process.cpuUsage(cpu);
  return {result, cpu_s: (user + system) / 1e6, wall_s: (performance.now() - wall) / 1000};
}
