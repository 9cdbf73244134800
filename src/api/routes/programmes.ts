import {randomUUID} from "node:crypto";
import type {FastifyPluginAsyncTypebox} from "@fastify/type-provider-typebox";
import {fail} from "../../errors.ts";
import {decide} from "../answers/decide.ts";
import {matchOf, programmeReport, programmesFor} from "../answers/programmes.ts";
import {lookOf, readerOf} from "../look.ts";
import {mayOrganise} from "../may.ts";
import {done, idParams} from "../schemas/common.ts";
import {join, open, programmes, publish, report} from "../schemas/programmes.ts";
import {needsRole} from "../visibility.ts";

const tags = ["programmes"];
const acts = {tags: ["acts"], response: {200: done}};
const act = {...acts, params: idParams};

/**
 * Mentoring programmes: a leader opens one, people sign up, two ways to match them are compared in sums, one is published,
 * and each who takes part reads with whom and why.
 */
export const programmeRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get("/programmes", {schema: {tags, response: {200: programmes}}}, async (request) =>
    programmesFor(lookOf(request))
  );

  app.post("/programmes", {schema: {...acts, body: open}}, async (request) => {
    const look = lookOf(request);
    needsRole(look, "leader");
    const {title, until} = request.body;
    if (until < look.live.today) fail("REQUEST_INVALID", "Sign-up until when? Give a day ahead");
    const subject = `programme-${randomUUID().slice(0, 8)}`;
    return decide(look, {what: "programme.open", subject, detail: {title: title.trim(), until}});
  });

  app.post("/programmes/:id/join", {schema: {...act, body: join}}, async (request) => {
    const look = lookOf(request);
    readerOf(look);
    const {as, words, wishes, capacity} = request.body;
    const found = programmesFor(look).items.find(({id}) => id === request.params.id);
    const {
      id: subject,
      mayJoin,
      offers
    } = found ?? fail("NOT_FOUND", "programme", request.params.id);
    if (!mayJoin) fail("NOT_ALLOWED", "The sign-up is over, or you take part already");
    const stranger = wishes.find((wish) => !offers.some(({person}) => person.id === wish));
    if (stranger !== undefined) fail("NOT_FOUND", "mentor", stranger);
    const said = as === "mentor" ? {capacity} : {wishes};
    return decide(look, {
      what: "programme.join",
      subject,
      detail: {as, words: words.trim(), ...said}
    });
  });

  app.post("/programmes/:id/leave", {schema: act}, async (request) => {
    const look = lookOf(request);
    const {id} = request.params;
    if (!look.live.standing.programmes.get(id)?.joined.has(readerOf(look)))
      fail("NOT_FOUND", "programme of yours", id);
    return decide(look, {what: "programme.leave", subject: id, detail: {}});
  });

  app.post("/programmes/:id/close", {schema: act}, async (request) => {
    const look = lookOf(request);
    const {id: subject, state} = mayOrganise(look, request.params.id);
    if (state !== "open") fail("REQUEST_INVALID", "Its sign-up is closed already");
    return decide(look, {what: "programme.close", subject, detail: {}});
  });

  const compare = {tags, params: idParams, response: {200: report}};
  app.get("/programmes/:id/report", {schema: compare}, async (request) => {
    const look = lookOf(request);
    const programme = mayOrganise(look, request.params.id);
    if (programme.state === "open")
      fail("NOT_ALLOWED", "Close the sign-up first: who comes later would be told from the sums");
    return programmeReport(look, programme);
  });

  app.post("/programmes/:id/publish", {schema: {...act, body: publish}}, async (request) => {
    const look = lookOf(request);
    const programme = mayOrganise(look, request.params.id);
    if (programme.state !== "closed")
      fail("REQUEST_INVALID", "Only a programme whose sign-up is closed can be published, once");
    const detail = matchOf(look, programme, request.body.way);
    return decide(look, {what: "programme.publish", subject: programme.id, detail});
  });
};
