import {Type} from "typebox";
import {role} from "./communities.ts";
import {
  day,
  flag,
  maybe,
  maybeNumber,
  maybeText,
  number,
  oneOf,
  pageQuery,
  person,
  text,
  whole
} from "./common.ts";

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
