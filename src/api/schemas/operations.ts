import {Type} from "typebox";
import {
  day,
  flag,
  maybe,
  maybeDay,
  maybeNumber,
  maybeText,
  number,
  oneOf,
  page,
  pageQuery,
  person,
  text,
  whole
} from "./common.ts";

/** Why is a page empty, or old? */
export const doctor = Type.Object({
  healthy: flag("Every step ran and has what it needs"),
  headline: text("“Everything ran on Sunday night”"),
  steps: Type.Array(
    Type.Object({
      id: text("Step"),
      name: text("In plain words"),
      cameIn: whole("Rows"),
      cameOut: whole("Rows"),
      setAside: Type.Array(Type.Object({reason: text("Reason"), count: whole("Rows")})),
      lastRun: maybeText("UTC"),
      ok: flag("Nothing to do"),
      todo: maybeText("What to do, a sentence"),
      command: maybeText("To copy"),
      waitsFor: maybeText("Step it depends on")
    })
  ),
  sources: Type.Array(
    Type.Object({
      source: text("Source"),
      weeks: Type.Array(Type.Object({windowStart: day("Monday"), rows: whole("Rows")}))
    })
  )
});

const decision = Type.Object({
  id: text("Decision"),
  madeAt: text("UTC"),
  who: maybe(person),
  what: text("steward.resting, alarm.asked …"),
  subject: text("Community, alarm, objective or item"),
  community: maybe(Type.Object({id: text("Community"), name: text("Name")})),
  words: text("In plain words"),
  why: maybeText("As given"),
  until: maybeDay("Holds until, or look again on"),
  undone: flag("A later decision undid it"),
  mayUndo: flag("By the reader")
});
export const decisions = page(decision);
export const decisionQuery = Type.Object({
  ...pageQuery,
  subject: Type.Optional(Type.String()),
  mine: Type.Optional(flag("Only the reader's own"))
});

export const metrics = Type.Object({
  items: Type.Array(
    Type.Object({
      id: text("Metric"),
      question: text("What it answers"),
      grain: text("One row a"),
      unit: maybeText("Unit"),
      note: maybeText("Read with care"),
      sql: text("The model")
    })
  )
});

export const snapshots = Type.Object({
  items: Type.Array(
    Type.Object({
      id: text("Snapshot"),
      madeOn: maybeText("UTC"),
      dataTo: maybeDay("Last day with data"),
      current: flag("Behind every answer now"),
      bytes: whole("Size")
    })
  )
});

export const runs = Type.Object({
  items: Type.Array(
    Type.Object({
      id: text("Run"),
      what: text("ingest, refresh"),
      startedAt: text("UTC"),
      finishedAt: maybeText("UTC"),
      state: oneOf(["running", "ok", "failed"]),
      words: text("What happened"),
      snapshot: maybeText("Published snapshot")
    })
  ),
  running: maybeText("“reading, 40,000 of 210,000 rows, 2 minutes left”"),
  next: maybeText("UTC; when a refresh begins by itself")
});

export const started = Type.Object({says: text("“Refresh has started”")});

/** Warnings said and what happened, where enough were closed. */
export const effect = Type.Object({
  communityId: text("Community"),
  communityName: text("Name"),
  helpedOn: day("Help was tried"),
  naive: maybeNumber("Active people a week after, less those before; all in whole people"),
  estimate: maybeNumber("Of these, more than at moments alike where nobody helped"),
  low: maybeNumber("Of 95 %"),
  high: maybeNumber("Of 95 %"),
  moments: whole("Moments it is compared with"),
  communities: whole("Communities these are of"),
  refused: maybe(oneOf(["too_few_weeks", "too_few_alike", "went_its_own_way"])),
  path: Type.Array(
    Type.Object({
      week: whole("From the help; 0 is the first after"),
      difference: number("Active people more"),
      low: number("Of 95 %"),
      high: number("Of 95 %")
    })
  )
});

