import {expect, test} from "vitest";
import {csrOf} from "../../src/graph/csr.ts";
import {seededRandom} from "../../src/graph/random.ts";
import {personasOf} from "../../src/insights/personas.ts";

/** Everybody of each group tied to everybody else of it. */
function cliques(groups: readonly number[][]) {
  const pairs = groups.flatMap((group) =>
    group.flatMap((a) => group.flatMap((b) => (a < b ? [[a, b]] : [])))
  );
  const people = Math.max(...groups.flat()) + 1;
  return csrOf({
    people,
    from: pairs.map(([a]) => a),
    to: pairs.map(([, b]) => b),
    weight: pairs.map(() => 1)
  });
}
const range = (first: number, count: number) => Array.from({length: count}, (_, i) => first + i);

test("who is in two circles shows two sides, everybody else one", () => {
  const {owner} = personasOf(cliques([range(0, 8), [0, ...range(8, 7)]]), seededRandom(1));
  expect([...owner].filter((person) => person === 0)).toHaveLength(2);
  expect(owner).toHaveLength(16);
});

test("no tie is lost: the personas' ties are the people's, each kept by one side", () => {
  const graph = cliques([range(0, 9), range(6, 9), range(12, 9)]);
  const personas = personasOf(graph, seededRandom(1));
  const arcs = (g: typeof graph, who: (v: number) => number) =>
    Array.from(g.starts.keys())
      .slice(0, -1)
      .flatMap((v) =>
        [...g.targets.subarray(g.starts[v], g.starts[v + 1])].map((u) => `${who(v)} ${who(u)}`)
      )
      .sort();
  expect(arcs(personas.graph, (p) => personas.owner[p])).toEqual(arcs(graph, (p) => p));
});

test("a person with few contacts stays whole", () => {
  const {owner} = personasOf(
    cliques([
      [0, 1, 2],
      [0, 3, 4]
    ]),
    seededRandom(1)
  );
  expect([...owner]).toEqual([0, 1, 2, 3, 4]);
});
