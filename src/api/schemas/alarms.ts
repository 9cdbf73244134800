import {Type} from "typebox";
import {
  day,
  flag,
  maybe,
  maybeDay,
  maybeNumber,
  maybeText,
  oneOf,
  origin,
  page,
  person,
  text,
  usual,
  whole
} from "./common.ts";

const alarmKind = oneOf([
  "emerging",
  "waning",
  "no_steward",
  "rests_on_few",
  "unanswered",
  "closed_circle"
]);

/** What people said about an alarm or its community; it wins over every estimate. */
export const statement = Type.Object({
  what: text("purpose_met, resting, elsewhere, wrong, asked, snoozed, help"),
  until: maybeDay("It holds until, or look again on"),
  words: text("“Resting until 1 Dec, says H. B.”"),
  saidOn: day("When"),
  decisionId: text("The decision; undo with POST /decisions/:id/undo")
});

/** The picture that is the evidence of the claim. */
export const chart = Type.Object({
  kind: oneOf(["active", "answer_days", "first_posts", "top_share", "inside"]),
  title: text("The line above the chart"),
  unit: text("Of `value`"),
  series: Type.Array(
    Type.Object({
      windowStart: day("Monday"),
      value: maybeNumber("Null: no data, or under the minimum"),
      under: flag("Fewer people were active than the minimum: how many is not told")
    })
  ),
  usual: maybe(usual),
  changeOn: maybeDay("Since when it differs"),
  changeWords: maybeText("“slower since 7 Sep”"),
  marks: Type.Array(Type.Object({postedOn: day("First post"), heard: flag("Somebody answered")}), {
    description: "One a first post (first_posts only)"
  })
});

export const alarmRow = Type.Object({
  id: text("Community and alarm"),
  alarm: alarmKind,
  label: text("“Slowing”"),
  community: Type.Object({
    id: text("Community"),
    name: text("Name"),
    origin,
    stage: maybeText("Stage"),
    members: maybeNumber("People; null: under the minimum"),
    steward: maybe(person)
  }),
  raisedOn: day("First raised"),
  madeOn: day("Computed"),
  probability: maybeNumber("0–1; null where too little is known"),
  low: maybeNumber("80 % range, 0–1"),
  high: maybeNumber("80 % range, 0–1"),
  horizonDays: whole("The chance is about the days ahead"),
  explained: text("Sentences a leader understands"),
  rule: maybeText("The simple rule that speaks, while there is no record"),
  evidence: Type.Object(
    {},
    {additionalProperties: true, description: "Figures behind the sentences"}
  ),
  chart: maybe(chart),
  record: maybe(
    Type.Object({
      right: whole("Right"),
      cases: whole("Closed warnings of this kind here"),
      words: text("“right in 31 of 40 cases here”, or that there were too few")
    })
  ),
  also: Type.Array(
    Type.Object({
      id: text("Alarm"),
      alarm: alarmKind,
      label: text("Label"),
      explained: text("Sentences that the first warning does not say; may be empty")
    }),
    {description: "Further warnings of the same community: one row, several reasons"}
  ),
  state: oneOf(["open", "asked", "snoozed", "helped", "withdrawn"]),
  statement: maybe(statement),
  act: oneOf(
    ["ask_steward", "find_steward", "reply", "take_questions", "look", "plan"],
    "What the filled button does"
  )
});

export const alarms = page(alarmRow);
export const alarmQuery = Type.Object({
  state: Type.Optional(oneOf(["open", "asked", "snoozed", "helped", "withdrawn"]))
});
export const ask = Type.Object({
  note: Type.String({maxLength: 4000, description: "The note as sent or copied"}),
  lookAgainOn: Type.String({format: "date"})
});
export const snooze = Type.Object({until: Type.String({format: "date"})});
export const help = Type.Object({
  what: Type.String({minLength: 1, maxLength: 200}),
  why: Type.Optional(Type.String({maxLength: 2000}))
});
