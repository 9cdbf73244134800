import type {FastifyPluginAsyncTypebox} from "@fastify/type-provider-typebox";
import {fail} from "../../errors.ts";
import {itemKey} from "../../store/item-acts.ts";
import {decide} from "../answers/decide.ts";
import {lookOf, readerOf} from "../look.ts";
import {done} from "../schemas/common.ts";
import {act, actParams} from "../schemas/for-you.ts";
import {communityOf} from "../visibility.ts";

const decisions = {
  asked: "item.asked",
  hello: "item.asked",
  opened: "item.opened",
  joined: "item.joined",
  not_for_me: "item.not_for_me",
  done: "item.done",
  undo: "item.undo"
} as const;

/** What a person does about a suggestion. Joining a community counts at once; undo takes the last act back. */
export const itemRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const schema = {tags: ["acts"], params: actParams, body: act, response: {200: done}};
  app.post("/recommendations/:itemId/act", {schema}, async (request) => {
    const look = lookOf(request);
    const person = readerOf(look);
    const {itemId} = request.params;
    const {kind, act, because, note} = request.body;
    const suggested = look.snapshot.recommendations.of(person);
    if (
      !suggested.some((item) => item.kind === kind && item.itemId === itemId) &&
      !look.live.standing.items.get(person)?.has(itemKey(kind, itemId))
    )
      fail("NOT_FOUND", "suggestion", itemId);
    if (kind === "community" && (act === "joined" || act === "undo")) {
      const subject = communityOf(look, itemId).id;
      await decide(look, {
        what: act === "joined" ? "community.join" : "community.leave",
        subject,
        detail: {}
      });
    }
    const said = {what: decisions[act], subject: itemId, why: note};
    const reason = because === undefined ? {} : {because};
    return decide(look, {...said, detail: {kind, item_id: itemId, ...reason}});
  });
};
