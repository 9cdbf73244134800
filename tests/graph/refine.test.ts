import {expect, test} from "vitest";
import {connectedComponents} from "../../src/graph/connected-components.ts";
import {onLevel} from "../../src/graph/kernels.ts";
import type {Level} from "../../src/graph/level.ts";
import {groundLevel} from "../../src/graph/quality.ts";
import {seededRandom} from "../../src/graph/random.ts";
import {drawn, matrixOf, randomTies} from "./random-ties.ts";

test("a community in pieces falls into them, and a part never crosses communities", () => {
  const graph = drawn(5, [
    [0, 1],
    [2, 3]
  ]); // 4 knows nobody
  const {ground, charge} = groundLevel(graph, {});
  const whole = refine(ground, new Uint32Array(5), charge, seededRandom(1));
  expect(connectedComponents(graph, whole)).toEqual(Uint32Array.of(0, 0, 1, 1, 2));
  expect(new Set(whole).size).toBe(3);
  const cut = refine(ground, Uint32Array.of(0, 1, 1, 1, 1), charge, seededRandom(1));
  expect(new Set(cut).size).toBe(4);
});

test("agrees with the paper's steps over a matrix, and every part is connected, on 300 random graphs", () => {
  for (let seed = 0; seed < 300; seed++) {
    const random = seededRandom(seed);
    const graph = randomTies({people: 20, chance: 0.2, seed});
    const {ground, charge} = groundLevel(graph, {resolution: 0.5 + 2 * random()});
    const community = Uint32Array.from({length: 20}, () => Math.floor(random() * 3));
    const first = seed % 20;
    const part = refine(ground, community, charge, () => first / 20);
    expect(part).toEqual(slowly(ground, community, charge, aroundFrom(first, 20)));
    expect(new Set(connectedComponents(graph, part)).size).toBe(new Set(part).size);
  }
});

function refine(level: Level, community: Uint32Array, charge: number, random: () => number) {
  const part = community.slice();
  onLevel(level, part, (kernel, at, labels) => kernel.refine(at, labels, charge), random);
  return part;
}

/** 0 … count − 1 in order, beginning with `first`. */
const aroundFrom = (first: number, count: number): Uint32Array =>
  Uint32Array.from({length: count}, (_, i) => (first + i) % count);

/** Algorithm A.2 with everything summed anew at each step. */
function slowly(level: Level, community: Uint32Array, charge: number, order: Uint32Array) {
  const matrix = matrixOf(level);
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const weight = (a: number[], b: number[]) => sum(a.flatMap((v) => b.map((u) => matrix[v][u])));
  const mass = (nodes: number[]) => sum(nodes.map((v) => level.mass[v]));
  const part = Uint32Array.from(order.keys());
  const nodesOf = (labels: Uint32Array, label: number) =>
    [...labels.keys()].filter((v) => labels[v] === label);
  for (const v of order) {
    const home = nodesOf(community, community[v]);
    const wellTied = (nodes: number[]) => {
      const rest = home.filter((u) => !nodes.includes(u));
      return weight(nodes, rest) >= charge * mass(nodes) * mass(rest);
    };
    if (nodesOf(part, part[v]).length > 1 || !wellTied([v])) continue;
    let most = 0;
    let best = part[v];
    for (const u of home) {
      const nodes = nodesOf(part, part[u]);
      const pull = weight([v], nodes) - charge * mass([v]) * mass(nodes);
      if (u === v || pull <= most + 1e-12 || !wellTied(nodes)) continue;
      most = pull;
      best = part[u];
    }
    part[v] = best;
  }
  return part;
}
