import {Type} from "typebox";
import {alarmRow, statement} from "./alarms.ts";
import {communityRow, count, role, stage} from "./communities.ts";
import {waningWhy} from "./waning-why.ts";
import {
  day,
  flag,
  maybe,
  maybeDay,
  maybeNumber,
  maybeText,
  number,
  oneOf,
  origin,
  person,
  text,
  usual,
  whole
} from "./common.ts";

export const sign = Type.Object({
  id: text("Column of community_windows"),
  name: text("“Answered within two days”"),
  value: maybeNumber("Now: mean of the last four windows"),
  unit: oneOf(["share", "a week", "hours"]),
  usual: maybe(usual),
  series: Type.Array(maybeNumber("26 windows, oldest first")),
  outside: flag("Now lies outside its usual"),
  words: text("“36 %, usual 88 %”")
});

export const community = Type.Object({
  ...communityRow.properties,
  purpose: maybeText("Purpose"),
  kind: maybeText("practice, interest, project …"),
  foundedOn: maybeDay("Founded"),
  bornOn: maybeDay("Window of its first activity"),
  closedOn: maybeDay("Closed"),
  outcome: maybeText("What it left behind"),
  steward: maybe(person),
  topics: Type.Array(text("A common word of its threads")),
  talk: maybe(
    Type.Object({threads: whole("Conversations begun"), weeks: whole("Weeks with any talk")})
  ),
  alarms: Type.Array(alarmRow),
  why: maybe(waningWhy),
  plays: Type.Array(Type.Object({what: text("To do"), source: text("Where it is known from")}), {
    description: "What to try while it is warned of, best first"
  }),
  signs: Type.Array(sign),
  readTogether: text("One sentence on all signs"),
  roles: Type.Array(
    Type.Object({
      role,
      people: maybeNumber("Null: withheld"),
      shown: oneOf(
        ["count", "under", "withheld"],
        "under: “under 5”; withheld: so that nobody can work it out"
      ),
      you: flag("The reader holds it")
    })
  ),
  restsOn: maybe(
    Type.Object(
      {
        holders: whole("People without whom much would fall apart: one or two"),
        you: flag("The reader is one of them"),
        named: Type.Array(person, {description: "Others of them, to the steward, who agreed"}),
        people: whole("In touch with each other in the last 13 weeks, they too"),
        cutOff: whole("Would no longer be in touch with the largest part of the rest"),
        core: whole("Keep three ties or more among each other"),
        coreLeft: whole("Would still, without the holders and who follows them")
      },
      {description: "To these people and the steward; null: to others, or rests on nobody"}
    )
  ),
  objectives: Type.Array(
    Type.Object({
      id: text("Objective"),
      title: text("Title"),
      state: oneOf(["agreed", "waits_for_steward", "waits_for_strategist", "proposed", "refused"]),
      evidence: text("Sentence"),
      alignment: number("0–1")
    })
  ),
  overlaps: Type.Array(
    Type.Object({
      id: text("Other community"),
      name: text("Name"),
      origin,
      people: maybeNumber("In both; null: under the minimum"),
      share: number("Of the smaller one, 0–1"),
      words: text("“One community under two names?”")
    })
  ),
  borders: Type.Array(text("“It crosses the border between …”"), {
    description: "Of units and of places, with enough of its people on either side"
  }),
  forecasts: Type.Array(
    Type.Object({
      outcome: oneOf(["growth", "retention", "survival", "activity"]),
      horizonDays: whole("Days ahead"),
      estimate: maybeNumber("Estimate"),
      low: maybeNumber("80 % range"),
      high: maybeNumber("80 % range"),
      enoughData: flag("Else: not enough history yet")
    })
  ),
  statement: maybe(statement),
  agreement: maybe(
    Type.Object({
      letFind: whole("Members who agreed that others may find it"),
      needed: whole("Agreements needed"),
      keptPrivate: flag("A member keeps it private"),
      mine: maybeText("What the reader answered")
    })
  ),
  emergence: maybe(
    Type.Object({
      words: text("“Since August they have helped each other in 23 threads across three units.”"),
      convener: maybeText("Who could bring it together, to those who may know"),
      visible: flag("Others may find it"),
      offer: maybeText("Help that was offered to its people, to them and to leaders")
    })
  ),
  proof: maybe(
    Type.Object(
      {
        chance: number("Chance that it is an accident, at most; 0–1"),
        tries: whole("Searches that began without a third of its people, drawn at random"),
        foundAgain: whole("Of them, those that came to mostly the same people"),
        words: text("“It would be found again in 9 of 10 tries.”")
      },
      {description: "Of a group found in how people work that is there now"}
    )
  ),
  notSeen: Type.Array(text("A channel Coppice does not see")),
  aliasOf: maybe(Type.Object({askedId: text("The id asked for"), since: day("Since")}))
});

const metric = (what: string) => maybeNumber(what);
const window = Type.Object({
  windowStart: day("Monday"),
  members: count("People"),
  active: count("People"),
  under: flag("Fewer people were active than the minimum: how many is not told"),
  newcomers: count("People"),
  leavers: count("People"),
  interactions: count("Interactions"),
  threads: count("Threads"),
  answeredShare: metric("0–1"),
  medianAnswerHours: metric("Hours"),
  questionsSolved: count("Questions"),
  artifactsReused: count("Artifacts"),
  coursesCompleted: count("Courses"),
  reciprocity: metric("0–1"),
  crossUnitShare: metric("0–1"),
  crossPlaceShare: metric("0–1"),
  cohesion: metric("0–1"),
  coreShare: metric("0–1"),
  topShare: metric("0–1"),
  stage: maybe(stage)
});

export const windows = Type.Object({
  windows: Type.Array(window),
  usual: Type.Record(Type.String(), usual),
  events: Type.Array(
    Type.Object({
      happenedOn: day("Start of the window"),
      event: text(
        "birth, growth, shrink, merge, split, dormancy, resurgence, death, steward, slower, busier"
      ),
      words: text("“Lineage circle splits off”"),
      confidence: number("0–1"),
      others: Type.Array(Type.Object({id: text("Community"), name: text("Name")}))
    })
  ),
  stages: Type.Array(
    Type.Object({from: day("First window"), to: day("End of the last window"), stage})
  )
});
export const windowQuery = Type.Object({from: Type.Optional(Type.String({format: "date"}))});
