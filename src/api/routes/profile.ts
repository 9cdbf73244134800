import type {FastifyPluginAsyncTypebox} from "@fastify/type-provider-typebox";
import {profileOf} from "../answers/profile.ts";
import {lookOf, readerOf} from "../look.ts";
import {outlook, profile} from "../schemas/profile.ts";
import {rowsOf} from "../snapshot/rows.ts";

/** What is known about the reader, and the forecast of their own activity, each on request of the person alone. */
export const profileRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    "/me/profile",
    {schema: {tags: ["reader"], response: {200: profile}}},
    async (request) => {
      const look = lookOf(request);
      return profileOf(look, readerOf(look));
    }
  );

  app.get(
    "/me/outlook",
    {schema: {tags: ["reader"], response: {200: outlook}}},
    async (request) => {
      const look = lookOf(request);
      const [row] = await rowsOf<{pActive: number; madeOn: string}>(
        look.snapshot.database,
        "select p_active, made_on from person_outlook where person_id = $1",
        [readerOf(look)]
      );
      return {
        active: row?.pActive ?? null,
        madeOn: row?.madeOn ?? null,
        words:
          "How often people who had been here as long, as often and as lately as you took part again within 90 days. Nobody else can open it."
      };
    }
  );
};
