import type {Static} from "typebox";
import type {Look} from "../look.ts";
import type {communityQuery} from "../schemas/communities.ts";
import {communitiesOnce} from "../visibility.ts";
import {type CommunityRow, communityRow} from "./community-row.ts";
import {isGrowing} from "./overview.ts";
import {paged} from "./paged.ts";

type Query = Static<typeof communityQuery>;
type Key = (row: CommunityRow) => number | string | null;

/** The table of communities: filtered, sorted (empty values last), paged. */
export function communityList(look: Look, query: Query) {
  const rows = communitiesOnce(look)
    .map((community) => communityRow(look, community))
    .filter((row) => fits(row, query));
  const key = keys[query.sort ?? "needs"];
  const down =
    query.order === undefined ? (query.sort ?? "needs") === "needs" : query.order === "desc";
  rows.sort((a, b) => compare(key(a), key(b), down) || a.name.localeCompare(b.name));
  return paged(rows, query, (row) => row);
}

function fits(
  row: CommunityRow,
  {needs, origin, state, stage, growing, search = ""}: Query
): boolean {
  return (
    (needs === undefined || needs === asking(row) > 0) &&
    (origin === undefined || row.origin === origin) &&
    (state === undefined || row.state === state) &&
    (stage === undefined || row.stage === stage) &&
    (growing === undefined || growing === isGrowing(row)) &&
    row.name.toLowerCase().includes(search.trim().toLowerCase())
  );
}

const asking = ({needs}: CommunityRow): number =>
  needs.filter(({alarm}) => alarm !== "emerging").length;

const keys: Record<NonNullable<Query["sort"]>, Key> = {
  needs: asking,
  name: ({name}) => name.toLowerCase(),
  stage: ({stage}) => stage,
  active: ({active}) => active,
  members: ({members}) => members,
  pace: ({pace}) => pace,
  staying: ({staying}) => staying,
  answered: ({questionsAsked, questionsAnswered}) =>
    questionsAsked ? (questionsAnswered ?? 0) / questionsAsked : null
};

function compare(a: number | string | null, b: number | string | null, down: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = a < b ? -1 : a > b ? 1 : 0;
  return down ? -order : order;
}
