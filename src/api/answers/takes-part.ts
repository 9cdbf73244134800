import type {Static} from "typebox";
import type {Look} from "../look.ts";
import type {forYou as schema} from "../schemas/for-you.ts";
import {grouped, rowsOf} from "../snapshot/rows.ts";
import {reachOf} from "../visibility.ts";
import {communityName} from "./names.ts";

type Places = Static<typeof schema>["whereYouTakePart"];

/** The 16 weeks of the picture, oldest first. */
export const weekStartsOf = ({snapshot}: Look): string[] => snapshot.weekStarts.slice(-16);

/** At most six communities, the most recent first: days of each week on which the reader wrote, answered or met. */
export async function whereTakesPart(look: Look, personId: string): Promise<Places> {
  const starts = weekStartsOf(look);
  const rows = await rowsOf<{communityId: string; windowStart: string; days: number}>(
    look.snapshot.database,
    `select community_id, window_start, days from person_days
     where person_id = $1 and window_start >= $2::date order by window_start desc, days desc, community_id`,
    [personId, starts[0] ?? "0001-01-01"]
  );
  return [...grouped(rows, ({communityId}) => communityId)]
    .flatMap(([communityId, mine]) => {
      const community = look.snapshot.communities.get(communityId);
      if (!community || community.covers !== null || reachOf(look, community) !== "open") return [];
      const days = new Map(mine.map((row) => [row.windowStart, row.days]));
      const {origin} = community;
      return [
        {
          communityId,
          name: communityName(look, community),
          origin,
          weeks: starts.map((start) => days.get(start) ?? 0)
        }
      ];
    })
    .slice(0, 6);
}
