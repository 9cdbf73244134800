import {afterAll, describe, expect, test} from "vitest";
import {betweenness} from "../../src/graph/betweenness.ts";
import {leiden} from "../../src/graph/leiden.ts";
import {seededRandom} from "../../src/graph/random.ts";
import {betweennessByPool} from "../../src/parallel/betweenness.ts";
import {openPool} from "../../src/parallel/pool.ts";
import {planted} from "../graph/planted.ts";
import {randomTies} from "../graph/random-ties.ts";

describe.each([1, 2])("a pool of %i", (threads) => {
  const pool = openPool(threads);
  afterAll(() => pool.close());

  test("gives betweenness as without it, exact and sampled", async () => {
    for (let seed = 0; seed < 5; seed++) {
      const graph = randomTies({people: 100, chance: 0.05, seed});
      expect(await betweennessByPool(pool, graph)).toEqual(betweenness(graph));
      const sample = () => ({pivots: 50, random: seededRandom(seed)});
      const sampled = await betweennessByPool(pool, graph, sample());
      expect(sampled).toEqual(betweenness(graph, sample()));
    }
  });

  test("gives the communities of many seeds in the order of the seeds", async () => {
    const {graph} = planted({people: 1000});
    const seeds = [5, 3, 9, 1, 7];
    const task = {module: new URL("seeded-leiden.ts", import.meta.url), name: "seededLeiden"};
    const found = await pool.map(
      task,
      seeds.map((seed) => [graph, seed])
    );
    expect(found).toEqual(seeds.map((seed) => leiden(graph, {random: seededRandom(seed)})));
  });

  test("hands on the parts of a task that yields, in order, before its result", async () => {
    const task = {module: new URL("counting.ts", import.meta.url), name: "countTo"};
    const heard: number[] = [];
    const [result] = await pool.map<string, number>(task, [[5]], {
      heard: (part) => heard.push(part)
    });
    expect([result, ...heard]).toEqual(["counted to 5", 1, 2, 3, 4, 5]);
  });

  test("hands on what a task throws, and goes on working", async () => {
    const torn = {starts: Uint32Array.of(0, 2), targets: Uint32Array.of(0)};
    const task = {
      module: new URL("../../src/graph/core-number.ts", import.meta.url),
      name: "coreNumber"
    };
    const refused = expect.objectContaining({code: "GRAPH_SHAPE"});
    const pair = {starts: Uint32Array.of(0, 1, 2), targets: Uint32Array.of(1, 0)};
    const refusal = pool.map(task, [[torn], [pair], [pair]]);
    const pairs = pool.map(task, [[pair], [pair]]);
    await expect(refusal).rejects.toEqual(refused);
    expect(await pairs).toEqual([Uint32Array.of(1, 1), Uint32Array.of(1, 1)]);
  });
});
