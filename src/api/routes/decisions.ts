import type {FastifyPluginAsyncTypebox} from "@fastify/type-provider-typebox";
import {fail} from "../../errors.ts";
import {type Decision, standing} from "../../store/decisions.ts";
import {decide} from "../answers/decide.ts";
import {communityName, deciderOf} from "../answers/names.ts";
import {paged} from "../answers/paged.ts";
import {wordsOf} from "../answers/statement.ts";
import {type Look, lookOf} from "../look.ts";
import {done, idParams} from "../schemas/common.ts";
import {decisionQuery, decisions} from "../schemas/operations.ts";
import {until} from "../standing.ts";
import {isInside, reachOf, seesAlarm} from "../visibility.ts";

/** What people decided, newest first: public acts to everybody, private ones to who did them. */
export const decisionRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const schema = {tags: ["acts"], querystring: decisionQuery, response: {200: decisions}};
  app.get("/decisions", {schema}, async (request) => {
    const look = lookOf(request);
    const {subject, mine} = request.query;
    const holds = new Set(standing(look.live.decisions).map(({id}) => id));
    const seen = look.live.decisions.filter(
      (decision) =>
        maySee(look, decision) &&
        (subject === undefined || decision.subject === subject) &&
        (!mine || decision.who === look.principal.key)
    );
    return paged(seen.toReversed(), request.query, (decision) => ({
      id: String(decision.id),
      madeAt: decision.madeAt,
      who: deciderOf(look, decision.who),
      what: decision.what,
      subject: decision.subject,
      community: communityOf(look, decision),
      words: wordsOf(look, decision),
      why: isPrivate(decision) && decision.who !== look.principal.key ? null : decision.why,
      until: until(decision),
      undone: !holds.has(decision.id),
      mayUndo: decision.who === look.principal.key && holds.has(decision.id) && !isFinal(decision)
    }));
  });

  app.post(
    "/decisions/:id/undo",
    {schema: {tags: ["acts"], params: idParams, response: {200: done}}},
    async (request) => {
      const look = lookOf(request);
      const {id} = request.params;
      const decision = standing(look.live.decisions).find((made) => String(made.id) === id);
      if (!decision) return fail("NOT_FOUND", "decision that still holds", id);
      if (decision.who !== look.principal.key)
        fail("NOT_ALLOWED", "Only who decided can take it back");
      if (isFinal(decision)) fail("NOT_ALLOWED", "A lot that has fallen stands");
      const {what, subject, detail} = decision;
      const undone = await decide(look, {
        what,
        subject,
        detail: {...detail, undoes: decision.id}
      } as never);
      return {...undone, says: "Taken back"};
    }
  );
};

/** The community that was decided on, itself or by a warning; as far as the reader may open it. */
function communityOf(look: Look, {subject}: Decision) {
  const {alarms, communities} = look.snapshot;
  const id = alarms.find((alarm) => alarm.id === subject)?.communityId ?? subject;
  const community = communities.get(id);
  return community && reachOf(look, community) === "open"
    ? {id, name: communityName(look, community)}
    : null;
}

/** What came of a lot may be unwelcome. */
const isFinal = ({what}: Decision): boolean => what === "trial.draw";

/** One's own acts on suggestions, preferences and memberships; who agreed about a found group is never told. */
const isPrivate = ({what}: Decision): boolean =>
  /^(item|preference|person)\.|^programme\.(join|leave)$|^community\.(let_find|keep_private|join|leave|ask|let_in|decline)$/.test(
    what
  );

function maySee(look: Look, decision: Decision): boolean {
  const {who, what, subject} = decision;
  if (who === look.principal.key) return true;
  if (isPrivate(decision)) return false;
  if (what.startsWith("alarm."))
    return look.snapshot.alarms.some((alarm) => alarm.id === subject && seesAlarm(look, alarm));
  if (!/^(community|steward)\./.test(what)) return true;
  const community = look.snapshot.communities.get(subject);
  return (
    community !== undefined && (isInside(look, community) || reachOf(look, community) === "open")
  );
}
