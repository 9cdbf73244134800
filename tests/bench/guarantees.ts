/** What Leiden promises, counted on many graphs. Prints one JSON line a promise. */
import {connectedComponents} from "../../src/graph/connected-components.ts";
import {csrOf} from "../../src/graph/csr.ts";
import {leiden} from "../../src/graph/leiden.ts";
import {modularity} from "../../src/graph/modularity.ts";
import {seededRandom, shuffled} from "../../src/graph/random.ts";
import {planted} from "../graph/planted.ts";
import {randomTies} from "../graph/random-ties.ts";
import {graphologyOf, referenceLouvain} from "../graph/reference.ts";

const random = seededRandom(1);

let disconnected = 0;
let communities = 0;
for (let seed = 0; seed < 10_000; seed++) {
  const people = 5 + (seed % 60);
  const graph = randomTies({people, chance: 0.02 + 0.2 * random(), seed});
  const wild = Uint32Array.from({length: people}, () => Math.floor(random() * 4));
  const label = leiden(graph, {
    start: seed % 2 ? wild : undefined,
    iterations: 1 + (seed % 3),
    resolution: 0.2 + 2 * random(),
    random: seededRandom(seed)
  });
  const found = new Set(label).size;
  communities += found;
  disconnected += new Set(connectedComponents(graph, label)).size - found;
}
print("no disconnected community on 10,000 random graphs", {
  communities,
  measured: `${disconnected}`,
  met: disconnected === 0
});

let same = 0;
for (let seed = 0; seed < 100; seed++) {
  const {rows} = planted({people: 500, ties: 6, seed});
  const order = shuffled(rows.from.length, random);
  const column = (values: ArrayLike<number>) => Float64Array.from(order, (t) => values[t]);
  const mixed = {
    people: rows.people,
    from: column(rows.to),
    to: column(rows.from),
    weight: column(rows.weight)
  };
  const of = (ties: typeof rows) => leiden(csrOf(ties), {random: seededRandom(seed)});
  if (of(rows).join() === of(mixed).join()) same++;
}
print("same seed, rows in any order: the same groups", {
  measured: `${same} of 100 graphs`,
  met: same === 100
});

let held = 0;
let gain = 0;
for (let seed = 0; seed < 200; seed++) {
  const shape = {ties: 4 + (seed % 5), across: 0.1 + 0.1 * (seed % 4)};
  const {graph} = planted({people: 200 + 50 * (seed % 7), seed, ...shape});
  const theirs = graphologyOf(graph);
  let above = 0;
  for (let draw = 0; draw < 10; draw++) {
    above += modularity(graph, leiden(graph, {random: seededRandom(draw)})) / 10;
    above -= modularity(graph, referenceLouvain(theirs, draw)) / 10;
  }
  gain += above / 200;
  if (above >= -1e-9) held++;
}
print("modularity not below graphology's on 95 % of graphs, mean of 10 seeds", {
  mean_gain: gain,
  measured: `${held} of 200 graphs`,
  met: held >= 190
});

function print(bar: string, line: object): void {
  console.log(JSON.stringify({bar, ...line}));
}
