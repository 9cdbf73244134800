import type {FastifyPluginAsyncTypebox} from "@fastify/type-provider-typebox";
import {Type} from "typebox";
import {fail} from "../../errors.ts";
import {alarmRow} from "../answers/alarm-row.ts";
import {alarmState} from "../answers/alarm-state.ts";
import {decide} from "../answers/decide.ts";
import {paged} from "../answers/paged.ts";
import {type Look, lookOf} from "../look.ts";
import {mayAnswer} from "../may.ts";
import {alarmQuery, alarmRow as alarmSchema, alarms, ask, help, snooze} from "../schemas/alarms.ts";
import {done, idParams, pageQuery} from "../schemas/common.ts";
import {communityOf, seesAlarm} from "../visibility.ts";

const tags = ["warnings"];
const acts = {tags: ["acts"], params: idParams, response: {200: done}};

/** Warnings with their evidence, and what people do about them. */
export const alarmRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const query = Type.Object({...pageQuery, ...alarmQuery.properties});
  app.get(
    "/alarms",
    {schema: {tags, querystring: query, response: {200: alarms}}},
    async (request) => {
      const look = lookOf(request);
      const {state} = request.query;
      const seen = look.snapshot.alarms.filter(
        (alarm) =>
          seesAlarm(look, alarm) && (state === undefined || alarmState(look, alarm) === state)
      );
      return paged(seen, request.query, (alarm) =>
        alarmRow(look, communityOf(look, alarm.communityId), alarm)
      );
    }
  );

  app.get(
    "/alarms/:id",
    {schema: {tags, params: idParams, response: {200: alarmSchema}}},
    async (request) => {
      const look = lookOf(request);
      const alarm = alarmOf(look, request.params.id);
      return alarmRow(look, communityOf(look, alarm.communityId), alarm);
    }
  );

  app.post("/alarms/:id/ask", {schema: {...acts, body: ask}}, async (request) => {
    const look = lookOf(request);
    const {note, lookAgainOn} = request.body;
    const subject = answerable(look, request.params.id);
    return decide(look, {what: "alarm.asked", subject, why: note, detail: {lookAgainOn}});
  });

  app.post("/alarms/:id/snooze", {schema: {...acts, body: snooze}}, async (request) => {
    const look = lookOf(request);
    const subject = answerable(look, request.params.id);
    return decide(look, {what: "alarm.snooze", subject, detail: {until: request.body.until}});
  });

  app.post("/alarms/:id/help", {schema: {...acts, body: help}}, async (request) => {
    const look = lookOf(request);
    const {what, why} = request.body;
    const subject = answerable(look, request.params.id);
    return decide(look, {what: "alarm.help", subject, why, detail: {what}});
  });
};

function alarmOf(look: Look, id: string) {
  const alarm = look.snapshot.alarms.find((known) => known.id === id);
  return alarm && seesAlarm(look, alarm) ? alarm : fail("NOT_FOUND", "warning", id);
}

function answerable(look: Look, id: string): string {
  const alarm = alarmOf(look, id);
  mayAnswer(look, communityOf(look, alarm.communityId));
  return alarm.id;
}
