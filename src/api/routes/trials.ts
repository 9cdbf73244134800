import {randomUUID} from "node:crypto";
import type {FastifyPluginAsyncTypebox} from "@fastify/type-provider-typebox";
import {fail} from "../../errors.ts";
import {leastAgreed, lot} from "../../store/trials.ts";
import {decide} from "../answers/decide.ts";
import {mayBeHelped, stateOf, trialsFor} from "../answers/trials.ts";
import {type Look, lookOf} from "../look.ts";
import {mayState} from "../may.ts";
import {done, idParams} from "../schemas/common.ts";
import {agree, open, trials} from "../schemas/trials.ts";
import {communityOf, needsRole} from "../visibility.ts";

const acts = {tags: ["acts"], response: {200: done}};
const act = {...acts, params: idParams};

/**
 * Trials of help: a leader says what will be done, stewards agree for their communities, a lot says whom it is done for
 * first, and a refresh tells what came of it. The lot is written down before anybody is helped.
 */
export const trialRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get("/trials", {schema: {tags: ["evidence"], response: {200: trials}}}, async (request) =>
    trialsFor(lookOf(request))
  );

  app.post("/trials", {schema: {...acts, body: open}}, async (request) => {
    const look = lookOf(request);
    needsRole(look, "leader");
    const {what, until} = request.body;
    if (until < look.live.today) fail("REQUEST_INVALID", "Agree until when? Give a day ahead");
    const subject = `trial-${randomUUID().slice(0, 8)}`;
    return decide(look, {what: "trial.open", subject, detail: {what: what.trim(), until}});
  });

  app.post("/trials/:id/agree", {schema: {...act, body: agree}}, async (request) => {
    const look = lookOf(request);
    const trial = trialOf(look, request.params.id);
    const {communityId, agrees} = request.body;
    const community = mayState(look, communityOf(look, communityId));
    if (agrees && !mayBeHelped(look, community))
      fail("NOT_ALLOWED", "A lot is for named communities that have not ended; this one is not");
    if (stateOf(look, trial) !== "open")
      fail("REQUEST_INVALID", "The days to agree, or to withdraw, are over");
    const what = agrees ? "trial.agree" : "trial.withdraw";
    return decide(look, {what, subject: trial.id, detail: {communityId: community.id}});
  });

  app.post("/trials/:id/draw", {schema: act}, async (request) => {
    const look = lookOf(request);
    needsRole(look, "leader");
    const trial = trialOf(look, request.params.id);
    switch (stateOf(look, trial)) {
      case "open":
        return fail("REQUEST_INVALID", `Stewards may agree until ${trial.until}`);
      case "too_few":
        return fail(
          "NOT_ALLOWED",
          `${trial.agreed.length} communities agreed; with fewer than ${leastAgreed} no lot could show anything`
        );
      case "drawn":
        return fail("REQUEST_INVALID", "The lot has fallen, and falls once");
      default: {
        const detail = {seed: trial.seed, beginsOn: look.live.today, ...lot(trial)};
        return decide(look, {what: "trial.draw", subject: trial.id, detail});
      }
    }
  });
};

const trialOf = (look: Look, id: string) =>
  look.live.standing.trials.get(id) ?? fail("NOT_FOUND", "trial", id);
