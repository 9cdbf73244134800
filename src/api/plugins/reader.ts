import {Signer} from "@fastify/cookie";
import type {FastifyInstance, FastifyReply, FastifyRequest} from "fastify";
import type {Glance} from "../look.ts";
import {type Choice, mayLookAs, type Principal, principalOf, visitor} from "../principal.ts";
import type {Snapshot} from "../snapshot/open.ts";
import type {Workspace} from "../workspace.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** The answer changes while nothing is written; it has no ETag. */
    live?: boolean;
  }
  interface FastifyInstance {
    /** Sets or clears whom the visitor looks as. */
    choose: (reply: FastifyReply, choice: Choice | null) => void;
  }
}

/**
 * Who looks at what, once a request: the principal, and a snapshot held open until the answer has gone. An answer is a
 * function of both and of the store's revision, so those are its ETag and a repeated GET costs nothing.
 */
export function addReader(app: FastifyInstance, workspace: Workspace, version: string): void {
  const signer = new Signer(workspace.secret);
  const cookie = `coppice_${workspace.id}`;
  const principals = new Map<string, Principal>();
  let seen = "";

  const principal = (request: FastifyRequest, snapshot: Snapshot | null): Principal => {
    const value = request.cookies[cookie];
    if (value === undefined || !mayLookAs(workspace.config)) return visitor;
    const live = workspace.live.now();
    const state = `${snapshot?.id}.${live.revision}`;
    if (state !== seen || principals.size > 10_000) principals.clear();
    seen = state;
    const known = principals.get(value);
    if (known) return known;
    const opened = signer.unsign(value);
    if (!opened.valid) return visitor;
    const chosen = principalOf(JSON.parse(opened.value) as Choice, {
      config: workspace.config,
      live,
      snapshot
    });
    principals.set(value, chosen);
    return chosen;
  };

  app.decorateRequest("glance", null as unknown as Glance);
  app.decorateRequest("release", null as unknown as () => void);
  app.addHook("onRequest", async (request, reply) => {
    const {snapshot, release} = workspace.snapshots.hold();
    const live = workspace.live.now();
    request.release = release;
    request.glance = {
      workspace,
      config: workspace.config,
      principal: principal(request, snapshot),
      snapshot,
      live
    };
    if (request.method !== "GET" || request.routeOptions.config.live) return;
    const {key} = request.glance.principal;
    const etag = `W/"${version}.${snapshot?.id}.${key}.${live.revision}.${live.today}"`;
    reply
      .header("etag", etag)
      .header("cache-control", "private, no-cache")
      .header("vary", "cookie");
    if (request.headers["if-none-match"] === etag) return reply.code(304).send();
  });
  app.addHook("onResponse", async (request) => request.release());

  app.decorate("choose", (reply: FastifyReply, choice: Choice | null) => {
    const options = {path: `/api/${workspace.id}`, httpOnly: true, sameSite: "strict"} as const;
    if (choice) reply.setCookie(cookie, signer.sign(JSON.stringify(choice)), options);
    else reply.clearCookie(cookie, options);
  });
}

declare module "fastify" {
  interface FastifyRequest {
    release: () => void;
  }
}
