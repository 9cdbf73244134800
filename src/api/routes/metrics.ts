import type {FastifyPluginAsyncTypebox} from "@fastify/type-provider-typebox";
import {lookOf} from "../look.ts";
import type {Static} from "typebox";
import {metrics} from "../schemas/operations.ts";
import {rowsOf} from "../snapshot/rows.ts";

type Metric = Static<typeof metrics>["items"][number];

/** What is counted and how: the header of every model, and its SQL. */
export const metricRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    "/metrics",
    {schema: {tags: ["evidence"], response: {200: metrics}}},
    async (request) => ({
      items: await rowsOf<Metric>(
        lookOf(request).snapshot.database,
        "select * from metrics order by id"
      )
    })
  );
};
