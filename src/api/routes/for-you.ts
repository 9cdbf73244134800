import type {FastifyPluginAsyncTypebox} from "@fastify/type-provider-typebox";
import {forYouOf} from "../answers/for-you.ts";
import {lookOf, readerOf} from "../look.ts";
import {forYou} from "../schemas/for-you.ts";

/** What is worth my week? The person alone. */
export const forYouRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get("/for-you", {schema: {tags: ["for you"], response: {200: forYou}}}, async (request) => {
    const look = lookOf(request);
    return forYouOf(look, readerOf(look));
  });
};
