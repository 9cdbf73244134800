import type {FastifyPluginAsyncTypebox} from "@fastify/type-provider-typebox";
import {fail} from "../../errors.ts";
import {decide} from "../answers/decide.ts";
import {type Link, linksOf} from "../answers/links.ts";
import {personOf} from "../answers/names.ts";
import {objectivesOf} from "../answers/objectives.ts";
import {type Look, lookOf} from "../look.ts";
import {mayLink} from "../may.ts";
import {link, linked} from "../schemas/objectives.ts";
import {communityOf} from "../visibility.ts";

const decisions = {accept: "link.accept", refuse: "link.refuse", propose: "link.propose"} as const;

/** A link between an objective and a community holds when both sides accept it. */
export const linkRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    "/links",
    {schema: {tags: ["acts"], body: link, response: {200: linked}}},
    async (request) => {
      const look = lookOf(request);
      const {objectiveId, act, why} = request.body;
      const {id: communityId} = mayLink(look, communityOf(look, request.body.communityId));
      if (!objectivesOf(look).has(objectiveId)) fail("NOT_FOUND", "objective", objectiveId);
      const same = (row: Link) =>
        row.objectiveId === objectiveId && row.communityId === communityId;
      if (act !== "propose" && !linksOf(look).some(same))
        fail("NOT_FOUND", "link", `${objectiveId} – ${communityId}`);
      const {decisionId} = await decide(look, {
        what: decisions[act],
        subject: objectiveId,
        why,
        detail: {communityId}
      });
      const now = {...look, live: look.workspace.live.now()};
      const state = linksOf(now).find(same)?.state ?? "proposed";
      return {state, words: linkWords(now, state, communityId), decisionId};
    }
  );
};

function linkWords(look: Look, state: Link["state"], communityId: string): string {
  const stewardId = look.snapshot.communities.get(communityId)?.stewardId;
  switch (state) {
    case "agreed":
      return stewardId ? "Agreed by both" : "Accepted";
    case "waits_for_steward":
      return `Waits for ${stewardId ? personOf(look, stewardId).name : "a steward"}`;
    case "waits_for_strategist":
      return "Waits for a strategist";
    case "refused":
      return "Refused; not proposed again unless the objective changes";
    default:
      return "Proposed";
  }
}
