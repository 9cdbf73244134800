import Fastify from "fastify";
import {version} from "./app.ts";
import {addOpenApi} from "./plugins/openapi.ts";
import {addWorkspaces} from "./plugins/workspaces.ts";
import * as routes from "./routes/index.ts";

/** The OpenAPI document of any workspace, without one. */
export async function openApiDocument(): Promise<object> {
  const app = Fastify();
  await addOpenApi(app, version);
  addWorkspaces(app, []);
  app.decorate("choose", () => {});
  for (const route of Object.values(routes))
    await app.register(route, {prefix: "/api/WORKSPACE/v1"});
  await app.ready();
  return app.swagger();
}
