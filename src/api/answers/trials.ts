import type {Static} from "typebox";
import {type HelpTrial, leastAgreed} from "../../store/trials.ts";
import type {Look} from "../look.ts";
import {speaksFor} from "../may.ts";
import type {trials as schema} from "../schemas/trials.ts";
import type {Community} from "../snapshot/communities.ts";
import {rowsOf} from "../snapshot/rows.ts";
import {communitiesOnce, reachOf} from "../visibility.ts";
import {stateOf as livesNow} from "./community-row.ts";
import {communityName} from "./names.ts";

type Trials = Static<typeof schema>;
type Item = Trials["items"][number];
type Result = NonNullable<Item["result"]>;

/** Trials of help, newest first, with what came of those whose lot has fallen. */
export async function trialsFor(look: Look): Promise<Trials> {
  const rows = await rowsOf<Result & {trialId: string}>(
    look.snapshot.database,
    "select trial_id, more, low, high, matched, interrupted, naive, helped_meanwhile, refused from help_trials"
  );
  const results = new Map(rows.map(({trialId, ...result}) => [trialId, result]));
  const items = [...look.live.standing.trials.values()].map((trial) =>
    itemOf(look, trial, results.get(trial.id) ?? null)
  );
  return {
    mayOpen: look.principal.roles.has("leader"),
    least: leastAgreed,
    items: items.toReversed()
  };
}

function itemOf(look: Look, trial: HelpTrial, result: Result | null): Item {
  const {id, what, until, seed, agreed, drawn} = trial;
  const state = stateOf(look, trial);
  const detail = drawn?.detail ?? {beginsOn: null, helped: [], waiting: []};
  return {
    id,
    what,
    until,
    state,
    agreed: agreed.length,
    seed,
    beginsOn: detail.beginsOn,
    helped: named(look, detail.helped),
    waiting: named(look, detail.waiting),
    mine:
      state === "open"
        ? communitiesOnce(look)
            .filter((community) => mayBeHelped(look, community) && speaksFor(look, community))
            .map((community) => ({
              id: community.id,
              name: communityName(look, community),
              agreed: agreed.includes(community.id)
            }))
        : [],
    result: drawn && result
  };
}

export function stateOf(
  {live}: Pick<Look, "live">,
  {until, agreed, drawn}: HelpTrial
): Item["state"] {
  if (drawn) return "drawn";
  if (until >= live.today) return "open";
  return agreed.length >= leastAgreed ? "ready" : "too_few";
}

/** A lot is for communities that somebody named and that live: help cannot come first, or later, to any other. */
export const mayBeHelped = (look: Look, community: Community): boolean =>
  community.origin === "declared" && livesNow(look, community) !== "ended";

const named = (look: Look, ids: readonly string[]): Item["helped"] =>
  ids.flatMap((id) => {
    const community = look.snapshot.communities.get(id);
    return community && reachOf(look, community) === "open"
      ? [{id, name: communityName(look, community)}]
      : [];
  });
