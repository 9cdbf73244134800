import {fail} from "../../src/errors.ts";
import {chosen} from "./chosen.ts";
import {suite} from "./communities/suite.ts";
import type {Task} from "./task.ts";

/** Everything `coppice evaluate` can grade, each read only when it is asked for. */
export const tasks: readonly Task[] = [
  {
    name: "communities",
    evaluate: async ({home, scenario, progress}) => {
      if (home !== undefined)
        return (await import("./communities/own-home.ts")).evaluateOwnHome(home);
      const {evaluateCommunities} = await import("./communities/planted.ts");
      return evaluateCommunities({scenarios: chosen(suite, scenario), progress});
    }
  },
  {
    name: "emergence",
    evaluate: async ({home, scenario, progress}) => {
      if (home !== undefined)
        fail("USAGE", "emergence is graded on planted worlds; leave --home out");
      const {evaluateEmergence} = await import("./communities/emergence.ts");
      return evaluateEmergence({scenarios: chosen(suite, scenario), progress});
    }
  },
  {
    name: "waning",
    evaluate: async ({home, scenario, progress}) => {
      if (home !== undefined) return (await import("./waning/own-home.ts")).evaluateOwnHome(home);
      return (await import("./waning/planted.ts")).evaluateWaning({scenario, progress});
    }
  },
  {
    name: "changes",
    evaluate: async ({home, scenario}) => {
      if (home !== undefined || (scenario !== undefined && scenario !== "practice"))
        fail("USAGE", "changes is graded on planted series, or on those for practice; no --home");
      const {gradedSeeds, practiceSeeds} = await import("./changes/suite.ts");
      const {evaluateChanges} = await import("./changes/changes.ts");
      return evaluateChanges(scenario === "practice" ? practiceSeeds : gradedSeeds);
    }
  },
  {
    name: "courses",
    triples: true,
    evaluate: async ({triples, home, scenario, progress}) => {
      const {planted} = await import("./courses/suite.ts");
      const {gradedSeeds, wideSeeds, practiceSeeds} = planted;
      const named = new Map<string, readonly number[]>([
        ["wide", wideSeeds],
        ["practice", practiceSeeds]
      ]);
      const seeds = scenario === undefined ? gradedSeeds : named.get(scenario);
      if (seeds === undefined)
        fail("USAGE", "courses has two scenarios besides its own: wide, practice");
      if (triples !== undefined)
        return (await import("./courses/courses.ts")).evaluateTriples(triples, progress);
      if (home !== undefined)
        return (await import("./courses/own-home.ts")).evaluateOwnHome(home, {progress});
      const {evaluatePlanted} = await import("./courses/planted.ts");
      return evaluatePlanted({seeds, progress});
    }
  },
  {
    name: "connections",
    triples: true,
    evaluate: async (asked) =>
      (await import("./connections/connections.ts")).evaluateConnections(asked)
  },
  {
    name: "mentors",
    evaluate: async (asked) => (await import("./mentors/mentors.ts")).evaluateMentors(asked)
  },
  {
    name: "joining",
    evaluate: async (asked) => (await import("./joining/joining.ts")).evaluateJoining(asked)
  },
  {
    name: "policies",
    evaluate: async ({home, scenario, progress}) => {
      if (scenario !== undefined && scenario !== "practice")
        fail("USAGE", "policies has one scenario besides its own: practice");
      if (home !== undefined) return (await import("./policies/own-home.ts")).evaluateOwnHome(home);
      const {gradedSeeds, practiceSeeds} = await import("./policies/suite.ts");
      const {evaluatePolicies} = await import("./policies/policies.ts");
      return evaluatePolicies(scenario === "practice" ? practiceSeeds : gradedSeeds, progress);
    }
  },
  {
    name: "outlook",
    evaluate: async ({home, scenario, horizon, progress}) => {
      if (scenario !== undefined) fail("USAGE", "outlook has no scenarios; leave --scenario out");
      if (horizon !== undefined && !(Number.isInteger(horizon) && horizon > 0))
        fail("USAGE", "--horizon is a number of days");
      const {evaluateOutlook} = await import("./outlook/outlook.ts");
      return evaluateOutlook({home, horizon, progress});
    }
  },
  {
    name: "forecast",
    evaluate: async ({home, scenario, progress}) => {
      if (home !== undefined) return (await import("./forecast/own-home.ts")).evaluateOwnHome(home);
      const {graded, practice} = await import("./forecast/suite.ts");
      if (scenario !== undefined && scenario !== "practice")
        fail("USAGE", "The only other scenario of forecast is practice");
      const {evaluateForecast} = await import("./forecast/forecast.ts");
      return evaluateForecast(scenario === undefined ? graded : practice, progress);
    }
  },
  {
    name: "effect",
    evaluate: async ({home, scenario, progress}) => {
      if (home !== undefined || (scenario !== undefined && scenario !== "practice"))
        fail("USAGE", "effect is graded on planted worlds, or on those for practice; no --home");
      const {graded, practice} = await import("./effect/suite.ts");
      const {evaluateEffect} = await import("./effect/effect.ts");
      return evaluateEffect(scenario === "practice" ? practice : graded, progress);
    }
  }
];
