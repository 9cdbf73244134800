import type {FastifyPluginAsyncTypebox} from "@fastify/type-provider-typebox";
import {isolationOf} from "../answers/isolation.ts";
import {lookOf} from "../look.ts";
import {isolation} from "../schemas/isolation.ts";

/** Which units, places and workplaces keep to themselves, and how well are their people connected? */
export const isolationRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const schema = {tags: ["communities"], response: {200: isolation}};
  app.get("/isolation", {schema}, async (request) => isolationOf(lookOf(request)));
};
