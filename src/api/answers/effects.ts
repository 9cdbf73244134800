import type {Static} from "typebox";
import type {Look} from "../look.ts";
import type {effect as schema} from "../schemas/operations.ts";
import {rowsOf} from "../snapshot/rows.ts";
import {isInside, peopleCount, reachOf} from "../visibility.ts";
import {communityName} from "./names.ts";

type Effect = Static<typeof schema>;
type Row = Omit<Effect, "communityName" | "path"> & {before: number; path: string};

/** What came of help, newest first; of communities that this reader may count, before as after. */
export async function effectsFor(look: Look): Promise<Effect[]> {
  const rows = await rowsOf<Row>(
    look.snapshot.database,
    `select community_id, helped_on, before, naive, estimate, low, high, moments, communities, refused, path
     from effects order by helped_on desc, community_id`
  );
  return rows.flatMap(({before, path, ...row}) => {
    const community = look.snapshot.communities.get(row.communityId);
    if (!community || reachOf(look, community) !== "open") return [];
    const inside = isInside(look, community);
    const counted = [before, before + (row.naive ?? 0)].every(
      (people) => peopleCount(look, Math.floor(people ?? 0), inside) !== null
    );
    if (!counted) return [];
    return [
      {
        ...row,
        naive: wholePeople(row.naive),
        estimate: wholePeople(row.estimate),
        low: wholePeople(row.low),
        high: wholePeople(row.high),
        communityName: communityName(look, community),
        path: (JSON.parse(path) as Effect["path"]).map(({week, difference, low, high}) => ({
          week,
          difference: Math.round(difference),
          low: Math.round(low),
          high: Math.round(high)
        }))
      }
    ];
  });
}

/** A fraction would tell how many were there in which week. */
const wholePeople = (people: number | null): number | null =>
  people === null ? null : Math.round(people);
