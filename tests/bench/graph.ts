/** Prints one JSON line a kernel: CPU seconds on a planted graph, partitions with their grades beside graphology's Louvain. */
import {cpus} from "node:os";
import {parseArgs} from "node:util";
import {adamicAdar} from "../../src/graph/adamic-adar.ts";
import {betweenness} from "../../src/graph/betweenness.ts";
import {clustering} from "../../src/graph/clustering.ts";
import {connectedComponents} from "../../src/graph/connected-components.ts";
import {constraint} from "../../src/graph/constraint.ts";
import {coreCascade} from "../../src/graph/core-cascade.ts";
import {coreNumber} from "../../src/graph/core-number.ts";
import {csrOf} from "../../src/graph/csr.ts";
import {effectiveSize} from "../../src/graph/effective-size.ts";
import {fragmentationWithout} from "../../src/graph/fragmentation.ts";
import {leiden} from "../../src/graph/leiden.ts";
import {louvain} from "../../src/graph/louvain.ts";
import {modularity} from "../../src/graph/modularity.ts";
import {pageRank} from "../../src/graph/pagerank.ts";
import {normalisedMutualInformation} from "../../src/graph/partition-similarity.ts";
import {personalRanks} from "../../src/graph/personal-rank.ts";
import {seededRandom} from "../../src/graph/random.ts";
import {rewired} from "../../src/graph/rewire.ts";
import {median} from "../../src/stats/quantile.ts";
import {planted} from "../graph/planted.ts";
import {graphologyOf, referenceLouvain} from "../graph/reference.ts";

const {values} = parseArgs({
  options: {
    people: {type: "string", default: "10000"},
    rounds: {type: "string", default: "5"},
    reference: {type: "boolean", default: true}
  },
  allowNegative: true
});
const people = Number(values.people);
const rounds = Number(values.rounds);
const {rows, graph, truth} = planted({people, ties: 14});
const nextWeek = csrOf(withChanges(0.02));
const lastWeeks = leiden(graph, {random: seededRandom(0)});
const reference = values.reference && graphologyOf(graph);
const nobody = new Uint8Array(people);
const effective = effectiveSize(graph);
const asked = Array.from({length: 200}, (_, i) => Math.floor((i * people) / 200));

const partitions: Record<string, (round: number) => Uint32Array> = {
  louvain: (round) => louvain(graph, {random: seededRandom(round)}),
  leiden_1: (round) => leiden(graph, {iterations: 1, random: seededRandom(round)}),
  leiden_2: (round) => leiden(graph, {random: seededRandom(round)}),
  leiden_2_warm: (round) => leiden(nextWeek, {start: lastWeeks, random: seededRandom(round)}),
  ...(reference && {graphology_louvain: (round: number) => referenceLouvain(reference, round)})
};
const others: Record<string, (round: number) => unknown> = {
  build: () => csrOf(rows),
  components: () => connectedComponents(graph),
  core_number: () => coreNumber(graph),
  page_rank: () => pageRank(graph),
  clustering: () => clustering(graph),
  constraint: () => constraint(graph),
  core_cascade: () => coreCascade(graph, 3, nobody),
  fragmentation: () => fragmentationWithout(graph, nobody),
  effective_size: () => nobody.map((_, person) => effective(person)),
  rewired_2_swaps: (round) => rewired(graph, {swapsPerTie: 2, random: seededRandom(round)}),
  betweenness_10_pivots: (round) => betweenness(graph, {pivots: 10, random: seededRandom(round)}),
  adamic_adar_200_people: () => {
    const top = adamicAdar(graph);
    for (const person of asked) top(person, 10);
  },
  personal_rank_200_people: () => asked.forEach(personalRanks(graph))
};

const cpuSeconds: Record<string, number[]> = {};
const grades: Record<string, object> = {};
for (let round = 0; round < rounds; round++) {
  for (const [kernel, run] of Object.entries(partitions)) {
    const community = timed(kernel, () => run(round));
    grades[kernel] = {
      communities: new Set(community).size,
      modularity: modularity(kernel === "leiden_2_warm" ? nextWeek : graph, community),
      nmi: normalisedMutualInformation(community, truth)
    };
  }
  for (const [kernel, run] of Object.entries(others)) timed(kernel, () => run(round));
}
const machine = `${cpus().length} × ${cpus()[0].model}, Node ${process.versions.node}`;
const theirs = cpuSeconds.graphology_louvain;
for (const [kernel, seconds] of Object.entries(cpuSeconds)) {
  const line = {
    kernel,
    people,
    ties: graph.targets.length / 2,
    rounds,
    cpu_s: median(seconds),
    ...grades[kernel],
    ...(theirs &&
      kernel in grades && {times_graphology: median(seconds.map((s, i) => theirs[i] / s))})
  };
  console.log(JSON.stringify({...line, machine}));
}

function timed<T>(kernel: string, run: () => T): T {
  const before = process.cpuUsage();
  const result = run();
  const {user, system} = process.cpuUsage(before);
  (cpuSeconds[kernel] ??= []).push((user + system) / 1e6);
  return result;
}

/** This share of the ties goes, as many others come. */
function withChanges(share: number) {
  const random = seededRandom(2);
  const stays = Array.from({length: rows.from.length}, () => random() >= share);
  const fresh = planted({people, ties: 14, seed: 1, draw: 2}).rows;
  const mixed = (now: ArrayLike<number>, then: ArrayLike<number>) =>
    Float64Array.from(stays, (stay, t) => (stay ? now[t] : then[t]));
  return {...rows, from: mixed(rows.from, fresh.from), to: mixed(rows.to, fresh.to)};
}
