import type {FastifyPluginAsyncTypebox} from "@fastify/type-provider-typebox";
import {communityDetail} from "../answers/community-detail.ts";
import {communityList} from "../answers/community-list.ts";
import {historyOf} from "../answers/history.ts";
import {lookOf} from "../look.ts";
import {idParams} from "../schemas/common.ts";
import {communities, communityQuery} from "../schemas/communities.ts";
import {community, windowQuery, windows} from "../schemas/community.ts";
import {communityOf} from "../visibility.ts";

const tags = ["communities"];

/** Communities as a table, one of them, and its life week by week. */
export const communityRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const list = {tags, querystring: communityQuery, response: {200: communities}};
  app.get("/communities", {schema: list}, async (request) =>
    communityList(lookOf(request), request.query)
  );

  const one = {tags, params: idParams, response: {200: community}};
  app.get("/communities/:id", {schema: one}, async (request) => {
    const look = lookOf(request);
    const {id} = request.params;
    return communityDetail(look, communityOf(look, id), id);
  });

  const life = {tags, params: idParams, querystring: windowQuery, response: {200: windows}};
  app.get("/communities/:id/windows", {schema: life}, async (request) => {
    const look = lookOf(request);
    return historyOf(
      look,
      communityOf(look, request.params.id),
      request.query.from ?? "0001-01-01"
    );
  });
};
