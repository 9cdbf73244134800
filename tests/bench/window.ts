/**
 * One window after another, as a refresh meets them: ties fade, a week's talk is added. Leiden from nothing beside Leiden
 * from the communities of the week before. Bars: ≤ 0.4 of the CPU time, modularity within .001. Prints one JSON line.
 * Run with `tsx tests/bench/window.ts [people]`.
 */
import {leiden} from "../../src/graph/leiden.ts";
import {modularity} from "../../src/graph/modularity.ts";
import {seededRandom} from "../../src/graph/random.ts";
import type {NewTies} from "../../src/insights/history.ts";
import {decayedTies, graphOf, keptTies} from "../../src/insights/ties.ts";
import {median} from "../../src/stats/quantile.ts";
import {planted} from "../graph/planted.ts";

const people = Number(process.argv[2] ?? 100_000);
const windows = 12;
const rounds = 9;

const decay = {people, windows, halfLifeWeeks: 8, forgetBelow: 0.05};
const [before, now] = Array.from(decayedTies(weeklyTalk(), decay), keptTies)
  .slice(-2)
  .map((ties) => graphOf(ties, people));
const start = leiden(before, {random: seededRandom(99)});
const lines = Array.from({length: rounds + 2}, (_, i) => i - 2).map((round) => {
  const random = () => seededRandom(round);
  const cold = timed(() => leiden(now, {random: random()}));
  const warm = timed(() => leiden(now, {start, random: random()}));
  return {round, cold, warm, ratio: warm.cpu_s / cold.cpu_s};
});
const counted = lines.filter(({round}) => round >= 0); // two to warm up
const lost = counted.map(({cold, warm}) => cold.modularity - warm.modularity);
const ratio = median(counted.map((line) => line.ratio));
const ratios = counted.map((line) => line.ratio.toFixed(3)).sort();
console.log(
  JSON.stringify({
    kernel: "leiden_from_last_window",
    people,
    ties: now.targets.length / 2,
    rounds,
    cpu_s_cold: median(counted.map(({cold}) => cold.cpu_s)),
    cpu_s_warm: median(counted.map(({warm}) => warm.cpu_s)),
    ratio_per_round: counted.map((line) => Number(line.ratio.toFixed(3))),
    ratio,
    modularity_lost: median(lost),
    bar: "Leiden from last week's groups: 0.4 of a cold one, modularity within .001",
    measured: `${ratio.toFixed(3)} (${ratios[0]}–${ratios.at(-1)}), ${median(lost).toExponential(1)} lost`,
    met: ratio <= 0.4 && median(lost) <= 0.001
  })
);

/** Two ties a person and week, drawn anew each week within and across the same communities. */
function weeklyTalk(): NewTies {
  const weeks = Array.from({length: windows}, (_, w) => planted({people, ties: 2, draw: w + 1}));
  const rows = weeks.flatMap(({graph: {starts, targets, weights}}, window) =>
    Array.from({length: people}, (_, from) =>
      Array.from(targets.subarray(starts[from], starts[from + 1]), (to, i) => ({
        window,
        from,
        to,
        weight: weights[starts[from] + i]
      })).filter(({to}) => from < to)
    ).flat()
  );
  return {
    window: Int32Array.from(rows, (row) => row.window),
    from: Int32Array.from(rows, (row) => row.from),
    to: Int32Array.from(rows, (row) => row.to),
    weight: Float64Array.from(rows, (row) => row.weight)
  };
}

function timed(run: () => Uint32Array) {
  const before = process.cpuUsage();
  const community = run();
  const {user, system} = process.cpuUsage(before);
  return {cpu_s: (user + system) / 1e6, modularity: modularity(now, community)};
}
