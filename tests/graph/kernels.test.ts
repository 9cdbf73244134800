import {createHash} from "node:crypto";
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {onLevel} from "../../src/graph/kernels.ts";
import {sourcesHash} from "../../src/graph/kernels.generated.ts";
import {leiden} from "../../src/graph/leiden.ts";
import {louvain} from "../../src/graph/louvain.ts";
import {groundLevel} from "../../src/graph/quality.ts";
import {seededRandom} from "../../src/graph/random.ts";
import {planted} from "./planted.ts";
import {drawn} from "./random-ties.ts";

const folder = join(import.meta.dirname, "../../src/graph/wasm");

test("the compiled kernels are those of the sources: else `npm run build:kernels`", () => {
  const hash = createHash("sha256");
  for (const file of readdirSync(folder).sort())
    if (file.endsWith(".ts")) hash.update(readFileSync(join(folder, file)));
  expect(sourcesHash).toBe(hash.digest("hex"));
});

test("a large graph between two small ones changes neither", () => {
  const {graph: small} = planted({people: 60, ties: 4});
  const {graph: large} = planted({people: 20_000, ties: 6});
  const of = (graph: typeof small) => leiden(graph, {random: seededRandom(1)});
  const before = of(small);
  const once = of(large);
  expect(of(small)).toEqual(before);
  expect(of(large)).toEqual(once);
});

test.each([0, 1, 300, 100_000, 199_999])(
  "few ties among many people have room: %i among 200,000",
  (ties) => {
    const people = 200_000; // no memory of another test is as large
    const far = Math.floor(people / (ties + 1)); // pairs, or a chain, apart as far as there is room
    const graph = drawn(
      people,
      Array.from({length: ties}, (_, i) => [i * far, i * far + 1])
    );
    for (const labels of [
      leiden(graph, {random: seededRandom(1)}),
      louvain(graph, {random: seededRandom(1)})
    ])
      expect(new Set(labels).size).toBeLessThanOrEqual(people - ties / 2);
  }
);

test("more ties than fit are refused", () => {
  const {ground} = groundLevel(drawn(2, [[0, 1]]), {});
  const huge = {...ground, starts: Uint32Array.of(0, 2 ** 31, 2 ** 31)};
  expect(() => onLevel(huge, new Uint32Array(2), () => {})).toThrow(
    expect.objectContaining({code: "GRAPH_SHAPE"})
  );
});
