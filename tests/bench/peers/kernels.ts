/**
 * Our kernels beside those of the tools people reach for, on the same planted graphs: every tool in a process of its
 * own, asked in turn, so that each round gives a ratio. Prints one JSON line a tool, kernel and size, and one a bar.
 * Of a million people only who is quick is asked for what is quick, once.
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
    warmups: {type: "string", default: "1"},
    /** Seconds after which a silent tool is ended. */
    patience: {type: "string", default: "600"}
  }
});

interface Bar {
  readonly kernel: string;
  readonly peer: string;
  /** So many times as fast, on 100,000 people. */
  readonly least: number;
  readonly stretch?: number;
  /** By the wall clock, because ours may use all cores; the machine has to be idle. */
  readonly wall?: boolean;
}

const bars: readonly Bar[] = [
  {kernel: "leiden", peer: "igraph", least: 4, stretch: 8},
  {kernel: "leiden", peer: "networkit", least: 1, stretch: 1.5},
  {kernel: "louvain", peer: "graphology", least: 5, stretch: 10},
  {kernel: "page_rank", peer: "igraph", least: 1.8},
  {kernel: "core_number", peer: "igraph", least: 1.2},
  {kernel: "betweenness_100_pivots", peer: "igraph", least: 2, wall: true}
];
/** What is asked of so many people, and of whom: others take minutes a run, or gigabytes. */
const large = {
  people: 1e6,
  tools: ["coppice", "igraph", "networkit"],
  kernels: ["leiden", "louvain", "page_rank", "core_number"]
};
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
  const isLarge = people >= large.people;
  const among = (asked: string, few: readonly string[]) =>
    asked.split(",").filter((name) => !isLarge || few.includes(name));
  const world = planted({people, ties: 12.5});
  writeGraph(graphFile, world.graph);
  const size = {people, ties: world.graph.targets.length / 2};
  const names = among(values.tools, large.tools);
  const tools = await startTools(names, graphFile, Number(values.patience));
  for (const {name, version, cpu_s, peak_mib} of tools)
    print({tool: name, kernel: "build", version, ...size, cpu_s: short(cpu_s), peak_mib});
  for (const kernel of among(values.kernels, large.kernels)) {
    const results = await interleaved(kernel, tools, world, isLarge);
    for (const [tool, runs] of results) print({tool, kernel, ...size, ...summary(runs)});
    const ours = results.get("coppice") ?? [];
    for (const bar of bars.filter((b) => b.kernel === kernel && names.includes(b.peer)))
      print({...size, ...judged(bar, ours, results.get(bar.peer) ?? [], people)});
    if (isLarge && kernel === "leiden" && ours.length) print({...size, ...limits(ours[0])});
  }
  for (const tool of tools) tool.close();
}

type Grade = Partial<ReturnType<typeof gradeOfLabels> & {error: number}>;
type Run = Answer & Grade;

/** Each tool that knows the kernel, once a round, after rounds to warm up. Who outlives the patience is left out from then on. */
async function interleaved(
  kernel: string,
  tools: readonly Tool[],
  world: Planted,
  once: boolean
): Promise<Map<string, Run[]>> {
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

/** How many times as fast ours was, by the clock of the bar; whether that is enough is asked at one size. */
function judged(
  {kernel, peer, least, stretch, wall}: Bar,
  ours: readonly Run[],
  theirs: readonly Run[],
  people: number
): object {
  const asked = `${least} × ${peer}${stretch ? ` (stretch ${stretch} ×)` : ""}`;
  const bar = `${kernel}, ${people.toLocaleString("en")} people: ${asked}${wall ? ", wall" : ""}`;
  const isAsked = people === 100_000;
  if (ours.length === 0 || ours.length > theirs.length)
    return {bar, measured: `NO PEER: ${peer} did not answer`, ...(isAsked && {met: false})};
  const times = (clock: "cpu_s" | "wall_s") => ours.map((run, i) => theirs[i][clock] / run[clock]);
  const ratios = times(wall ? "wall_s" : "cpu_s");
  const ratio = median(ratios);
  const gains = ours.flatMap(({modularity}, i) =>
    modularity === undefined ? [] : modularity - (theirs[i].modularity ?? 0)
  );
  return {
    bar,
    ratio_per_round: ratios.map(short),
    cpu_ratio: short(median(times("cpu_s"))),
    modularity_gained: gains.length > 0 ? short(median(gains)) : undefined,
    measured: `${ratio.toFixed(2)} × (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`,
    ...(isAsked && {met: ratio >= least && !gains.some((gain) => gain < -0.002)}),
    ...(isAsked && stretch && {stretch_met: ratio >= stretch})
  };
}

function limits({cpu_s, wall_s, peak_mib}: Run): object {
  return {
    bar: "leiden, 1,000,000 people: under 60 s, 1.5 GiB",
    measured: `${wall_s.toFixed(1)} s (CPU ${cpu_s.toFixed(1)} s), ${peak_mib} MiB`,
    met: wall_s < 60 && peak_mib < 1536
  };
}

function print(line: object): void {
  console.log(JSON.stringify({...line, machine}));
}

function short(value: number): number {
  return Number(value.toPrecision(4));
}
