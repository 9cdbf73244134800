import {detectCommunities} from "../../../src/insights/communities.ts";
import {baselines} from "./baselines.ts";
import {type EventCount, eventCounts, eventScore, plantedKinds} from "./event-scores.ts";
import {type Line, linesBy, mean} from "../figure.ts";
import {glitchesBorne, identityKept, type Kept} from "./identity.ts";
import {type PeopleScores, peopleScores} from "./people-scores.ts";
import type {Report} from "../task.ts";
import {bracketsTold, type Scenario} from "./suite.ts";
import {type Tracked, trackedOf} from "./tracked.ts";
import {inEachWorld, type Trials} from "./trials.ts";
import {worldOf} from "./world.ts";

/** What one method scored in one world. */
export interface Measured {
  readonly scenario: string;
  readonly seed: number;
  readonly method: string;
  readonly people: PeopleScores;
  readonly events: readonly EventCount[];
  readonly bursts: Kept;
  /** Measured of the product alone: a tool without memory has no ids to keep but by matching. */
  readonly identity: Kept | null;
}

const ours = "coppice";

/** Detection through time, graded on planted worlds beside tools without memory. */
export async function evaluateCommunities({scenarios, progress}: Trials): Promise<Report> {
  const measured = await inEachWorld<Measured>({scenarios, progress}, measuring);
  const sharp = new Set(
    scenarios.filter(({world}) => world.kind === "lives").map(({name}) => name)
  );
  return {
    task: "communities",
    lines: linesOf(measured.filter((one) => sharp.has(one.scenario))),
    parts: scenarios.map(({name}) => ({
      name,
      lines: linesOf(measured.filter((one) => one.scenario === name && one.method === ours))
    })),
    notes: [bracketsTold]
  };
}

/** Called by name, in a thread of its own. */
const measuring = {module: new URL(import.meta.url), name: measureWorld.name};

/** Every method in one world. */
export async function measureWorld(scenario: Scenario, seed: number): Promise<Measured[]> {
  const world = await worldOf(scenario, seed);
  const {history, truth, config} = world;
  const detection = detectCommunities(history, config);
  const score = (method: string, tracked: Tracked, identity: Kept | null): Measured => ({
    scenario: scenario.name,
    seed,
    method,
    people: peopleScores(tracked, truth, history.pseudonyms.length),
    events: eventCounts(tracked, truth),
    bursts: glitchesBorne(world, tracked),
    identity
  });
  return [
    score(ours, trackedOf(detection, history), identityKept(world, detection)),
    ...Object.entries(baselines).map(([method, track]) => score(method, track(world), null))
  ];
}

function linesOf(measured: readonly Measured[]): Line[] {
  const line = linesBy(measured);
  const people = (key: keyof PeopleScores) => (of: readonly Measured[]) =>
    mean(of.map((one) => one.people[key]));
  const events =
    (key: "precision" | "recall" | "f1" | "delay", kind?: string) => (of: readonly Measured[]) =>
      eventScore(of.flatMap((one) => one.events.filter((count) => !kind || count.kind === kind)))[
        key
      ];
  return [
    line("people, NMI", "", people("nmi")),
    line("people, AMI", "", people("ami")),
    line("people, ARI", "", people("ari")),
    line("people, F1 with overlap", "", people("f1")),
    line("events, precision", "", events("precision")),
    line("events, recall", "", events("recall")),
    line("events, F1", "≥ 0.90", events("f1")),
    line("events, delay in weeks", "≤ 1", events("delay"), -1),
    ...plantedKinds.map((kind) => line(`${kind}, F1`, "", events("f1", kind))),
    line("bursts borne", "", (of) => share(of.map(({bursts}) => bursts))),
    line("ids kept, 2 % of ties changed", "≥ 0.95", (of) =>
      share(of.flatMap(({identity}) => identity ?? []))
    )
  ];
}

const share = (counts: readonly Kept[]): number =>
  counts.reduce((sum, {kept}) => sum + kept, 0) / counts.reduce((sum, {there}) => sum + there, 0);
