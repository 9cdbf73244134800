import {Type} from "typebox";
import {
  day,
  flag,
  maybeDay,
  maybeNumber,
  maybeText,
  number,
  oneOf,
  origin,
  text,
  whole
} from "./common.ts";

const kind = oneOf(["mentor", "course", "connection", "community"]);

const reason = Type.Object({
  kind: text("What speaks: answered-alike, same-thread, popular-course …"),
  text: text("A finished sentence; *…* is the title of a thread or course"),
  ids: Type.Array(text("Thread, course, community … behind it")),
  weight: number("How much of the score it carries")
});

/** One recommendation as it was computed, with the names its reader may see. */
export const recommendation = Type.Object({
  id: text("Kind and item; POST /recommendations/:itemId/act takes the item"),
  kind,
  rank: whole("From 1"),
  itemId: text("Person, course or community"),
  title: text("Name or title"),
  score: number("Comparable within a kind"),
  reasons: Type.Array(reason),
  model: text("What made it"),
  madeOn: day("Computed")
});
export const recommendations = Type.Object({
  items: Type.Array(recommendation),
  total: whole("Items before `limit`")
});
export const recommendationQuery = Type.Object({
  kind: Type.Optional(kind),
  limit: Type.Integer({minimum: 1, maximum: 80, default: 20})
});

export const forYouItem = Type.Object({
  id: text("Kind and item"),
  kind,
  itemId: text("Person, course or community"),
  title: text("Title of the item"),
  why: text("One to three sentences"),
  reasons: Type.Array(reason),
  facts: Type.Array(text("“Speaks English and Dutch”")),
  act: Type.Object({
    kind: oneOf(["ask", "open", "hello", "join", "ask_in"]),
    label: text("“Ask, with a draft”"),
    url: maybeText("Where the act leads"),
    draft: maybeText("Three sentences to send or copy")
  }),
  state: oneOf(["open", "asked", "opened", "joined", "hello", "asked_in", "done"]),
  stateWords: maybeText("“Asked on Monday. We will not suggest others for this until Friday”"),
  decisionId: maybeText("Decision behind the state"),
  isNew: flag("Not on the reader's page in any week before this one")
});

export const forYou = Type.Object({
  items: Type.Array(forYouItem, {
    description: "At most five, of every kind that has something to say"
  }),
  more: Type.Array(forYouItem, {description: "What else there is, a few of each kind"}),
  followUps: Type.Array(
    Type.Object({
      kind,
      itemId: text("Person or course"),
      words: text("“You asked T. O. on 9 Nov”")
    }),
    {description: "What the reader took up a week ago or longer: was it worth it?"}
  ),
  fresh: whole("Of them new since last Monday"),
  declined: whole("Items the reader said no to"),
  off: Type.Array(Type.Object({kind, words: text("Which switch turns it off, and where")})),
  groups: Type.Array(
    Type.Object({
      communityId: text("Found community the reader is in, not yet agreed"),
      name: text("Its words"),
      people: whole("People in it"),
      words: text("“You and 8 others keep coming back to gateway firmware”"),
      convener: maybeText("That the reader could bring it together, or who could"),
      offer: maybeText("Help that was offered to its people"),
      who: text("Who can see it, in words"),
      mine: maybeText("What the reader answered")
    })
  ),
  whereYouTakePart: Type.Array(
    Type.Object({
      communityId: text("Community"),
      name: text("Name"),
      origin,
      weeks: Type.Array(whole("Days with a post, answer or meeting"), {
        description: "16 windows, oldest first"
      })
    })
  ),
  weekStarts: Type.Array(day("Monday"), {description: "Of the 16 windows"}),
  sinceMonday: Type.Array(
    Type.Object({words: text("Sentence"), communityId: maybeText("Community")})
  ),
  restsOn: Type.Array(
    Type.Object({
      communityId: text("Community"),
      name: text("Name"),
      holders: whole("People it rests on"),
      you: flag("The reader is one of them; else its steward")
    }),
    {description: "Communities that rest on one or two people"}
  ),
  preferences: Type.Object({
    mentors: maybeText("yes, no; null: not asked"),
    connections: maybeText("yes, no; null: not asked"),
    pausedUntil: maybeDay("Paused until"),
    capacity: maybeNumber("Requests a month")
  }),
  paused: flag("Nothing is suggested"),
  leftOut: flag("The reader asked not to be included")
});

export const act = Type.Object({
  kind,
  act: oneOf(["asked", "opened", "joined", "hello", "done", "not_for_me", "undo"]),
  because: Type.Optional(
    oneOf(
      [
        "know_it",
        "know_them",
        "not_now",
        "wrong_topic",
        "wrong_person",
        "worth_it",
        "not_worth_it"
      ],
      "Why it is not for the reader, or whether what was done was worth it"
    )
  ),
  note: Type.Optional(Type.String({maxLength: 4000}))
});
export const actParams = Type.Object({itemId: text("Person, course or community")});
