/**
 * Communities through time at scale, without the warehouse: CPU seconds of detection over all weeks of a planted
 * history, and of one more week from the state that was kept. Bar: a tenth.
 * Run with `tsx tests/bench/detection.ts [people] [weeks]`; prints one JSON line.
 */
import {defaultConfig} from "../../src/config.ts";
import {detectCommunities} from "../../src/insights/communities.ts";
import type {Detection, DetectionState} from "../../src/insights/detection.ts";
import type {History, NewTies} from "../../src/insights/history.ts";
import {planted} from "../graph/planted.ts";

const [people = 2000, weeks = 104] = process.argv.slice(2).map(Number);
const history = talkOf(people, weeks);
const {ties, communities} = defaultConfig();
const detect = (from?: DetectionState) =>
  detectCommunities(history, {ties, communities}, from, (window) => window === weeks - 2);

const all = timed(() => detect());
const {length: bytes, state} = kept(all.result);
const further = timed(() => detect(state()));
const ratio = further.cpu_s / all.cpu_s;
console.log(
  JSON.stringify({
    kernel: "detection",
    people,
    weeks,
    rows: history.ties.window.length,
    found: all.result.found.length,
    cpu_s: all.cpu_s,
    cpu_s_further_week: further.cpu_s,
    state_mib: Math.round(bytes / 2 ** 20),
    peak_mib: Math.round(process.resourceUsage().maxRSS / 1024),
    bar: "detection of one more week: a tenth of all of them",
    measured: `${ratio.toFixed(3)} (${further.cpu_s.toFixed(1)} of ${all.cpu_s.toFixed(1)} s)`,
    met: ratio < 0.1
  })
);

/** The state before the last week, as it is kept: text. */
function kept({states}: Detection) {
  const text = JSON.stringify(states[0]);
  return {length: text.length, state: () => JSON.parse(text) as DetectionState};
}

/** Two pairs a person and week, drawn anew each week within and across the same communities. */
function talkOf(people: number, weeks: number): History {
  const columns = {
    window: new Int32Array(2 * people * weeks),
    from: new Int32Array(2 * people * weeks),
    to: new Int32Array(2 * people * weeks),
    weight: new Float64Array(2 * people * weeks)
  };
  let rows = 0;
  for (let week = 0; week < weeks; week++) {
    const {starts, targets, weights} = planted({people, ties: 2, draw: week + 1}).graph;
    for (let one = 0; one < people; one++)
      for (let a = starts[one]; a < starts[one + 1]; a++) {
        if (targets[a] < one) continue;
        columns.window[rows] = week;
        columns.from[rows] = one;
        columns.to[rows] = targets[a];
        columns.weight[rows++] = weights[a];
      }
  }
  const none = new Int32Array();
  return {
    windowStarts: Array.from({length: weeks}, (_, week) =>
      new Date(Date.UTC(2024, 0, 1 + 7 * week)).toISOString().slice(0, 10)
    ),
    pseudonyms: Array.from({length: people}, (_, p) => `p${String(p).padStart(7, "0")}`),
    unit: new Int32Array(people).fill(-1),
    place: new Int32Array(people).fill(-1),
    ties: {
      window: columns.window.subarray(0, rows),
      from: columns.from.subarray(0, rows),
      to: columns.to.subarray(0, rows),
      weight: columns.weight.subarray(0, rows)
    } satisfies NewTies,
    activity: {window: none, person: none, community: none, count: none},
    declared: {ids: [], names: [], kinds: [], foundedOn: [], closedOn: [], steward: none},
    roster: {community: none, person: none, since: none, until: none}
  };
}

function timed<T>(run: () => T): {result: T; cpu_s: number} {
  const before = process.cpuUsage();
  const result = run();
  const {user, system} = process.cpuUsage(before);
  return {result, cpu_s: (user + system) / 1e6};
}
