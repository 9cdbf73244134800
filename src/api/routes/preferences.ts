import type {FastifyPluginAsyncTypebox} from "@fastify/type-provider-typebox";
import {decide} from "../answers/decide.ts";
import {personOf} from "../answers/names.ts";
import {type Look, lookOf, readerOf} from "../look.ts";
import {preferenceChange, preferences} from "../schemas/profile.ts";
import {preferencesOf} from "../visibility.ts";

/** What the reader allows; it holds for everybody's lists from the moment it is said. */
export const preferenceRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    "/me/preferences",
    {schema: {tags: ["reader"], response: {200: preferences}}},
    async (request) => {
      const look = lookOf(request);
      return answer(look, readerOf(look));
    }
  );

  const schema = {tags: ["acts"], body: preferenceChange, response: {200: preferences}};
  app.put("/me/preferences", {schema}, async (request) => {
    const look = lookOf(request);
    const person = readerOf(look);
    await look.workspace.live.prefer(person, request.body);
    const {vetoes: _, ...told} = request.body; // whom somebody avoids is told to nobody, not even in the log
    await decide(look, {what: "preference.set", subject: person, detail: told});
    return answer({...look, live: look.workspace.live.now()}, person);
  });
};

function answer(look: Look, personId: string) {
  const said = preferencesOf(look, personId);
  return {
    mentors: said.mentors ?? null,
    connections: said.connections ?? null,
    interests: [...(said.interests ?? [])],
    languages: [...(said.languages ?? [])],
    capacity: said.capacity ?? null,
    availability: said.availability ?? null,
    vetoes: (said.vetoes ?? []).map((id) => personOf(look, id)),
    pausedUntil: said.pausedUntil ?? null,
    holds: "Holds from now; removed from others' pages already"
  };
}
