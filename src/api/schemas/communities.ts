import {Type} from "typebox";
import {alarmRow, statement} from "./alarms.ts";
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
  page,
  pageQuery,
  person,
  text,
  usual,
  whole
} from "./common.ts";
import {waningWhy} from "./waning-why.ts";

export const stage = oneOf([
  "potential",
  "coalescing",
  "maturing",
  "stewardship",
  "transformation",
  "fulfilled",
  "merged",
  "split",
  "faded"
]);
const role = oneOf(["core", "active", "peripheral", "newcomer", "observer", "former"]);
const count = (what: string) => maybeNumber(`${what}; null: under the minimum group, or no data`);

/** One line of the table of all communities. */
export const communityRow = Type.Object({
  id: text("Community"),
  name: text("Name"),
  origin,
  stage: maybe(stage),
  state: oneOf(["living", "resting", "ended", "elsewhere"]),
  stateUntil: maybeDay("Resting until"),
  stateWords: maybeText("“Resting until 1 Dec, says H. B.”"),
  members: count("Members"),
  active: count("People who wrote, answered or met, mean of the last four weeks"),
  underMinimum: flag("Fewer active people than the minimum: counts are withheld"),
  pace: maybeNumber("Active ÷ own usual, last four weeks"),
  paceWords: text("“Usual”, “Under half”, “Up 82 %”, “Resting”, “Under 5”"),
  staying: maybeNumber("Share of those active 13 weeks ago who still are"),
  questionsAsked: count("In 26 weeks"),
  questionsAnswered: count("Of them, answered"),
  needs: Type.Array(Type.Object({alarm: text("Kind"), label: text("“Slowing”")})),
  spark: Type.Array(maybeNumber("Active people; null: no data or under the minimum"), {
    description: "The last 26 windows, oldest first"
  }),
  usual: maybe(usual),
  stewardName: maybeText("Steward"),
  isNew: flag("Born in the last 13 weeks"),
  covers: maybe(Type.Object({id: text("Declared community"), name: text("Name")})),
  youAre: Type.Object({member: flag("Takes part"), steward: flag("Is its steward")})
});

export const communities = page(communityRow);
export const communityQuery = Type.Object({
  ...pageQuery,
  needs: Type.Optional(flag("Only those that need somebody")),
  origin: Type.Optional(origin),
  state: Type.Optional(oneOf(["living", "resting", "ended", "elsewhere"])),
  stage: Type.Optional(stage),
  growing: Type.Optional(flag("Only those half as active again as usual")),
  search: Type.Optional(Type.String({maxLength: 100})),
  sort: Type.Optional(
    oneOf(
      ["needs", "name", "stage", "active", "members", "pace", "staying", "answered"],
      "Default: needs, then name"
    )
  ),
  order: Type.Optional(oneOf(["asc", "desc"]))
});

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

/** Class (a): who takes part, by name, to those who do. Class (b), to its steward for those who agreed: the role. */
export const members = Type.Object({
  items: Type.Array(
    Type.Object({
      person,
      steward: flag("Is its steward"),
      role: maybe(role),
      agreedToHelp: flag("May be asked for help")
    })
  ),
  total: maybeNumber("Null: under the minimum"),
  shownTo: text("Who sees names here, in words")
});

const threadRow = Type.Object({
  id: text("Thread"),
  communityId: maybeText("Community"),
  title: maybeText("As far as the text policy keeps titles"),
  openedOn: day("Opened"),
  openedBy: maybe(person),
  messages: whole("Messages"),
  people: maybeNumber("People; null: under the minimum, for readers outside"),
  isQuestion: flag("A question"),
  answered: flag("Somebody else answered"),
  waitsDays: maybeNumber("Days without an answer"),
  firstPost: flag("The first post of its author, unheard")
});
export const threads = Type.Object({
  items: Type.Array(threadRow),
  total: whole("Threads"),
  next: maybeText("Cursor"),
  open: whole("Questions without an answer"),
  unheard: whole("First posts nobody replied to, 90 days")
});
export const likely = Type.Object({
  items: Type.Array(person, {description: "In the order of names"}),
  draft: text("An invitation to begin with")
});

export const threadQuery = Type.Object({
  ...pageQuery,
  open: Type.Optional(flag("Only what waits for an answer"))
});

/** Circles through the last year: a circle keeps its id from step to step. */
export const circles = Type.Object({
  circles: Type.Array(
    Type.Object({
      id: text("Circle"),
      label: maybeText("Common words of its threads, else what most in it share; null: neither"),
      mine: flag("The reader is in it now")
    })
  ),
  steps: Type.Array(
    Type.Object({
      windowStart: day("Monday"),
      circles: Type.Array(
        Type.Object({
          id: text("Circle"),
          people: maybeNumber("Null: withheld, so that nobody can work out a smaller count")
        })
      ),
      links: Type.Array(
        Type.Object({a: text("Circle"), b: text("Circle"), weight: number("Conversations")})
      )
    }),
    {description: "Every fourth week of a year, oldest first; the last one is now"}
  )
});

/** graphology's serialised graph: circles for readers outside, people for those who take part. */
export const network = Type.Object({
  of: oneOf(["circles", "people"]),
  attributes: Type.Object({}, {additionalProperties: true}),
  options: Type.Object({type: text("undirected"), multi: flag("No"), allowSelfLoops: flag("No")}),
  nodes: Type.Array(
    Type.Object({
      key: text("Circle or person"),
      attributes: Type.Object({
        label: text("Name"),
        size: number("People, or 1"),
        circle: maybeText("Circle of a person"),
        me: flag("The reader")
      })
    })
  ),
  edges: Type.Array(
    Type.Object({
      key: text("Edge"),
      source: text("Node"),
      target: text("Node"),
      attributes: Type.Object({weight: number("Decayed interactions")})
    })
  )
});

export const say = Type.Object({
  what: oneOf(["purpose_met", "resting", "elsewhere", "wrong", "clear"]),
  until: Type.Optional(Type.String({format: "date"})),
  place: Type.Optional(Type.String({minLength: 1, maxLength: 200})),
  left: Type.Optional(Type.String({maxLength: 2000})),
  why: Type.Optional(Type.String({maxLength: 2000}))
});
export const name = Type.Object({name: Type.String({minLength: 2, maxLength: 80})});
export const offer = Type.Object({note: Type.String({minLength: 1, maxLength: 2000})});
export const merge = Type.Object({into: Type.String({minLength: 1})});
export const reason = Type.Object({why: Type.Optional(Type.String({maxLength: 2000}))});
