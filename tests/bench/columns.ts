/**
 * Ten million ties from DuckDB's columns to a graph. Bar: under 3 s, reading and building together.
 * Run with `tsx tests/bench/columns.ts [ties]`; prints one JSON line.
 */
import {csrOf} from "../../src/graph/csr.ts";
import {median} from "../../src/stats/quantile.ts";
import {openDatabase} from "../../src/warehouse/duckdb.ts";

const ties = Number(process.argv[2] ?? 10_000_000);
const people = Math.round(ties / 10);
using database = await openDatabase();
await database.run(`create table tie as
  select (hash(i) % ${people})::integer as a, (hash(-i - 1) % ${people})::integer as b, 1 + i % 7 as weight
  from range(${ties}) rows(i)`);

const rounds = [];
for (let round = 0; round < 5; round++) {
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  const columns = await database.columns("select a, b, weight::double as weight from tie");
  const read = performance.now();
  const graph = csrOf({
    people,
    from: columns.integers("a"),
    to: columns.integers("b"),
    weight: columns.numbers("weight")
  });
  const {user, system} = process.cpuUsage(cpu);
  rounds.push({
    cpu_s: (user + system) / 1e6,
    read_s: (read - began) / 1000,
    build_s: (performance.now() - read) / 1000,
    distinct: graph.targets.length / 2
  });
}
const seconds = rounds.map(({read_s, build_s}) => read_s + build_s);
const cpuSeconds = median(rounds.map(({cpu_s}) => cpu_s));
console.log(
  JSON.stringify({
    kernel: "columns_to_graph",
    people,
    ties,
    distinct: rounds[0].distinct,
    rounds: rounds.length,
    read_s: median(rounds.map(({read_s}) => read_s)),
    build_s: median(rounds.map(({build_s}) => build_s)),
    wall_s: median(seconds),
    peak_mib: Math.round(process.resourceUsage().maxRSS / 1024),
    cpu_s: cpuSeconds,
    bar: "DuckDB's columns to a graph, 10,000,000 ties: under 3 s",
    measured: `${median(seconds).toFixed(2)} s (CPU ${cpuSeconds.toFixed(2)} s)`,
    met: median(seconds) < 3
  })
);
