import type {FastifyPluginAsyncTypebox} from "@fastify/type-provider-typebox";
import {statSync} from "node:fs";
import {listSnapshots} from "../../warehouse/snapshots.ts";
import {snapshots} from "../schemas/operations.ts";

/** What is published, newest first; which of them is served. */
export const snapshotRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const schema = {tags: ["operations"], response: {200: snapshots}};
  app.get("/snapshots", {schema}, async ({glance}) => ({
    items: listSnapshots(glance.workspace.home).map(({id, madeAt, asOf, path}) => {
      const current = id === glance.snapshot?.id;
      const dataTo = current ? (glance.snapshot?.dataTo ?? null) : asOf;
      return {id, madeOn: madeAt, dataTo, current, bytes: statSync(path).size};
    })
  }));
};
