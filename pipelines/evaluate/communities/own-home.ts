import {adjustedMutualInformation} from "../../../src/graph/partition-similarity.ts";
import {seededRandom} from "../../../src/graph/random.ts";
import {leiden} from "../../../src/graph/leiden.ts";
import {detectCommunities, type DetectionConfig} from "../../../src/insights/communities.ts";
import type {History} from "../../../src/insights/history.ts";
import {louvainOfGraphology, type Partition} from "./baselines.ts";
import {figureOf, lineOf, mean} from "../figure.ts";
import {agreement, graphOfAllTies, mainCommunity, mainGroup, onlyCommunity} from "./own-truth.ts";
import {historyOf} from "../history-of.ts";
import {ownHome} from "../inside.ts";
import {groupsByWeek, renamed} from "./renamed.ts";
import type {Report} from "../task.ts";
import {trackedOf} from "./tracked.ts";

/** So many seeds tell how stable a partition is. */
const seeds = Array.from({length: 20}, (_, seed) => seed + 1);

/** So many times people are given other pseudonyms. */
const renamings = [1, 2, 3];

const methods: Readonly<Record<string, Partition>> = {
  coppice: (graph, random) => leiden(graph, {iterations: 4, random}),
  "graphology Louvain": louvainOfGraphology
};

/**
 * On own data nobody knows the truth. How well do groups found in all ties of a home agree with its units and with the
 * communities its people are declared in, and how much do two seeds agree with each other? AMI, mean of 20 seeds.
 * And does it matter what people are called?
 */
export async function evaluateOwnHome(home: string, clock = new Date()): Promise<Report> {
  const inside = ownHome(home, clock);
  const {config} = inside;
  const history = await historyOf(inside);
  const tracked = trackedOf(detectCommunities(history, config), history);
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
  const wrote = mainCommunity(history);
  const group = mainGroup(tracked, history.pseudonyms.length);
  const grouped = wrote.map((community, person) => (group[person] < 0 ? -1 : community));
  const {coppice: leidens, ...others} = Object.fromEntries(
    labels.map(([name, of]) => [name, figureOf(against(grouped)(of), mean)])
  );
  return {
    task: "communities",
    lines: [
      line("AMI with org units", against(history.unit)),
      line("AMI with the declared community", against(onlyCommunity(history))),
      line("AMI with where each wrote most", against(wrote)),
      lineOf("the same, of who is in a group found through time", "", {
        coppice: figureOf(against(grouped)([group]), mean),
        "Leiden, all ties": leidens,
        ...others
      }),
      line("AMI between seeds", (of) =>
        of.slice(1).map((label, s) => adjustedMutualInformation(of[s], label))
      ),
      lineOf("weeks with the same groups under other pseudonyms", "1", {
        coppice: figureOf(sameWhenRenamed(history, config), mean)
      })
    ],
    notes: [
      `${tracked.communities.at(-1)?.size ?? 0} communities are found in the last week.`,
      `${group.filter((one) => one >= 0).length} of ${history.pseudonyms.length} people were ever in one.`
    ]
  };
}

/** Share of weeks in which the groups found are made of the same people, each time people are called otherwise. */
function sameWhenRenamed(history: History, config: DetectionConfig): number[] {
  const groupsOf = (one: History, was: ArrayLike<number>) =>
    groupsByWeek(
      detectCommunities(one, config, undefined, () => false),
      one,
      was
    );
  const known = groupsOf(history, Uint32Array.from(history.pseudonyms.keys()));
  return renamings.map((seed) => {
    const {history: other, was} = renamed(history, seededRandom(seed));
    return mean(groupsOf(other, was).map((groups, window) => Number(groups === known[window])));
  });
}
