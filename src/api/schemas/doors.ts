import {Type} from "typebox";
import {day, maybe, maybeDay, maybeText, oneOf, person, text} from "./common.ts";

/** Closed communities that the reader is outside of: what anybody may know of them. */
export const doors = Type.Object({
  items: Type.Array(
    Type.Object({
      id: text("Community"),
      name: text("Name"),
      purpose: maybeText("What it is for"),
      steward: maybe(person),
      askedOn: maybeDay("The reader asked to join"),
      answer: maybe(oneOf(["let_in", "decline"], "What the steward answered"))
    })
  )
});

export const knock = Type.Object({note: Type.String({maxLength: 2000})});

/** People who wait for the reader, its steward, to let them in. */
export const knocks = Type.Object({
  items: Type.Array(
    Type.Object({
      id: text("Request"),
      communityId: text("Community"),
      name: text("Its name"),
      person,
      note: maybeText("What they wrote"),
      askedOn: day("Asked")
    })
  )
});

export const knockAnswer = Type.Object({answer: oneOf(["let_in", "decline"])});
