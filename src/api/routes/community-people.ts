import type {FastifyPluginAsyncTypebox} from "@fastify/type-provider-typebox";
import {circlesOf, networkOf} from "../answers/circles.ts";
import {likelyToJoin} from "../answers/likely.ts";
import {membersOf} from "../answers/members.ts";
import {threadsOf} from "../answers/threads.ts";
import {lookOf} from "../look.ts";
import {mayInvite} from "../may.ts";
import {idParams} from "../schemas/common.ts";
import {
  circles,
  likely,
  members,
  network,
  threadQuery,
  threads
} from "../schemas/community-people.ts";
import {communityOf} from "../visibility.ts";

const tags = ["communities"];

/** Who takes part in a community and what they talk about, by name or as sums, as each reader may see it. */
export const communityPeopleRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    "/communities/:id/members",
    {schema: {tags, params: idParams, response: {200: members}}},
    async (request) => {
      const look = lookOf(request);
      return membersOf(look, communityOf(look, request.params.id));
    }
  );

  app.get(
    "/communities/:id/likely",
    {schema: {tags, params: idParams, response: {200: likely}}},
    async (request) => {
      const look = lookOf(request);
      return likelyToJoin(look, mayInvite(look, communityOf(look, request.params.id)));
    }
  );

  const talk = {tags, params: idParams, querystring: threadQuery, response: {200: threads}};
  app.get("/communities/:id/threads", {schema: talk}, async (request) => {
    const look = lookOf(request);
    return threadsOf(look, communityOf(look, request.params.id), request.query);
  });

  app.get(
    "/communities/:id/circles",
    {schema: {tags, params: idParams, response: {200: circles}}},
    async (request) => {
      const look = lookOf(request);
      return circlesOf(look, communityOf(look, request.params.id));
    }
  );

  app.get(
    "/communities/:id/network",
    {schema: {tags, params: idParams, response: {200: network}}},
    async (request) => {
      const look = lookOf(request);
      return networkOf(look, communityOf(look, request.params.id));
    }
  );
};
