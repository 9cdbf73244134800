import type {FastifyPluginAsyncTypebox} from "@fastify/type-provider-typebox";
import {randomUUID} from "node:crypto";
import type {Static} from "typebox";
import {fail} from "../../errors.ts";
import {decide} from "../answers/decide.ts";
import {coverageOf} from "../answers/coverage.ts";
import {objectivesOf} from "../answers/objectives.ts";
import {understood} from "../answers/pasted.ts";
import {lookOf} from "../look.ts";
import {done, idParams} from "../schemas/common.ts";
import {
  change,
  create,
  created,
  type draft,
  objectives,
  pasted,
  preview
} from "../schemas/objectives.ts";
import {needsRole} from "../visibility.ts";

const tags = ["objectives"];

/** Which objectives have a living community behind them? Strategists write them down, one by one or pasted. */
export const objectiveRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get("/objectives", {schema: {tags, response: {200: objectives}}}, async (request) =>
    coverageOf(lookOf(request))
  );

  app.post(
    "/objectives/preview",
    {schema: {tags, body: pasted, response: {200: preview}}},
    async ({body}) => understood(body.text)
  );

  app.post(
    "/objectives",
    {schema: {tags: ["acts"], body: create, response: {200: created}}},
    async (request) => {
      const look = lookOf(request);
      needsRole(look, "strategist");
      const items = [];
      for (const item of request.body.items) {
        const id = `objective-${randomUUID().slice(0, 8)}`;
        const {decisionId} = await decide(look, {
          what: "objective.create",
          subject: id,
          detail: said(item)
        });
        items.push({id, title: item.title, decisionId});
      }
      return {items, says: "Written down. Who works on them counts from the next refresh"};
    }
  );

  const edit = {tags: ["acts"], params: idParams, body: change, response: {200: done}};
  app.put("/objectives/:id", {schema: edit}, async (request) => {
    const look = lookOf(request);
    needsRole(look, "strategist");
    const {id} = request.params;
    if (!objectivesOf(look).has(id)) fail("NOT_FOUND", "objective", id);
    return decide(look, {what: "objective.edit", subject: id, detail: said(request.body)});
  });
};

/** Empty words are nothing said; what was not given stays as it is. */
const said = <T extends Partial<Static<typeof draft>>>(item: T): T =>
  Object.fromEntries(
    Object.entries(item).map(([key, value]) => [key, value === "" ? null : value])
  ) as T;
