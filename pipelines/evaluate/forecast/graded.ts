import {forecastsOf} from "../../../src/insights/forecasts.ts";
import type {Attended} from "../../../src/insights/forecasts/cases.ts";
import {type Outcome, outcomes} from "../../../src/insights/forecasts/outcomes.ts";
import {baselines, outcomesOf, type Said} from "./baselines.ts";
import type {Past} from "./organisation.ts";

/** One forecast beside what came of it. */
export interface Graded extends Said {
  readonly method: string;
  readonly world: number;
  readonly outcome: Outcome["outcome"];
  readonly window: number;
  readonly community: number;
  /** People there in the weeks before. */
  readonly before: number;
  readonly came: number;
}

/** Windows that growth looks ahead. */
const growthWeeks = 9;
/** So many past cases of its own a community needs, as shipped. */
const needs = 13;

/** Forecasts made as of several windows of a past, with nothing known that came later; each outcome that is known now. */
export function gradedOf(
  {communities, windows}: Past,
  world: number,
  {weeksApart, cutOffs}: {weeksApart: number; cutOffs: number}
): Graded[] {
  const longest = Math.max(...outcomes.map(({weeks}) => weeks));
  const asOf = Array.from({length: cutOffs}, (_, nth) => windows - longest - nth * weeksApart);
  return asOf
    .filter((window) => window > 0)
    .flatMap((window) => {
      const ours = sayings(communities, window, 0);
      const best = sayings(communities, window, growthWeeks);
      return outcomes.flatMap((outcome) =>
        communities.flatMap((community, c) => {
          const told = ours(community.id, outcome);
          if (!told) return [];
          const past = outcomesOf(community, windows, outcome);
          const came = past.measured[window];
          const known = {...past, measured: past.measured.subarray(0, window - outcome.weeks + 1)};
          const by = [
            ["coppice", told] as const,
            ["told who comes and goes", best(community.id, outcome) ?? told] as const,
            ...Object.entries(baselines).map(
              ([method, say]) => [method, say(known, window, outcome)] as const
            )
          ];
          return by.map(([method, {estimate, low, high}]) => ({
            method,
            world,
            outcome: outcome.outcome,
            window,
            community: c,
            before: past.before[window],
            came,
            estimate,
            low,
            high
          }));
        })
      );
    });
}

/** What is shipped says of each community; @param knows so many weeks ahead who joins and leaves, as nobody can. */
function sayings(communities: readonly Attended[], window: number, knows: number) {
  const asKnown = communities.map((community) => until(community, window, knows));
  const told = forecastsOf(asKnown, window, needs).filter(({enoughData}) => enoughData);
  const of = new Map(told.map((one) => [`${one.communityId} ${one.outcome}`, one]));
  return (id: string, {outcome}: Outcome): Said | undefined => of.get(`${id} ${outcome}`);
}

/** What was known of a community before a window, and of who joins and leaves so many weeks later. */
function until({id, attendance, outages, flow}: Attended, window: number, later: number): Attended {
  const rows = attendance.window.map((w, row) => (w < window ? row : -1)).filter((row) => row >= 0);
  const known = (values: Float64Array) => values.subarray(later, window + later);
  return {
    id,
    outages: outages.subarray(0, window),
    attendance: {
      window: rows.map((row) => attendance.window[row]),
      person: rows.map((row) => attendance.person[row])
    },
    flow: {
      members: known(flow.members),
      newcomers: known(flow.newcomers),
      leavers: known(flow.leavers)
    }
  };
}
