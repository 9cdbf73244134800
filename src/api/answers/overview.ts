import type {Static} from "typebox";
import type {Look} from "../look.ts";
import type {overview as schema} from "../schemas/overview.ts";
import type {Community} from "../snapshot/communities.ts";
import {communitiesOnce, isSteward} from "../visibility.ts";
import {alarmRow} from "./alarm-row.ts";
import {openAlarms} from "./alarm-state.ts";
import {type CommunityRow, communityRow, membersNow} from "./community-row.ts";
import {emergingOf, outlinesOf} from "./emergence.ts";
import {misnamedOf} from "./named.ts";
import {communityName} from "./names.ts";

type Overview = Static<typeof schema>;

/** At most `budget` communities that need somebody, a steward's own first; all others as sums and marks. */
export function overviewOf(look: Look): Overview {
  const open = communitiesOnce(look);
  const rows = open.map((community) => communityRow(look, community));
  const alive = rows.filter(({state}) => state === "living" || state === "elsewhere");
  const needing = open
    .map((community) => ({
      community,
      alarms: openAlarms(look, community).filter(({alarm}) => alarm !== "emerging")
    }))
    .filter(({alarms}) => alarms.length > 0)
    .toSorted(
      (a, b) =>
        urgency(look, b) - urgency(look, a) || a.community.name.localeCompare(b.community.name)
    );
  const {budget} = look.config.warnings;
  const count = (test: (row: CommunityRow) => boolean) => alive.filter(test).length;
  return {
    headline: {
      total: rows.filter(({state}) => state !== "ended").length,
      needs: needing.length,
      growing: count(isGrowing),
      fresh: count(({isNew}) => isNew),
      resting: rows.filter(({state}) => state === "resting").length,
      usual: count((row) => row.needs.length === 0 && !row.isNew && !isGrowing(row)),
      ended: rows.filter(({state}) => state === "ended").length
    },
    needs: needing
      .slice(0, budget)
      .map(({community, alarms: [first, ...also]}) => alarmRow(look, community, first, also)),
    budget,
    more: Math.max(0, needing.length - budget),
    waiting: needing
      .slice(budget, budget + waitingNamed)
      .map(({community}) => ({id: community.id, name: communityName(look, community)})),
    strip: rows.filter(({pace, state}) => pace !== null && state !== "ended").map(mark),
    notDrawn: rows.filter(({underMinimum, state}) => underMinimum && state !== "ended").length,
    misnamed: misnamedOf(look),
    emerging: emergingOf(look, open),
    outlines: outlinesOf(look)
  };
}

/** So many that can wait are named. */
const waitingNamed = 4;

/** Half as many active people again as usual. */
export const isGrowing = ({pace}: CommunityRow): boolean => pace !== null && pace >= 1.5;

const urgency = (
  look: Look,
  {community, alarms}: {community: Community; alarms: {probability: number | null}[]}
) =>
  (isSteward(look, community) ? 10 : 0) +
  (alarms[0]?.probability ?? 0) +
  Math.min(1, membersNow(community) / 1e4);

function mark({
  id,
  name,
  origin,
  pace,
  needs,
  state,
  isNew
}: CommunityRow): Overview["strip"][number] {
  const asks = needs.filter(({alarm}) => alarm !== "emerging").length;
  const kind =
    state === "resting"
      ? "resting"
      : asks > 0
        ? "need"
        : origin === "detected" && isNew
          ? "found"
          : "usual";
  return {id, name, origin, pace, needs: asks, kind};
}
