import type {FastifyPluginAsyncTypebox} from "@fastify/type-provider-typebox";
import {Type} from "typebox";
import {forYouOf} from "../answers/for-you.ts";
import {myWeek} from "../answers/my-week.ts";
import {lookOf, readerOf} from "../look.ts";
import {forYou} from "../schemas/for-you.ts";

/** What is worth my week? The person alone. What else there is counts as shown once they ask for it. */
export const forYouRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get("/for-you", {schema: {tags: ["for you"], response: {200: forYou}}}, async (request) => {
    const look = lookOf(request);
    return forYouOf(look, readerOf(look));
  });

  const more = {tags: ["for you"], response: {200: Type.Object({ok: Type.Boolean()})}};
  app.post("/for-you/more", {schema: more}, async (request) => {
    const look = lookOf(request);
    await myWeek(look, readerOf(look), {all: true});
    return {ok: true};
  });
};
