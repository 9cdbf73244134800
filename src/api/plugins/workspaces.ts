import type {FastifyInstance} from "fastify";
import {mayLookAs} from "../principal.ts";
import {workspaces as schema} from "../schemas/workspaces.ts";
import type {Workspace} from "../workspace.ts";

/** Which workspaces this process serves. */
export function addWorkspaces(app: FastifyInstance, workspaces: readonly Workspace[]): void {
  app.get("/api/workspaces", {schema: {tags: ["process"], response: {200: schema}}}, async () =>
    workspaces.map(({id, name, config, snapshots}) => ({
      id,
      name,
      lookAs: mayLookAs(config),
      dataTo: snapshots.current()?.dataTo ?? null
    }))
  );
}