const figure = Type.Object({
  value: number("0–1"),
  low: number("Of 95 %, what was judged drawn again"),
  high: number("Of 95 %")
});

/** How the chance of waning fared in this organisation's own past. */
const waningRecord = Type.Object({
  learnedBy: maybeDay("What had happened before was known when models last learned"),
  communities: whole("Judged, in fives"),
  cases: whole("Chances told whose 90 days are over, in fives"),
  fared: Type.Array(
    Type.Object({
      method: text("coppice, or a rule it is compared with"),
      auroc: figure,
      averagePrecision: figure,
      shownRight: figure,
      calibrationError: number("Mean distance of what was said from what happened, 0–1")
    }),
    {description: "Ours first; empty where too few fell to tell"}
  ),
  said: Type.Array(
    Type.Object({
      said: number("Mean chance, 0–1"),
      happened: number("Share that fell, 0–1"),
      cases: whole("Cases")
    }),
    {description: "Tenths of the cases, by chance"}
  )
});

/** Newcomers whose first post was answered within a week, and the others. */
const newcomers = Type.Object({
  heard: whole("Answered"),
  unheard: whole("Not answered"),
  heardShare: number("Of the answered, who wrote again within 90 days, 0–1"),
  unheardShare: number("Of the others, 0–1"),
  more: number("More often than others of the same community, −1 to 1"),
  low: number("Of 95 %"),
  high: number("Of 95 %")
});

const courseRanking = Type.Object({
  gradedOn: day("When it was graded"),
  people: whole("Whose next courses were asked for, in fives"),
  periods: Type.Array(text("First day and length")),
  ways: Type.Array(
    Type.Object({
      name: text("coppice, popular …"),
      ndcg: figure,
      recall: figure
    })
  )
});

/** Items of a page. */
const arm = Type.Object({taken: number("Taken up"), refused: number("Refused")});
const difference = Type.Object({
  value: number("Items of a page more"),
  low: number("Of 95 %, whenever one looks"),
  high: number("Of 95 %, whenever one looks")
});

/** Two ways to choose what stands on For you. */
const policies = Type.Object({
  comparedOn: day("When they were compared"),
  name: text("Of the other way"),
  people: whole("Who opened a page, in fives"),
  pages: whole("Pages, in fives"),
  own: maybe(arm),
  other: maybe(arm),
  more: maybe(Type.Object({taken: difference, refused: difference})),
  verdict: maybe(oneOf(["other is better", "own is better", "other is refused more", "go on"]))
});

export const evidence = Type.Object({
  waning: maybe(waningRecord),
  courses: maybe(courseRanking),
  policies: maybe(policies),
  newcomers: maybe(newcomers),
  effects: Type.Array(effect),
  cases: whole("Closed warnings"),
  right: whole("Of them right"),
  warnings: Type.Array(
    Type.Object({
      alarmId: text("Alarm"),
      communityId: text("Community"),
      communityName: text("Name"),
      alarm: text("Kind"),
      label: text("Label"),
      raisedOn: day("Raised"),
      outcome: oneOf(["right", "wrong", "decided", "open"])
    })
  ),
  acts: Type.Array(
    Type.Object({act: text("asked, opened, joined, not for me"), count: whole("People")})
  ),
  rules: Type.Array(
    Type.Object({
      alarm: text("Kind"),
      label: text("Label"),
      rule: text("The rule in words"),
      record: maybe(Type.Object({right: whole("Right"), cases: whole("Closed warnings")}))
    })
  )
});

export const search = Type.Object({
  items: Type.Array(
    Type.Object({
      kind: oneOf(["community", "course", "objective", "thread"]),
      id: text("Id"),
      title: text("Title"),
      note: maybeText("Where it belongs"),
      communityId: maybeText("Of a thread")
    })
  )
});
export const searchQuery = Type.Object({q: Type.String({minLength: 1, maxLength: 100})});
