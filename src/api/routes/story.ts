import type {FastifyPluginAsyncTypebox} from "@fastify/type-provider-typebox";
import {namedAgainstFound} from "../answers/named.ts";
import {storyOf, storyOfAll} from "../answers/story.ts";
import {lookOf} from "../look.ts";
import {idParams} from "../schemas/common.ts";
import {named, story} from "../schemas/story.ts";
import {communityOf} from "../visibility.ts";

const tags = ["communities"];

/** How communities came and went, who went from one to the other, and what they are beside their names. */
export const storyRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get("/story", {schema: {tags, response: {200: story}}}, async (request) =>
    storyOfAll(lookOf(request))
  );

  const own = {tags, params: idParams, response: {200: story}};
  app.get("/communities/:id/story", {schema: own}, async (request) => {
    const look = lookOf(request);
    return storyOf(look, communityOf(look, request.params.id));
  });

  app.get("/named", {schema: {tags, response: {200: named}}}, async (request) =>
    namedAgainstFound(lookOf(request))
  );
};
