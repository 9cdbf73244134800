import type {FastifyPluginAsyncTypebox} from "@fastify/type-provider-typebox";
import {diagnosis} from "../diagnosis.ts";
import {doctor} from "../schemas/operations.ts";

/** Why is a page empty, or old? Administrators see the steps, others the heading. */
export const doctorRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    "/doctor",
    {schema: {tags: ["operations"], response: {200: doctor}}},
    async ({glance}) => {
      const {store, config, home, snapshots} = glance.workspace;
      const found = await diagnosis({
        home,
        store,
        config,
        database: glance.snapshot?.database ?? null,
        outdated: snapshots.outdated()
      });
      if (glance.principal.roles.has("administrator")) return found;
      return {...found, steps: [], sources: []};
    }
  );
};
