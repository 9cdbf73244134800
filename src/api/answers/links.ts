import type {Static} from "typebox";
import type {Look} from "../look.ts";
import type {linkState} from "../schemas/objectives.ts";
import type {Coverage} from "../snapshot/objectives.ts";
import {linkKey} from "../standing.ts";
import {openCommunities} from "../visibility.ts";

type LinkState = Static<typeof linkState>;
type Stand = "accepted" | "refused" | "waits" | "none";

/** Where both sides stand on one link, with why it was proposed. */
export interface Link {
  readonly objectiveId: string;
  readonly communityId: string;
  readonly alignment: number;
  readonly evidence: string;
  readonly strategist: Stand;
  readonly steward: Stand;
  readonly state: LinkState;
}

/** Links of the snapshot and those proposed since, as decided up to now; only of communities this reader may know. */
export function linksOf(look: Look): Link[] {
  const open = new Map(openCommunities(look).map((community) => [community.id, community]));
  const known = new Map(
    look.snapshot.coverage.map((row) => [linkKey(row.objectiveId, row.communityId), row])
  );
  for (const [key, decisions] of look.live.standing.links) {
    const [objectiveId, communityId] = key.split("\n");
    const last = decisions.at(-1);
    if (!known.has(key) && last)
      known.set(key, {
        objectiveId,
        communityId,
        origin: "proposed",
        state: "proposed",
        alignment: 0,
        evidence: last.why ?? "Proposed by hand."
      });
  }
  return [...known.entries()].flatMap(([key, row]) => {
    const community = open.get(row.communityId);
    return community ? [stoodOn(look, key, row, community.stewardId)] : [];
  });
}

function stoodOn(look: Look, key: string, row: Coverage, stewardId: string | null): Link {
  const before: Stand =
    row.origin === "declared" || row.state === "accepted"
      ? "accepted"
      : row.state === "refused"
        ? "refused"
        : "waits";
  let strategist = before;
  let steward: Stand = stewardId === null ? "none" : before;
  for (const {what, who} of look.live.standing.links.get(key) ?? []) {
    const stand: Stand = what === "link.refuse" ? "refused" : "accepted";
    if (who === stewardId) steward = stand;
    else strategist = stand;
  }
  const {objectiveId, communityId, alignment, evidence} = row;
  return {
    objectiveId,
    communityId,
    alignment,
    evidence,
    strategist,
    steward,
    state: stateOf(strategist, steward)
  };
}

function stateOf(strategist: Stand, steward: Stand): LinkState {
  if (strategist === "refused" || steward === "refused") return "refused";
  if (strategist === "accepted") return steward === "waits" ? "waits_for_steward" : "agreed";
  return steward === "accepted" ? "waits_for_strategist" : "proposed";
}
