import type {FastifyPluginAsyncTypebox} from "@fastify/type-provider-typebox";
import {fail} from "../../errors.ts";
import type {Run} from "../../store/runs.ts";
import {runs, started} from "../schemas/operations.ts";
import {needsRole} from "../visibility.ts";

/** What ran on this home; an administrator may start a refresh, which runs in a process of its own. */
export const runRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    "/runs",
    {config: {live: true}, schema: {tags: ["operations"], response: {200: runs}}},
    async ({glance}) => {
      const {store, refreshing, schedule} = glance.workspace;
      const list = await store.runs.list({limit: 50});
      return {
        items: list.map(answer),
        running: refreshing.says(),
        next: schedule.next()?.toISOString() ?? null
      };
    }
  );

  app.post(
    "/runs",
    {schema: {tags: ["operations"], response: {202: started}}},
    async ({glance}, reply) => {
      needsRole(glance, "administrator");
      if (!glance.workspace.refreshing.start())
        fail("HOME_LOCKED", glance.workspace.name, "a refresh that runs already");
      return reply.code(202).send({says: "Refresh has started"});
    }
  );
};

const answer = ({id, command, startedAt, finishedAt, error, summary}: Run) => ({
  id: String(id),
  what: command,
  startedAt,
  finishedAt,
  state:
    finishedAt === null
      ? ("running" as const)
      : error === null
        ? ("ok" as const)
        : ("failed" as const),
  words: error ?? (typeof summary.words === "string" ? summary.words : command),
  snapshot: typeof summary.snapshot === "string" ? summary.snapshot : null
});
