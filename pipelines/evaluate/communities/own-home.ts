import {readConfig} from "../../../src/config.ts";
import {adjustedMutualInformation} from "../../../src/graph/partition-similarity.ts";
import {seededRandom} from "../../../src/graph/random.ts";
import {leiden} from "../../../src/graph/leiden.ts";
import {detectCommunities} from "../../../src/insights/communities.ts";
import {louvainOfGraphology, type Partition} from "./baselines.ts";
import {figureOf, lineOf, mean} from "../figure.ts";
import {agreement, graphOfAllTies, onlyCommunity} from "./own-truth.ts";
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
  const graph = graphOfAllTies(history);
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
