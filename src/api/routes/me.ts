import type {FastifyPluginAsyncTypebox} from "@fastify/type-provider-typebox";
import {Type} from "typebox";
import {fail} from "../../errors.ts";
import {choicesFor} from "../answers/choices.ts";
import {personOf} from "../answers/names.ts";
import {lookOf} from "../look.ts";
import {mayLookAs} from "../principal.ts";
import {choices, lookAs, me} from "../schemas/me.ts";

/** Who is looking, and as whom they may look. */
export const meRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get("/me", {schema: {tags: ["reader"], response: {200: me}}}, async ({glance}) => {
    const {principal, config, snapshot, workspace} = glance;
    const exposed = config.visitors.personal_pages && !config.visitors.look_as;
    return {
      person: principal.personId === null ? null : personOf(glance, principal.personId),
      roles: [...principal.roles],
      lookAs: mayLookAs(config),
      lookingAs: principal.lookingAs,
      banner: exposed
        ? "Personal pages are open to everybody on this machine: no sign-on is set up"
        : null,
      dataTo: snapshot?.dataTo ?? null,
      weeks: snapshot?.weekStarts.length ?? 0,
      usualWeeks: config.communities.usual_weeks,
      snapshot: snapshot?.id ?? null,
      minimumGroup: config.privacy.minimum_group,
      notSeen: [...config.not_seen],
      found: config.privacy.found,
      name: workspace.name
    };
  });

  const choose = {
    tags: ["reader"],
    body: lookAs,
    response: {200: Type.Object({ok: Type.Boolean()})}
  };
  app.post("/look-as", {schema: choose}, async (request, reply) => {
    const {glance, body} = request;
    if (!mayLookAs(glance.config)) fail("NOT_ALLOWED", "Nobody can be looked as in this workspace");
    if (body.personId !== null && !glance.live.names.has(body.personId))
      fail("NOT_FOUND", "person", body.personId);
    app.choose(reply, body);
    return {ok: true};
  });

  const stop = {tags: ["reader"], response: {200: Type.Object({ok: Type.Boolean()})}};
  app.delete("/look-as", {schema: stop}, async (_, reply) => {
    app.choose(reply, null);
    return {ok: true};
  });

  const list = {
    tags: ["reader"],
    querystring: Type.Object({search: Type.Optional(Type.String({maxLength: 100}))}),
    response: {200: choices}
  };
  app.get("/look-as/choices", {schema: list}, async (request) => {
    const look = lookOf(request);
    if (!mayLookAs(look.config)) fail("NOT_ALLOWED", "Nobody can be looked as in this workspace");
    return {groups: await choicesFor(look, request.query.search ?? "")};
  });
};
