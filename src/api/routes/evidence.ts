import type {FastifyPluginAsyncTypebox} from "@fastify/type-provider-typebox";
import type {Static} from "typebox";
import {alarmState} from "../answers/alarm-state.ts";
import {effectsFor} from "../answers/effects.ts";
import {communityName} from "../answers/names.ts";
import {type Look, lookOf} from "../look.ts";
import {evidence} from "../schemas/operations.ts";
import {rowsOf} from "../snapshot/rows.ts";
import {communityOf, peopleCount, seesAlarm} from "../visibility.ts";
import {alarmKinds, alarmLabel, alarmRule} from "../words.ts";

/** How often warnings were right here, which rules speak, and what people did with suggestions, as sums. */
export const evidenceRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    "/evidence",
    {schema: {tags: ["evidence"], response: {200: evidence}}},
    async (request) => {
      const look = lookOf(request);
      const seen = look.snapshot.alarms.filter((alarm) => seesAlarm(look, alarm));
      const records = new Map(seen.map(({alarm, evidence}) => [alarm, evidence.record]));
      const sum = (key: "right" | "cases") =>
        [...records.values()].reduce((total, record) => total + (record?.[key] ?? 0), 0);
      const acts = ["item.asked", "item.opened", "item.joined", "item.not_for_me"];
      const people = (what: string) =>
        new Set(look.live.decisions.filter((made) => made.what === what).map(({who}) => who)).size;
      return {
        cases: sum("cases"),
        right: sum("right"),
        waning: waningRecord(look),
        courses: await courseRanking(look),
        policies: await policiesCompared(look),
        newcomers: await newcomersBack(look),
        effects: await effectsFor(look),
        warnings: seen.map((alarm) => ({
          alarmId: alarm.id,
          communityId: alarm.communityId,
          communityName: communityName(look, communityOf(look, alarm.communityId)),
          alarm: alarm.alarm,
          label: alarmLabel(alarm.alarm),
          raisedOn: alarm.raisedOn,
          outcome:
            alarmState(look, alarm) === "withdrawn" ? ("decided" as const) : ("open" as const)
        })),
        acts: acts.flatMap((act) => {
          const count = peopleCount(look, people(act));
          return count ? [{act: act.slice(5), count}] : [];
        }),
        rules: alarmKinds.map((alarm) => ({
          alarm,
          label: alarmLabel(alarm),
          rule: alarmRule(alarm),
          record: records.get(alarm) ?? null
        }))
      };
    }
  );
};

/** Counts in fives: groups that only their members see are among them. */
function waningRecord({snapshot: {waningRecord}}: Look): Static<typeof evidence>["waning"] {
  if (!waningRecord) return null;
  const {communities, cases, fared, said, learnedBy} = waningRecord;
  return {
    learnedBy,
    communities: inFives(communities),
    cases: inFives(cases),
    fared: [...fared],
    said: [...said]
  };
}

/** How every way to rank courses did in the own past, when that was last graded; null under the minimum of people. */
async function courseRanking(look: Look): Promise<Static<typeof evidence>["courses"]> {
  const graded = await lastGraded<"courses">(look, "evaluate courses");
  if (!graded) return null;
  const {on, summary} = graded;
  const {people, periods, ways} = summary;
  return {gradedOn: on, people: inFives(people), periods, ways};
}

/** What came of pages by the way in force and by the one compared with it, when they were last compared. */
async function policiesCompared(look: Look): Promise<Static<typeof evidence>["policies"]> {
  const compared = await lastGraded<"policies">(look, "evaluate policies");
  if (!compared) return null;
  const {on, summary} = compared;
  const {people, pages} = summary;
  return {...summary, comparedOn: on, people: inFives(people), pages: inFives(pages)};
}

/** What a command last kept; null where fewer people than the minimum were in it. */
async function lastGraded<K extends "courses" | "policies">(
  {workspace, config}: Look,
  command: string
) {
  const run = await workspace.store.runs.last(command);
  if (!run) return null;
  const summary = run.summary as unknown as NonNullable<Static<typeof evidence>[K]>;
  if (summary.people < config.privacy.minimum_group) return null;
  return {on: run.startedAt.slice(0, 10), summary};
}

const inFives = (count: number): number => count - (count % 5);

/** Does an answer bring newcomers back? Null where too few can be compared. */
async function newcomersBack({snapshot}: Look): Promise<Static<typeof evidence>["newcomers"]> {
  const [row] = await rowsOf<NonNullable<Static<typeof evidence>["newcomers"]>>(
    snapshot.database,
    "select heard, unheard, heard_share, unheard_share, more, low, high from newcomer_uplift"
  );
  return row ?? null;
}
