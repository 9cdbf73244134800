import type {FastifyPluginAsyncTypebox} from "@fastify/type-provider-typebox";
import {overviewOf} from "../answers/overview.ts";
import {lookOf} from "../look.ts";
import {overview} from "../schemas/overview.ts";

/** Which communities need somebody this week, and why? */
export const overviewRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const schema = {tags: ["communities"], response: {200: overview}};
  app.get("/overview", {schema}, async (request) => overviewOf(lookOf(request)));
};
