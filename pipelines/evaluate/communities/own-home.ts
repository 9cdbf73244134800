import {readConfig} from "../../../src/config.ts";
import {csrOf} from "../../../src/graph/csr.ts";
import {adjustedMutualInformation} from "../../../src/graph/partition-similarity.ts";
import {seededRandom} from "../../../src/graph/random.ts";
import {leiden} from "../../../src/graph/leiden.ts";
import {detectCommunities} from "../../../src/insights/communities.ts";
import type {History} from "../../../src/insights/history.ts";
import {louvainOfGraphology, type Partition} from "./baselines.ts";
import {figureOf, lineOf, mean} from "../figure.ts";
import {historyOf} from "../history-of.ts";
import type {Report} from "../task.ts";
import {trackedOf} from "./tracked.ts";

/** So many seeds tell how stable a partition is. */
const seeds = Array.from({length: 20}, (_, seed) => seed + 1);

const methods: Readonly<Record<string, Partition>> = {
  coppice: (graph, random) => leiden(graph, {iterations: 4, random}),
  "graphology Louvain": louvainOfGraphology
};

/**
 * On own data nobody knows the truth. How well do groups found in all ties of a home agree with its units and with the
 * communities its people are declared in, and how much do two seeds agree with each other? AMI, mean of 20 seeds.
 */
export async function evaluateOwnHome(home: string, clock = new Date()): Promise<Report> {
  const config = readConfig(home);
  const history = await historyOf(home, config, clock);
  const {communities} = trackedOf(detectCommunities(history, config), history);
  const graph = csrOf({people: history.pseudonyms.length, ...allTies(history)});
  const labels = Object.entries(methods).map(
    ([name, partition]) =>
      [name, seeds.map((seed) => partition(graph, seededRandom(seed)))] as const
  );
  const line = (figure: string, scores: (of: readonly ArrayLike<number>[]) => readonly number[]) =>
    lineOf(
      figure,
      "",
      Object.fromEntries(labels.map(([name, of]) => [name, figureOf(scores(of), mean)]))
    );
  const against = (truth: ArrayLike<number>) => (of: readonly ArrayLike<number>[]) =>
    new Set(Array.from(truth).filter((group) => group >= 0)).size < 2
      ? []
      : of.map((label) => agreement(truth, label));
  return {
    task: "communities",
    lines: [
      line("AMI with org units", against(history.unit)),
      line("AMI with the declared community", against(onlyCommunity(history))),
      line("AMI between seeds", (of) =>
        of.slice(1).map((label, s) => adjustedMutualInformation(of[s], label))
      )
    ],
    notes: [`${communities.at(-1)?.size ?? 0} communities are found in the last week.`]
  };
}

/** All that was ever said between two people, damped as ties are. */
function allTies({ties: {from, to, weight}}: History) {
  const sums = new Map<string, [number, number, number]>();
  for (let t = 0; t < from.length; t++) {
    const key = `${from[t]} ${to[t]}`;
    const known = sums.get(key) ?? [from[t], to[t], 0];
    known[2] += weight[t];
    sums.set(key, known);
  }
  const rows = [...sums.values()];
  return {
    from: rows.map(([a]) => a),
    to: rows.map(([, b]) => b),
    weight: rows.map(([, , w]) => Math.log1p(w))
  };
}

/** Over the people of whom the truth is known (not −1). */
function agreement(truth: ArrayLike<number>, label: ArrayLike<number>): number {
  const known = Array.from(truth, (_, person) => person).filter((person) => truth[person] >= 0);
  return adjustedMutualInformation(
    known.map((person) => truth[person]),
    known.map((person) => label[person])
  );
}

/** [people] the declared community of those who are on one list alone, else −1. */
function onlyCommunity({pseudonyms, roster}: History): Int32Array {
  const of = new Int32Array(pseudonyms.length).fill(-1);
  roster.person.forEach((person, row) => {
    const {[row]: community} = roster.community;
    of[person] = of[person] === -1 || of[person] === community ? community : -2;
  });
  return of.map((community) => Math.max(-1, community));
}
