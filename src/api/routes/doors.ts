import type {FastifyPluginAsyncTypebox} from "@fastify/type-provider-typebox";
import {fail} from "../../errors.ts";
import {decide} from "../answers/decide.ts";
import {closedTo, doorsOf, knocksOf} from "../answers/doors.ts";
import {lookOf, readerOf} from "../look.ts";
import {done, idParams} from "../schemas/common.ts";
import {doors, knock, knockAnswer, knocks} from "../schemas/doors.ts";

/** Closed communities: who stands outside asks, the steward answers; nobody else reads either. */
export const doorRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const list = {tags: ["communities"], response: {200: doors}};
  app.get("/doors", {schema: list}, async (request) => ({items: doorsOf(lookOf(request))}));

  const ask = {tags: ["acts"], params: idParams, body: knock, response: {200: done}};
  app.post("/communities/:id/ask", {schema: ask}, async (request) => {
    const look = lookOf(request);
    readerOf(look);
    const {id} = request.params;
    const closed = closedTo(look).find((community) => community.id === id);
    const subject = closed?.id ?? fail("NOT_FOUND", "closed community", id);
    const why = request.body.note.trim() || null;
    return decide(look, {what: "community.ask", subject, why, detail: {}});
  });

  const waiting = {tags: ["for you"], response: {200: knocks}};
  app.get("/requests", {schema: waiting}, async (request) => ({items: knocksOf(lookOf(request))}));

  const answer = {tags: ["acts"], params: idParams, body: knockAnswer, response: {200: done}};
  app.post("/requests/:id", {schema: answer}, async (request) => {
    const look = lookOf(request);
    const {id} = request.params;
    const found = knocksOf(look).find((one) => one.id === id);
    const {communityId: subject, person} = found ?? fail("NOT_FOUND", "request", id);
    const what = `community.${request.body.answer}` as const;
    return decide(look, {what, subject, detail: {personId: person.id}});
  });
};
