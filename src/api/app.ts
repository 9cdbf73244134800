import {join} from "node:path";
import compress from "@fastify/compress";
import cookie from "@fastify/cookie";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import type {FastifyPluginAsyncTypebox} from "@fastify/type-provider-typebox";
import Fastify, {type FastifyInstance} from "fastify";
import packageJson from "../../package.json" with {type: "json"};
import {addDashboards} from "./plugins/dashboards.ts";
import {addGuard} from "./plugins/guard.ts";
import {addHealth} from "./plugins/health.ts";
import {addOpenApi} from "./plugins/openapi.ts";
import {addProblems} from "./plugins/problem.ts";
import {addReader} from "./plugins/reader.ts";
import {addWorkspaces} from "./plugins/workspaces.ts";
import * as everyRoute from "./routes/index.ts";
import type {Workspace} from "./workspace.ts";

export interface AppOptions {
  readonly workspaces: readonly Workspace[];
  /** Names under which it may be reached, besides those of this machine. */
  readonly hosts?: readonly string[];
  /** The built pages. */
  readonly pages?: string;
  readonly routes?: readonly FastifyPluginAsyncTypebox[];
  readonly log?: boolean;
}

export const version = packageJson.version;

/** The whole server over its workspaces, not yet listening. */
export async function buildApp({
  workspaces,
  hosts = [],
  pages = join(import.meta.dirname, "../../dashboards/dist"),
  routes = Object.values(everyRoute),
  log = false
}: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({logger: log && {level: "warn"}, routerOptions: {maxParamLength: 500}});
  addProblems(app);
  addGuard(app, {hosts});
  addHealth(app, workspaces);
  await app.register(helmet, {contentSecurityPolicy: {directives}, hsts: false});
  await app.register(rateLimit, {
    max: 1200,
    timeWindow: "1 minute",
    allowList: ({method}) => method === "GET"
  });
  await app.register(cookie);
  await app.register(compress, {threshold: 2048, encodings: ["gzip"]});
  addWorkspaces(app, workspaces);
  for (const workspace of workspaces)
    await app.register(
      async (api) => {
        addReader(api, workspace, version);
        await addOpenApi(api, version);
        for (const route of routes) await api.register(route, {prefix: "/v1"});
      },
      {prefix: `/api/${workspace.id}`}
    );
  await addDashboards(app, {root: pages, workspaces: workspaces.map(({id}) => id)});
  return app;
}

/** What pages may load: their own files; charts and components set styles on their elements. */
const directives = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", "data:", "blob:"],
  fontSrc: ["'self'", "data:"],
  workerSrc: ["'self'", "blob:"],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
  formAction: ["'self'"],
  upgradeInsecureRequests: null
};
