import {expect, test} from "vitest";
import {connectedComponents} from "../../src/graph/connected-components.ts";
import {type Csr, csrOf} from "../../src/graph/csr.ts";
import {leiden} from "../../src/graph/leiden.ts";
import {modularity} from "../../src/graph/modularity.ts";
import {renumber} from "../../src/graph/partition.ts";
import {seededRandom, shuffled} from "../../src/graph/random.ts";
import {planted} from "./planted.ts";
import {drawn, randomTies} from "./random-ties.ts";
import {graphologyOf, referenceLouvain} from "./reference.ts";

const bell = (): Csr =>
  drawn(7, [
    [0, 1],
    [1, 2],
    [2, 0],
    [3, 4],
    [4, 5],
    [5, 3],
    [2, 3]
  ]); // 6 knows nobody

test("two triangles and a bridge are two communities, a stranger is alone", () => {
  const random = seededRandom(1);
  expect([...leiden(bell(), {random})]).toEqual([0, 0, 0, 1, 1, 1, 2]);
  const denserThanHalf = {quality: "cpm", resolution: 0.5, random} as const;
  expect([...leiden(bell(), denserThanHalf)]).toEqual([0, 0, 0, 1, 1, 1, 2]);
  expect([...leiden(bell(), {resolution: 0, random})]).toEqual([0, 0, 0, 0, 0, 0, 1]);
});

test("a graph without ties, and one without people", () => {
  const random = seededRandom(1);
  expect([...leiden(drawn(3, []), {random})]).toEqual([0, 1, 2]);
  expect([...leiden(drawn(0, []), {random})]).toEqual([]);
});

test("a community is never in pieces: 3,000 random graphs, cold and from a wild start", () => {
  for (let seed = 0; seed < 3000; seed++) {
    const random = seededRandom(seed);
    const graph = randomTies({people: 5 + (seed % 40), chance: 0.02 + 0.2 * random(), seed});
    const n = graph.starts.length - 1;
    const wild = Uint32Array.from({length: n}, () => Math.floor(random() * 4));
    const resolution = 0.2 + 2 * random();
    for (const start of [undefined, wild])
      for (const iterations of [1, 2]) {
        const community = leiden(graph, {iterations, start, resolution, random});
        expect(connectedComponents(graph, community)).toEqual(community);
      }
  }
});

test("no single person could do better elsewhere or alone, after any start", () => {
  for (let seed = 0; seed < 100; seed++) {
    const graph = randomTies({seed});
    const random = seededRandom(seed);
    const resolution = 1 + (seed % 3);
    const start = Uint32Array.from({length: 30}, () => Math.floor(random() * 3));
    const community = leiden(graph, {iterations: Infinity, start, resolution, random});
    const found = modularity(graph, community, resolution);
    for (let v = 0; v < community.length; v++)
      for (const elsewhere of new Set(community).add(29)) {
        const moved = community.slice();
        moved[v] = elsewhere;
        expect(modularity(graph, moved, resolution)).toBeLessThanOrEqual(found + 1e-12);
      }
  }
});

test("the best of five seeds is the best of all partitions, on most graphs of seven people", () => {
  let reached = 0;
  for (let seed = 0; seed < 60; seed++) {
    const graph = randomTies({people: 7, chance: 0.4, seed});
    const random = seededRandom(seed);
    const found = [1, 2, 3, 4, 5].map(() => modularity(graph, leiden(graph, {random})));
    const best = bestModularity(graph);
    expect(Math.max(...found)).toBeLessThanOrEqual(best + 1e-12);
    if (Math.max(...found) > best - 1e-9) reached++;
  }
  expect(reached).toBeGreaterThanOrEqual(50);
});

test("same seed, same communities, whatever the order of the rows", () => {
  const {from, to, weight, people} = rowsOf(randomTies({people: 80, chance: 0.08, seed: 3}));
  const order = [...shuffled(from.length, seededRandom(9))];
  const pick = (column: number[]) => order.map((t) => column[t]);
  const once = leiden(csrOf({people, from, to, weight}), {random: seededRandom(4)});
  const permuted = csrOf({people, from: pick(to), to: pick(from), weight: pick(weight)});
  expect(leiden(permuted, {random: seededRandom(4)})).toEqual(once);
});

test("a start near the end is kept: nothing moves without a reason", () => {
  const {graph} = planted({people: 1000});
  const settled = leiden(graph, {iterations: Infinity, random: seededRandom(1)});
  expect(leiden(graph, {start: settled, random: seededRandom(2)})).toEqual(settled);
});

test("mean modularity over seeds is not below graphology's Louvain on 95 % of planted graphs", () => {
  const graphs = 40;
  let held = 0;
  for (let seed = 0; seed < graphs; seed++) {
    const {graph} = planted({
      people: 250,
      ties: 4 + (seed % 5),
      across: 0.1 + 0.1 * (seed % 4),
      seed
    });
    const theirs = graphologyOf(graph);
    let [ours, reference] = [0, 0];
    for (let draw = 0; draw < 10; draw++) {
      ours += modularity(graph, leiden(graph, {random: seededRandom(draw)}));
      reference += modularity(graph, referenceLouvain(theirs, draw));
    }
    if (ours >= reference - 1e-9) held++;
  }
  expect(held).toBeGreaterThanOrEqual(0.95 * graphs);
});

test("arrays that disagree are refused", () => {
  const torn = {...bell(), weights: new Float64Array(3)};
  expect(() => leiden(torn, {random: seededRandom(1)})).toThrow(
    expect.objectContaining({code: "GRAPH_SHAPE"})
  );
  expect(() => leiden(bell(), {start: [0, 1], random: seededRandom(1)})).toThrow(
    expect.objectContaining({code: "GRAPH_SHAPE"})
  );
});

function rowsOf({starts, targets, weights}: Csr) {
  const rows = {
    people: starts.length - 1,
    from: [] as number[],
    to: [] as number[],
    weight: [] as number[]
  };
  for (let v = 0; v < rows.people; v++)
    for (let a = starts[v]; a < starts[v + 1]; a++) {
      if (targets[a] < v) continue;
      rows.from.push(v);
      rows.to.push(targets[a]);
      rows.weight.push(weights[a]);
    }
  return rows;
}

/** Tries every way to put people into groups (restricted growth strings). */
function bestModularity(graph: Csr): number {
  const n = graph.starts.length - 1;
  const label = new Uint32Array(n);
  const grow = (v: number, groups: number): number => {
    if (v === n) return modularity(graph, label);
    let best = -1;
    for (let g = 0; g <= groups; g++) {
      label[v] = g;
      best = Math.max(best, grow(v + 1, Math.max(groups, g + 1)));
    }
    return best;
  };
  return grow(0, 0);
}

test("renumbering keeps who is together", () => {
  const labels = Uint32Array.of(7, 3, 7, 0);
  expect(renumber(labels)).toBe(3);
  expect([...labels]).toEqual([0, 1, 0, 2]);
});
