import {existsSync} from "node:fs";
import {join} from "node:path";
import fastifyStatic from "@fastify/static";
import type {FastifyInstance} from "fastify";
import {problem} from "./problem.ts";

/** The pages: built files under /assets, and the one page for every address of a workspace. */
export async function addDashboards(
  app: FastifyInstance,
  {root, workspaces}: {root: string; workspaces: readonly string[]}
): Promise<void> {
  const built = existsSync(join(root, "index.html"));
  await app.register(fastifyStatic, {root, wildcard: false, serve: false});
  app.get("/", {schema: {hide: true}}, (_, reply) => reply.redirect(`/${workspaces[0]}/`));
  app.get<{Params: {"*": string}}>("/assets/*", {schema: {hide: true}}, (request, reply) =>
    reply.sendFile(`assets/${request.params["*"]}`, {maxAge: "365d", immutable: true})
  );
  for (const workspace of workspaces)
    for (const url of [`/${workspace}`, `/${workspace}/*`])
      app.get(url, {schema: {hide: true}}, (_, reply) =>
        built
          ? reply.header("cache-control", "no-cache").sendFile("index.html", {cacheControl: false})
          : problem(reply, 503, "PAGES_NOT_BUILT", "The pages are not built; run npm run build")
      );
}
