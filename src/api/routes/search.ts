import type {FastifyPluginAsyncTypebox} from "@fastify/type-provider-typebox";
import type {Static} from "typebox";
import {closedTo} from "../answers/doors.ts";
import {communityName} from "../answers/names.ts";
import {objectivesOf} from "../answers/objectives.ts";
import {lookOf} from "../look.ts";
import {search, searchQuery} from "../schemas/operations.ts";
import {rowsOf} from "../snapshot/rows.ts";
import {openCommunities} from "../visibility.ts";

type Found = Static<typeof search>["items"][number];

interface Thread {
  threadId: string;
  title: string;
  communityId: string;
}

/** Communities, courses, objectives and threads by their words; five of each. People are not searched. */
export const searchRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    "/search",
    {schema: {tags: ["reader"], querystring: searchQuery, response: {200: search}}},
    async (request) => {
      const look = lookOf(request);
      const wanted = request.query.q.trim().toLowerCase();
      const fits = ({title}: {title: string}) => title.toLowerCase().includes(wanted);
      const open = new Map(
        openCommunities(look).map((community) => [community.id, communityName(look, community)])
      );
      const closed = closedTo(look).map(
        (community) => [community.id, communityName(look, community)] as const
      );
      const communities = [...open, ...closed].map(([id, title]) => ({
        kind: "community" as const,
        id,
        title,
        note: null,
        communityId: null
      }));
      const courses = [...look.snapshot.courses.values()].map(({id, title, provider}) => ({
        kind: "course" as const,
        id,
        title,
        note: provider,
        communityId: null
      }));
      const objectives = [...objectivesOf(look).values()].map(({id, title}) => ({
        kind: "objective" as const,
        id,
        title,
        note: null,
        communityId: null
      }));
      const threads = await rowsOf<Thread>(
        look.snapshot.database,
        `select thread_id, title, community_id from threads
       where contains(lower(title), $1) and community_id is not null
       order by opened_on desc, thread_id limit 20`,
        [wanted]
      );
      const talk = threads
        .filter(({communityId}) => open.has(communityId))
        .map(({threadId, title, communityId}) => ({
          kind: "thread" as const,
          id: threadId,
          title,
          note: open.get(communityId) ?? null,
          communityId
        }));
      const best: Found[][] = [
        communities.filter(fits),
        courses.filter(fits),
        objectives.filter(fits),
        talk
      ];
      return {items: best.flatMap((found) => found.slice(0, 5))};
    }
  );
};
