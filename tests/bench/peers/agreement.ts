/**
 * Do groups found in all ties of two published sets agree with what is known of their people: the departments of an
 * office (office-2013), the groups of an online course (professional-learning)? Leiden and Louvain of each tool with
 * its defaults, 20 seeds each, the same graph for all. Prints one JSON line a set, tool and kernel with its mean AMI, and
 * one a bar. Reads the sets through the mappings under tests/fixtures; --data names the folder they lie in.
 */
import {execFileSync} from "node:child_process";
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {mean} from "../../../pipelines/evaluate/figure.ts";
import {historyOf} from "../../../pipelines/evaluate/history-of.ts";
import {
  agreement,
  graphOfAllTies,
  onlyCommunity
} from "../../../pipelines/evaluate/communities/own-truth.ts";
import {ownHome} from "../../../pipelines/evaluate/inside.ts";
import {ingest} from "../../../pipelines/ingest.ts";
import {seededRandom} from "../../../src/graph/random.ts";
import type {History} from "../../../src/insights/history.ts";
import {bootstrapInterval} from "../../../src/stats/bootstrap.ts";
import {writeGraph} from "./graph-file.ts";
import {startTools} from "./start-tools.ts";

const {values} = parseArgs({
  options: {
    data: {type: "string", default: "../shared/data"},
    tools: {type: "string", default: "coppice,igraph,leidenalg,networkit,graphology"}
  }
});
const seeds = Array.from({length: 20}, (_, seed) => seed + 1);
const sets: readonly {name: string; truth: (history: History) => ArrayLike<number>}[] = [
  {name: "office-2013", truth: ({unit}) => unit},
  {name: "professional-learning", truth: onlyCommunity}
];

const folder = mkdtempSync(join(tmpdir(), "coppice-agreement-"));
const [graphFile, resultFile] = [join(folder, "graph"), join(folder, "result")];
try {
  for (const {name, truth} of sets) {
    const history = await bring(name);
    writeGraph(graphFile, graphOfAllTies(history));
    await compare(name, truth(history));
  }
} finally {
  rmSync(folder, {recursive: true});
}

async function bring(name: string): Promise<History> {
  const [home, path] = [join(folder, `${name}-home`), join(folder, name)];
  cpSync(join(values.data, name), path, {recursive: true});
  if (name === "office-2013")
    execFileSync("python3", [
      "-m",
      "zipfile",
      "-e",
      join(path, "workplace_InVS_tij.dat.zip"),
      path
    ]);
  const mapping = join(import.meta.dirname, `../../fixtures/mappings/${name}.yaml`);
  mkdirSync(home);
  writeFileSync(join(home, "key"), "published sets are no secret at all", {mode: 0o600});
  await ingest({home, source: "mapped", path, options: {mapping}});
  return historyOf(ownHome(home));
}

async function compare(set: string, truth: ArrayLike<number>): Promise<void> {
  const scores = new Map<string, number[]>();
  for (const tool of await startTools(values.tools.split(","), graphFile)) {
    for (const kernel of ["leiden", "louvain"].filter((one) => tool.kernels.includes(one))) {
      const amis: number[] = [];
      for (const seed of seeds) {
        if (!(await tool.ask({kernel, seed, result: resultFile}))) break;
        const {buffer, byteOffset} = readFileSync(resultFile);
        amis.push(agreement(truth, new Uint32Array(buffer, byteOffset, truth.length)));
      }
      scores.set(`${tool.name} ${kernel}`, amis);
      print({set, tool: tool.name, kernel, seeds: amis.length, ami: figure(amis)});
    }
    tool.close();
  }
  const ours = scores.get("coppice leiden") ?? [];
  for (const peer of ["igraph leiden", "igraph louvain"]) {
    const theirs = scores.get(peer);
    if (!theirs) continue;
    const gained = figure(ours.map((ami, i) => ami - theirs[i]));
    print({
      set,
      bar: `AMI on ${set}: Leiden not below ${peer}`,
      measured: `${gained.mean} (${gained.low} to ${gained.high})`,
      met: gained.high >= 0
    });
  }
}

/** Mean over the seeds with its 95 % interval, seeds drawn again. */
function figure(values: readonly number[]) {
  const {low, high} = bootstrapInterval(values, mean, {rounds: 1000, random: seededRandom(1)});
  return {mean: short(mean(values)), low: short(low), high: short(high)};
}

function short(value: number): number {
  return Number(value.toPrecision(4));
}

function print(line: object): void {
  console.log(JSON.stringify(line));
}
