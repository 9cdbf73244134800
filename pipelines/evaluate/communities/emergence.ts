import {detectCommunities} from "../../../src/insights/communities.ts";
import {seededRandom} from "../../../src/graph/random.ts";
import {wilsonInterval} from "../../../src/stats/wilson.ts";
import {baselines, type Method} from "./baselines.ts";
import {withChangedTies} from "./changed-ties.ts";
import {declaredIn, type EmergenceCount, emergenceCount, emergingOf} from "./emergence-scores.ts";
import {type Line, lineOf, linesBy} from "../figure.ts";
import type {Report} from "../task.ts";
import {bracketsTold, randomEach, type Scenario} from "./suite.ts";
import {trackedOf} from "./tracked.ts";
import {inEachWorld, type Trials} from "./trials.ts";
import {worldOf} from "./world.ts";

interface Measured {
  readonly scenario: string;
  readonly seed: number;
  readonly method: string;
  readonly count: EmergenceCount;
  /** Random histories, and those of them in which any community was found. */
  readonly random: number;
  readonly foundInRandom: number;
}

const ours = "coppice";
const methods: Readonly<Record<string, Method>> = {
  [ours]: ({history, config}) => trackedOf(detectCommunities(history, config), history),
  ...baselines
};
/** Swaps a tie that leave nothing of the groups. */
const swapsPerTie = 10;

/** Are new groups that nobody named found, soon, and nothing where there is nothing? Graded on planted worlds. */
export async function evaluateEmergence(trials: Trials): Promise<Report> {
  const measured = await inEachWorld<Measured>(trials, measuring);
  return {task: "emergence", lines: linesOf(measured), notes: [bracketsTold]};
}

/** Called by name, in a thread of its own. */
const measuring = {module: new URL(import.meta.url), name: measureWorld.name};

/** Every method in one world. */
export async function measureWorld(scenario: Scenario, seed: number): Promise<Measured[]> {
  const world = await worldOf(scenario, seed);
  const {history, truth, config} = world;
  const declared = declaredIn(detectCommunities(history, config), history);
  const minimum = config.communities.minimum_people;
  const random = seededRandom(seed);
  const shuffled = Array.from({length: randomEach}, () => ({
    ...world,
    history: withChangedTies(history, {swapsPerTie, random})
  }));
  return Object.entries(methods).map(([method, track]) => ({
    scenario: scenario.name,
    seed,
    method,
    count: emergenceCount(emergingOf(track(world), {declared, minimum}), truth),
    random: randomEach,
    foundInRandom: shuffled.filter((one) => track(one).communities.some(({size}) => size > 0))
      .length
  }));
}

function linesOf(measured: readonly Measured[]): Line[] {
  const names = [...new Set(measured.map(({method}) => method))];
  const sum = (of: readonly Measured[], key: "planted" | "told" | "right" | "inTime") =>
    of.reduce((total, {count}) => total + count[key], 0);
  const line = linesBy(measured);
  const random = names.map((name) => {
    const of = measured.filter(({method}) => method === name);
    const all = of.reduce((total, one) => total + one.random, 0);
    const found = of.reduce((total, one) => total + one.foundInRandom, 0);
    return [name, {value: found / all, ...wilsonInterval(found, all, 1.96)}] as const;
  });
  return [
    line("precision", "≥ 0.7", (of) => sum(of, "right") / sum(of, "told")),
    line("recall within 2 weeks", "≥ 0.8", (of) => sum(of, "inTime") / sum(of, "planted")),
    line(
      "delay in weeks",
      "",
      (of) => {
        const delays = of.flatMap(({count}) => count.delays);
        return delays.reduce((total, delay) => total + delay, 0) / delays.length;
      },
      -1
    ),
    lineOf("random histories with a find", "≤ 0.05", Object.fromEntries(random), -1)
  ];
}
