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
          rule: alarmRule(alarm)
        }))
      };
    }
  );
};

/** Counts in fives: groups that only their members see are among them. */
function waningRecord({snapshot: {waningRecord}}: Look): Static<typeof evidence>["waning"] {
  if (!waningRecord) return null;
  const {communities, cases, fared, said, learnedBy} = waningRecord;
  const inFives = (count: number) => count - (count % 5);
  return {
    learnedBy,
    communities: inFives(communities),
    cases: inFives(cases),
    fared: [...fared],
    said: [...said]
  };
}

/** How every way to rank courses did in the own past, when that was last graded; null under the minimum of people. */
async function courseRanking({
  workspace,
  config
}: Look): Promise<Static<typeof evidence>["courses"]> {
  const run = await workspace.store.runs.last("evaluate courses");
  if (!run) return null;
  const {people, periods, ways} = run.summary as unknown as NonNullable<
    Static<typeof evidence>["courses"]
  >;
  if (people < config.privacy.minimum_group) return null;
  return {gradedOn: run.startedAt.slice(0, 10), people: people - (people % 5), periods, ways};
}

/** Does an answer bring newcomers back? Null where too few can be compared. */
async function newcomersBack({snapshot}: Look): Promise<Static<typeof evidence>["newcomers"]> {
  const [row] = await rowsOf<NonNullable<Static<typeof evidence>["newcomers"]>>(
    snapshot.database,
    "select heard, unheard, heard_share, unheard_share, more, low, high from newcomer_uplift"
  );
  return row ?? null;
}
