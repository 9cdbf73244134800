import {Type} from "typebox";
import {
  day,
  flag,
  maybe,
  maybeDay,
  maybeNumber,
  maybeText,
  oneOf,
  orNull,
  person,
  text,
  whole
} from "./common.ts";

/** What is known about me, and what may be done with it? The person alone. */
export const profile = Type.Object({
  person,
  facts: Type.Array(
    Type.Object({name: text("“Unit”"), value: text("Value"), seenBy: text("Who can see it")})
  ),
  known: Type.Array(
    Type.Object({
      source: text("Where it came from"),
      what: text("“Posts and replies”"),
      since: maybeDay("Since"),
      howMuch: whole("Rows"),
      seenBy: text("Who can see it")
    })
  ),
  inferred: Type.Array(
    Type.Object({
      subject: text("Community or `ties`"),
      words: text("“Takes part in Meter Data: mostly”"),
      seenBy: text("Who can see it")
    })
  ),
  communities: Type.Array(
    Type.Object({
      id: text("Community"),
      name: text("Name"),
      role: maybeText("Role now"),
      belonging: maybeNumber("0–1"),
      declared: flag("On its roster"),
      steward: flag("Is its steward")
    })
  ),
  courses: Type.Array(
    Type.Object({
      id: text("Course"),
      title: text("Title"),
      status: text("completed …"),
      happenedOn: day("When")
    })
  ),
  ties: Type.Object({
    people: maybeNumber("People with a tie now"),
    role: maybeText("Place in the network"),
    coreNumber: maybeNumber("Ties each"),
    crossUnitShare: maybeNumber("0–1")
  })
});

/** A forecast of one's own activity, on request only. */
export const outlook = Type.Object({
  active: maybeNumber("Chance of any interaction in the next 90 days, 0–1"),
  madeOn: maybeDay("Computed"),
  words: text("What it is, in a sentence")
});

const yesNo = oneOf(["yes", "no"]);
const words = Type.Array(Type.String({minLength: 1, maxLength: 60}), {maxItems: 50});
export const preferences = Type.Object({
  mentors: maybe(yesNo),
  connections: maybe(yesNo),
  bridging: maybe(yesNo),
  interests: words,
  languages: words,
  capacity: maybe(Type.Integer({minimum: 0, maximum: 100, description: "Requests a month"})),
  availability: maybe(Type.String({maxLength: 200})),
  vetoes: Type.Array(person, {description: "Never match me with; told to nobody"}),
  mayVeto: Type.Array(person, {description: "People one is suggested, or takes part with"}),
  pausedUntil: maybe(Type.String({format: "date"})),
  leftOut: maybe(
    Type.Object({since: day("Not included from this day"), decisionId: text("To take it back")})
  ),
  holds: text("“Holds from now; removed from others' pages already”")
});
export const preferenceChange = Type.Partial(
  Type.Object({
    mentors: yesNo,
    connections: yesNo,
    bridging: yesNo,
    interests: words,
    languages: words,
    capacity: Type.Integer({minimum: 0, maximum: 100}),
    availability: Type.String({maxLength: 200}),
    vetoes: Type.Array(Type.String(), {maxItems: 200, description: "Pseudonyms"}),
    pausedUntil: orNull(Type.String({format: "date"}))
  })
);
