import type {FastifyPluginAsyncTypebox} from "@fastify/type-provider-typebox";
import {readdirSync, statSync} from "node:fs";
import {join} from "node:path";
import {snapshots} from "../schemas/operations.ts";

/** What is published, newest first. */
export const snapshotRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    "/snapshots",
    {schema: {tags: ["operations"], response: {200: snapshots}}},
    async ({glance}) => {
      const folder = join(glance.workspace.home, "snapshots");
      const {snapshot} = glance;
      return {
        items: filesIn(folder)
          .map((name) => {
            const {size, mtime} = statSync(join(folder, name));
            const id = name.slice(0, -".duckdb".length);
            const current = id === snapshot?.id;
            return {
              id,
              madeOn: mtime.toISOString(),
              dataTo: current ? (snapshot?.dataTo ?? null) : null,
              current,
              bytes: size
            };
          })
          .toSorted((a, b) => b.madeOn.localeCompare(a.madeOn))
      };
    }
  );
};

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(".duckdb"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
