import type {FastifyPluginAsyncTypebox} from "@fastify/type-provider-typebox";
import {howTiesAreMade} from "../answers/ties.ts";
import {lookOf} from "../look.ts";
import {ties} from "../schemas/ties.ts";

/** How ties are made here: sums only, for everybody. */
export const tieRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get("/ties", {schema: {tags: ["evidence"], response: {200: ties}}}, (request) =>
    howTiesAreMade(lookOf(request))
  );
};
