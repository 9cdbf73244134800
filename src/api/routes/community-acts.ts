import type {FastifyPluginAsyncTypebox} from "@fastify/type-provider-typebox";
import {fail} from "../../errors.ts";
import {decide} from "../answers/decide.ts";
import {lookOf, readerOf} from "../look.ts";
import {mayDecideOn, mayOffer, mayState, membersOnly} from "../may.ts";
import {done, idParams} from "../schemas/common.ts";
import {merge, name, offer, reason, say} from "../schemas/community-acts.ts";
import {communityOf, isClosed, isMember} from "../visibility.ts";

const acts = {tags: ["acts"], params: idParams, response: {200: done}};

/** What people say about a community; each word is a decision, kept, and can be taken back. */
export const communityActRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.post("/communities/:id/statements", {schema: {...acts, body: say}}, async (request) => {
    const look = lookOf(request);
    const {id: subject} = mayState(look, communityOf(look, request.params.id));
    const {what, until, place, left, why} = request.body;
    switch (what) {
      case "resting":
        if (until === undefined || until < look.live.today)
          fail("REQUEST_INVALID", "Resting until when? Give a day ahead");
        return decide(look, {what: "steward.resting", subject, why, detail: {until}});
      case "elsewhere":
        if (place === undefined) fail("REQUEST_INVALID", "Meets elsewhere: where? Name the place");
        return decide(look, {what: "steward.elsewhere", subject, why, detail: {place}});
      case "purpose_met":
        return decide(look, {
          what: "steward.purpose_met",
          subject,
          why,
          detail: {left: left || null}
        });
      case "wrong":
        if (!why) fail("REQUEST_INVALID", "This is wrong because …: say why");
        return decide(look, {what: "steward.wrong", subject, why, detail: {}});
      default:
        return decide(look, {what: "steward.clear", subject, why, detail: {}});
    }
  });

  app.post("/communities/:id/name", {schema: {...acts, body: name}}, async (request) => {
    const look = lookOf(request);
    const {id: subject} = mayDecideOn(look, communityOf(look, request.params.id));
    return decide(look, {
      what: "community.name",
      subject,
      detail: {name: request.body.name.trim()}
    });
  });

  app.post("/communities/:id/offer", {schema: {...acts, body: offer}}, async (request) => {
    const look = lookOf(request);
    const {id: subject} = mayOffer(look, request.params.id);
    return decide(look, {
      what: "community.offer",
      subject,
      detail: {note: request.body.note.trim()}
    });
  });

  app.post("/communities/:id/merge", {schema: {...acts, body: merge}}, async (request) => {
    const look = lookOf(request);
    const {id: subject} = mayDecideOn(look, communityOf(look, request.params.id));
    const into = communityOf(look, request.body.into).id;
    if (into === subject) fail("REQUEST_INVALID", "A community cannot become part of itself");
    return decide(look, {what: "community.merge", subject, detail: {into}});
  });

  for (const [path, what] of [
    ["confirm", "community.confirm"],
    ["refuse", "community.refuse"]
  ] as const)
    app.post(`/communities/:id/${path}`, {schema: {...acts, body: reason}}, async (request) => {
      const look = lookOf(request);
      const {id: subject} = mayDecideOn(look, communityOf(look, request.params.id));
      return decide(look, {what, subject, why: request.body.why, detail: {}});
    });

  for (const [path, what] of [
    ["let-find", "community.let_find"],
    ["keep-private", "community.keep_private"]
  ] as const)
    app.post(`/communities/:id/${path}`, {schema: acts}, async (request) => {
      const look = lookOf(request);
      const {id: subject} = membersOnly(look, communityOf(look, request.params.id));
      return decide(look, {what, subject, detail: {}});
    });

  for (const [path, what] of [
    ["join", "community.join"],
    ["leave", "community.leave"]
  ] as const)
    app.post(`/communities/:id/${path}`, {schema: acts}, async (request) => {
      const look = lookOf(request);
      readerOf(look);
      const community = communityOf(look, request.params.id);
      if (what === "community.join" && isClosed(look, community) && !isMember(look, community))
        fail("NOT_ALLOWED", "This one is joined by asking its steward");
      return decide(look, {what, subject: community.id, detail: {}});
    });
};
