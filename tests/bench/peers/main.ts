/**
 * Our kernels beside those of the tools people reach for, on the same planted graphs: every tool in a process of its
 * own, asked in turn, so that each round gives a ratio. Prints one JSON line a tool, kernel and size, then one a bar.
 */
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {cpus, tmpdir} from "node:os";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {connectedComponents} from "../../../src/graph/connected-components.ts";
import {modularity} from "../../../src/graph/modularity.ts";
import {normalisedMutualInformation} from "../../../src/graph/partition-similarity.ts";
import {median} from "../../../src/stats/quantile.ts";
import {type Planted, planted} from "../../graph/planted.ts";
import type {Answer} from "./answers.ts";
import {pythonOfPeers} from "./environment.ts";
import {writeGraph} from "./graph-file.ts";
import {startTool, type Tool} from "./tool.ts";

const {values} = parseArgs({
  options: {
    people: {type: "string", default: "1000,10000,100000"},
    rounds: {type: "string", default: "5"},
    tools: {type: "string", default: "coppice,igraph,leidenalg,networkit,graphology"},
    kernels: {
      type: "string",
      default: "leiden,louvain,page_rank,core_number,betweenness_100_pivots"
    },
    warmups: {type: "string", default: "2"},
    patience: {type: "string", default: "600"}
  }
});
const sizes = values.people.split(",").map(Number);
const rounds = Number(values.rounds);
const warmUps = Number(values.warmups);
const names = values.tools.split(",");
const kernels = values.kernels.split(",");

/** ≥ so many times as fast as a peer on 100,000 people; wall seconds where ours may use both cores. */
const bars = [
  {kernel: "leiden", peer: "igraph", least: 4, stretch: 8},
  {kernel: "leiden", peer: "networkit", least: 1, stretch: 1.5},
  {kernel: "louvain", peer: "graphology", least: 5, stretch: 10},
  {kernel: "page_rank", peer: "igraph", least: 1.8},
  {kernel: "core_number", peer: "igraph", least: 1.2},
  {kernel: "betweenness_100_pivots", peer: "igraph", least: 2, wall: true}
];

const python = pythonOfPeers();
const folder = mkdtempSync(join(tmpdir(), "coppice-peers-"));
const graphFile = join(folder, "graph");
const labelsFile = join(folder, "labels");
const machine = `${cpus().length} × ${cpus()[0].model}, Node ${process.versions.node}`;
try {
  for (const people of sizes) await compare(people);
} finally {
  rmSync(folder, {recursive: true});
}

async function compare(people: number): Promise<void> {
  const world = planted({people, ties: 12.5});
  writeGraph(graphFile, world.graph);
  const size = {people, ties: world.graph.targets.length / 2};
  const tools = await startAll();
  for (const {name, version, cpu_s, peak_mib} of tools)
    print({tool: name, kernel: "build", version, ...size, cpu_s, peak_mib});
  for (const kernel of kernels) {
    const results = await interleaved(kernel, tools, world);
    for (const [tool, runs] of results) print({tool, kernel, ...size, ...summary(runs)});
    const ours = results.get("coppice");
    for (const bar of bars.filter((b) => b.kernel === kernel)) {
      const theirs = results.get(bar.peer);
      if (ours && theirs?.length) print({...size, ...against(bar, ours, theirs)});
    }
  }
  for (const tool of tools) tool.close();
}

async function startAll(): Promise<Tool[]> {
  const started: Tool[] = [];
  for (const name of names) {
    const tool = await startTool(name, commandOf(name), Number(values.patience));
    if (tool) started.push(tool);
    else console.error(`MISSING PEER: ${name} did not start; its comparison is left out`);
  }
  return started;
}

function commandOf(name: string): string[] {
  const own = ["coppice", "graphology"].includes(name);
  return own
    ? [process.execPath, "--import", "tsx", join(import.meta.dirname, `${name}.ts`), graphFile]
    : [python ?? "python3", join(import.meta.dirname, "tools.py"), name, graphFile];
}

type Run = Answer & Partial<ReturnType<typeof grade>>;

/** Each tool that knows the kernel, once a round, after rounds to warm up. Who outlives the patience is left out from then on. */
async function interleaved(kernel: string, tools: readonly Tool[], world: Planted) {
  const results = new Map<string, Run[]>();
  const asked = new Set(tools.filter((tool) => tool.kernels.includes(kernel)));
  for (let seed = -warmUps; seed < rounds; seed++) {
    for (const tool of asked) {
      rmSync(labelsFile, {force: true});
      const answer = await tool.ask({kernel, seed: seed + warmUps, labels: labelsFile});
      const runs = results.get(tool.name) ?? [];
      if (!answer) {
        asked.delete(tool);
        console.error(`NO ANSWER: ${tool.name}, ${kernel}, within ${values.patience} s`);
      } else if (seed >= 0) runs.push({...answer, ...grade(world)});
      results.set(tool.name, runs);
    }
  }
  return results;
}

/** How good the partition is that the last answer left, if it was one. */
function grade({graph, truth}: Planted) {
  let labels: Uint32Array;
  try {
    const {buffer, byteOffset} = readFileSync(labelsFile);
    labels = new Uint32Array(buffer, byteOffset, truth.length);
  } catch {
    return {};
  }
  const communities = new Set(labels).size;
  const pieces = new Set(connectedComponents(graph, labels)).size;
  return {
    communities,
    modularity: modularity(graph, labels),
    nmi: normalisedMutualInformation(labels, truth),
    extra_pieces: pieces - communities
  };
}

function summary(runs: readonly Run[]) {
  if (runs.length === 0) return {rounds: 0};
  const column = (name: keyof Run) => runs.flatMap((run) => run[name] ?? []);
  const graded = column("modularity").length > 0;
  return {
    rounds: runs.length,
    cpu_s: round(median(column("cpu_s"))),
    wall_s: round(median(column("wall_s"))),
    peak_mib: Math.max(...column("peak_mib")),
    ...(graded && {
      communities: median(column("communities")),
      modularity: round(median(column("modularity"))),
      nmi: round(median(column("nmi"))),
      disconnected: Math.max(...column("extra_pieces"))
    })
  };
}

function against(bar: (typeof bars)[number], ours: readonly Run[], theirs: readonly Run[]) {
  const clock = bar.wall ? "wall_s" : "cpu_s";
  const ratios = theirs.map((run, i) => run[clock] / ours[i][clock]);
  const [gain] = [theirs.map((run, i) => (ours[i].modularity ?? 0) - (run.modularity ?? 0))];
  return {
    bar: `${bar.kernel} ≥ ${bar.least} × ${bar.peer}${bar.wall ? " (wall)" : ""}`,
    ratio_per_round: ratios.map(round),
    ratio: round(median(ratios)),
    ...(ours[0].modularity !== undefined && {modularity_above_theirs: round(median(gain))}),
    met: median(ratios) >= bar.least,
    ...(bar.stretch && {stretch: bar.stretch, stretch_met: median(ratios) >= bar.stretch})
  };
}

function print(line: object): void {
  console.log(JSON.stringify({...line, machine}));
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
