import type {FastifyPluginAsyncTypebox} from "@fastify/type-provider-typebox";
import {decide} from "../answers/decide.ts";
import {personOf} from "../answers/names.ts";
import {type Look, lookOf, readerOf} from "../look.ts";
import {done} from "../schemas/common.ts";
import {preferenceChange, preferences} from "../schemas/profile.ts";
import {communitiesOnce, isMember, preferencesOf, seesNames} from "../visibility.ts";

/** What lists are made from; of all else the refresh is not waited for. */
const readLater = ["interests", "languages", "bridging"];
const later = "Kept; what is suggested to you follows it from the next refresh on";

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
    const now = answer({...look, live: look.workspace.live.now()}, person);
    const isLater = readLater.some((key) => key in request.body);
    return {...now, holds: isLater ? later : now.holds};
  });

  app.post("/me/leave-out", {schema: {tags: ["acts"], response: {200: done}}}, async (request) => {
    const look = lookOf(request);
    return decide(look, {what: "person.leave_out", subject: readerOf(look), detail: {}});
  });
};

function answer(look: Look, personId: string) {
  const said = preferencesOf(look, personId);
  const left = look.live.standing.leftOut.get(personId);
  return {
    mentors: said.mentors ?? null,
    connections: said.connections ?? null,
    bridging: said.bridging ?? null,
    interests: [...(said.interests ?? [])],
    languages: [...(said.languages ?? [])],
    capacity: said.capacity ?? null,
    availability: said.availability ?? null,
    vetoes: (said.vetoes ?? []).map((id) => personOf(look, id)),
    pausedUntil: said.pausedUntil ?? null,
    mayVeto: acquaintances(look, personId).map((id) => personOf(look, id)),
    leftOut: left ? {since: left.madeAt.slice(0, 10), decisionId: String(left.id)} : null,
    holds: "Holds from now; removed from others' pages already"
  };
}

/** Whom a person knows by name here: who is suggested to them, and who takes part where they do. */
function acquaintances(look: Look, personId: string): string[] {
  const suggested = look.snapshot.recommendations
    .of(personId)
    .flatMap(({kind, itemId}) => (kind === "mentor" || kind === "connection" ? [itemId] : []));
  const together = communitiesOnce(look)
    .filter((community) => isMember(look, community) && seesNames(look, community))
    .flatMap(({members}) => members.map((member) => member.personId));
  const known = new Set([...suggested, ...together]);
  known.delete(personId);
  return [...known];
}
