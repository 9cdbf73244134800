import type {FastifyPluginAsyncTypebox} from "@fastify/type-provider-typebox";
import {itemsFor} from "../answers/recommendations.ts";
import {type Look, lookOf} from "../look.ts";
import {idParams} from "../schemas/common.ts";
import {recommendationQuery, recommendations} from "../schemas/for-you.ts";
import {onlyThemself} from "../visibility.ts";

/** What is suggested to one person, as data, to that person alone. Answered from memory. */
export const recommendationRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const kept = answersKept();
  const schema = {
    tags: ["for you"],
    params: idParams,
    querystring: recommendationQuery,
    response: {200: recommendations}
  };
  app.get("/people/:id/recommendations", {schema}, async (request, reply) => {
    const look = lookOf(request);
    const person = onlyThemself(look, request.params.id);
    const {kind = "", limit} = request.query;
    const body = kept(look, `${person} ${kind} ${limit}`, () => {
      const items = itemsFor(look, person).filter((item) => kind === "" || item.kind === kind);
      return {items: items.slice(0, limit), total: items.length};
    });
    return reply
      .type("application/json; charset=utf-8")
      .serializer(asIs)
      .send(body as never);
  });
};

const asIs = (body: unknown): string => body as string;

/** Answers as bytes ready to send, until the snapshot, the store or the day moves on. */
function answersKept() {
  const answers = new Map<string, string>();
  let standsOn = "";
  return ({snapshot, live}: Look, key: string, make: () => object): string => {
    const now = `${snapshot.id} ${live.revision} ${live.today}`;
    if (now !== standsOn || answers.size > 50_000) answers.clear();
    standsOn = now;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = JSON.stringify(make());
    answers.set(key, answer);
    return answer;
  };
}
