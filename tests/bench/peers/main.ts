/**
 * Our kernels beside those of the tools people reach for, on the same planted graphs: every tool in a process of its
 * own, asked in turn, so that each round gives a ratio. Prints one JSON line a tool, kernel and size, and one a bar.
 * A million people are asked for Leiden alone, once: that takes minutes.
 */
import {existsSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {cpus, tmpdir} from "node:os";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {median} from "../../../src/stats/quantile.ts";
import {type Planted, planted} from "../../graph/planted.ts";
import type {Answer} from "./answers.ts";
import {gradeOfLabels, gradeOfRanks} from "./grade.ts";
import {writeGraph} from "./graph-file.ts";
import {startTools} from "./start-tools.ts";
import type {Tool} from "./tool.ts";

const {values} = parseArgs({
  options: {
    people: {type: "string", default: "1000,10000,100000,1000000"},
    tools: {type: "string", default: "coppice,igraph,leidenalg,networkit,graphology"},
    kernels: {
      type: "string",
      default: "leiden,louvain,page_rank,core_number,betweenness_100_pivots"
    },
    rounds: {type: "string", default: "5"},
    warmups: {type: "string", default: "2"},
    /** Seconds after which a silent tool is ended. */
    patience: {type: "string", default: "600"}
  }
});

/** At least so many times as fast as a peer, on 100,000 people; wall seconds where ours may use all cores. */
const bars = [
  {kernel: "leiden", peer: "igraph", least: 4, stretch: 8},
  {kernel: "leiden", peer: "networkit", least: 1, stretch: 1.5},
  {kernel: "louvain", peer: "graphology", least: 5, stretch: 10},
  {kernel: "page_rank", peer: "igraph", least: 1.8},
  {kernel: "core_number", peer: "igraph", least: 1.2},
  {kernel: "betweenness_100_pivots", peer: "igraph", least: 2, wall: true}
];
const machine = `${cpus().length} × ${cpus()[0].model}, Node ${process.versions.node}`;
const folder = mkdtempSync(join(tmpdir(), "coppice-peers-"));
const graphFile = join(folder, "graph");
const resultFile = join(folder, "result");
try {
  for (const people of values.people.split(",").map(Number)) await compare(people);
} finally {
  rmSync(folder, {recursive: true});
}

async function compare(people: number): Promise<void> {
  const world = planted({people, ties: 12.5});
  writeGraph(graphFile, world.graph);
  const size = {people, ties: world.graph.targets.length / 2};
  const tools = await startTools(values.tools, graphFile, Number(values.patience));
  for (const {name, version, cpu_s, peak_mib} of tools)
    print({tool: name, kernel: "build", version, ...size, cpu_s: short(cpu_s), peak_mib});
  const large = people >= 1e6;
  if (large) print({...size, asked: "Leiden alone, once: it takes peers minutes a run"});
  for (const kernel of large ? ["leiden"] : values.kernels.split(",")) {
    const results = await interleaved(kernel, tools, world, large);
    for (const [tool, runs] of results) print({tool, kernel, ...size, ...summary(runs)});
    const ours = results.get("coppice") ?? [];
    for (const bar of bars.filter((b) => b.kernel === kernel)) {
      const theirs = results.get(bar.peer) ?? [];
      if (ours.length && theirs.length) print({...size, ...ratio(bar, ours, theirs, people)});
    }
    if (large && ours.length) print({...size, ...limits(ours[0])});
  }
  for (const tool of tools) tool.close();
}

type Grade = Partial<ReturnType<typeof gradeOfLabels> & {error: number}>;
type Run = Answer & Grade;

/** Each tool that knows the kernel, once a round, after rounds to warm up. Who outlives the patience is left out from then on. */
async function interleaved(kernel: string, tools: Tool[], world: Planted, once: boolean) {
  const grade = graderOf(kernel, world);
  const warmUps = once ? 0 : Number(values.warmups);
  const rounds = once ? 1 : Number(values.rounds);
  const asked = new Set(tools.filter((tool) => tool.kernels.includes(kernel)));
  const results = new Map([...asked].map((tool): [string, Run[]] => [tool.name, []]));
  for (let seed = 0; seed < warmUps + rounds; seed++)
    for (const tool of asked) {
      rmSync(resultFile, {force: true});
      const answer = await tool.ask({kernel, seed, result: resultFile});
      if (!answer) {
        asked.delete(tool);
        console.error(`NO ANSWER: ${tool.name}, ${kernel}, within ${values.patience} s`);
      } else if (seed >= warmUps) results.get(tool.name)?.push({...answer, ...grade()});
    }
  return results;
}

/** Grades what the last answer left in the file: labels, ranks, or nothing. */
function graderOf(kernel: string, world: Planted): () => Grade {
  const people = world.truth.length;
  const ranksGraded = kernel === "page_rank" ? gradeOfRanks(world) : null;
  return () => {
    if (!existsSync(resultFile)) return {};
    const {buffer, byteOffset} = readFileSync(resultFile);
    return ranksGraded
      ? ranksGraded(new Float64Array(buffer, byteOffset, people))
      : gradeOfLabels(world, new Uint32Array(buffer, byteOffset, people));
  };
}

function summary(runs: readonly Run[]): object {
  if (runs.length === 0) return {rounds: 0};
  const middle = (name: keyof Run) => {
    const column = runs.flatMap((run) => run[name] ?? []);
    return column.length > 0 ? short(median(column)) : undefined; // left out of the line
  };
  return {
    rounds: runs.length,
    cpu_s: middle("cpu_s"),
    wall_s: middle("wall_s"),
    peak_mib: Math.max(...runs.map((run) => run.peak_mib)),
    communities: middle("communities"),
    modularity: middle("modularity"),
    nmi: middle("nmi"),
    disconnected: middle("disconnected"),
    error: middle("error")
  };
}

function ratio(
  bar: (typeof bars)[number],
  ours: readonly Run[],
  theirs: readonly Run[],
  people: number
): object {
  const clock = bar.wall ? "wall_s" : "cpu_s";
  const ratios = theirs.map((run, i) => run[clock] / ours[i][clock]);
  const gains = theirs.flatMap(({modularity}, i) =>
    modularity === undefined ? [] : (ours[i].modularity ?? 0) - modularity
  );
  const times = median(ratios);
  return {
    bar: `${bar.kernel}: ${bar.least} × ${bar.peer}${bar.wall ? ", wall" : ""}`,
    ratio_per_round: ratios.map(short),
    ratio: short(times),
    modularity_gained: gains.length > 0 ? short(median(gains)) : undefined,
    ...(people === 100_000 && {
      met: times >= bar.least && !gains.some((gain) => gain < -0.002),
      stretch_met: bar.stretch && times >= bar.stretch
    })
  };
}

function limits({wall_s, peak_mib}: Run): object {
  const met = wall_s < 60 && peak_mib < 1536;
  return {bar: "leiden of a million people: 60 s, 1.5 GiB", wall_s: short(wall_s), peak_mib, met};
}

function print(line: object): void {
  console.log(JSON.stringify({...line, machine}));
}

function short(value: number): number {
  return Number(value.toPrecision(4));
}
