import {detectCommunities} from "../../src/insights/communities.ts";
import {seededRandom} from "../../src/graph/random.ts";
import {wilsonInterval} from "../../src/stats/wilson.ts";
import {leidenAlone, louvainOfGraphology, staticallyTracked} from "./baselines.ts";
import {withChangedTies} from "./changed-ties.ts";
import {declaredIn, type EmergenceCount, emergenceCount, emergingOf} from "./emergence-scores.ts";
import {figureOf, type Line, lineOf} from "./figure.ts";
import {randomEach, type Scenario, suite} from "./suite.ts";
import {type Tracked, trackedOf} from "./tracked.ts";
import {type World, worldOf} from "./world.ts";

interface Measured {
  readonly scenario: string;
  readonly seed: number;
  readonly method: string;
  readonly count: EmergenceCount;
  /** Random histories, and those of them in which any community was found. */
  readonly random: number;
  readonly foundInRandom: number;
}

export interface EmergenceReport {
  readonly task: "emergence";
  readonly lines: readonly Line[];
  readonly measured: readonly Measured[];
}

const ours = "coppice";
type Method = (world: World) => Tracked;
const methods: Readonly<Record<string, Method>> = {
  [ours]: ({history, config}) => trackedOf(detectCommunities(history, config), history),
  "Leiden anew each week": ({history, config, seed}) =>
    staticallyTracked(history, config, {partition: leidenAlone, seed}),
  "graphology Louvain": ({history, config, seed}) =>
    staticallyTracked(history, config, {partition: louvainOfGraphology, seed})
};
/** Swaps a tie that leave nothing of the groups. */
const swapsPerTie = 10;

/** Are new groups that nobody named found, soon, and nothing where there is nothing? Graded on planted worlds. */
export async function evaluateEmergence({
  scenarios = suite,
  progress = () => undefined
}: {
  scenarios?: readonly Scenario[];
  progress?: (now: {step: string; done: number; all: number}) => void;
} = {}): Promise<EmergenceReport> {
  const trials = scenarios.flatMap((scenario) => scenario.seeds.map((seed) => ({scenario, seed})));
  const measured: Measured[] = [];
  for (const [done, {scenario, seed}] of trials.entries()) {
    progress({step: `${scenario.name}, seed ${seed}`, done, all: trials.length});
    measured.push(...measure(await worldOf(scenario, seed)));
  }
  return {task: "emergence", lines: linesOf(measured), measured};
}

function measure(world: World): Measured[] {
  const {name: scenario, seed, history, truth, config} = world;
  const declared = declaredIn(detectCommunities(history, config), history);
  const random = seededRandom(seed);
  const shuffled = Array.from({length: randomEach}, () => ({
    ...world,
    history: withChangedTies(history, {swapsPerTie, random})
  }));
  return Object.entries(methods).map(([method, track]) => ({
    scenario,
    seed,
    method,
    count: emergenceCount(emergingOf(track(world), declared), truth),
    random: randomEach,
    foundInRandom: shuffled.filter((one) => track(one).communities.some(({size}) => size > 0))
      .length
  }));
}

function linesOf(measured: readonly Measured[]): Line[] {
  const names = [...new Set(measured.map(({method}) => method))];
  const sum = (of: readonly Measured[], key: "planted" | "told" | "right" | "inTime") =>
    of.reduce((total, {count}) => total + count[key], 0);
  const line = (
    figure: string,
    bar: string,
    statistic: (of: readonly Measured[]) => number,
    sense: 1 | -1 = 1
  ) =>
    lineOf(
      figure,
      bar,
      Object.fromEntries(
        names.map((name) => [
          name,
          figureOf(
            measured.filter(({method}) => method === name),
            statistic
          )
        ])
      ),
      sense
    );
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
