import {Type} from "typebox";
import {
  day,
  flag,
  maybe,
  maybeNumber,
  maybeText,
  number,
  oneOf,
  person,
  text,
  whole
} from "./common.ts";

const part = oneOf(["mentee", "mentor"], "Learns, or takes people on");
const way = oneOf(
  ["fit", "stable"],
  "As many as possible with the best fit, or nobody who would rather swap"
);

/** What one person who signed up reads of a programme. */
const mine = Type.Object({
  as: part,
  words: text("What they want to learn, or offer"),
  wishes: Type.Array(person, {description: "Whom they wish for, best first"}),
  capacity: maybeNumber("People a mentor has room for"),
  pairs: Type.Array(
    Type.Object({
      person,
      why: text("Why this pair, as this side may know it"),
      draft: text("A note to begin with")
    }),
    {description: "With whom they were matched, once it is published"}
  ),
  alone: maybeText("Why they have no mentor, once it is published")
});

export const programmes = Type.Object({
  mayOrganise: flag("The reader may open, close and publish programmes"),
  items: Type.Array(
    Type.Object({
      id: text("Programme"),
      title: text("Title"),
      until: day("Last day of the sign-up"),
      state: oneOf(["open", "closed", "published"]),
      mentees: maybeNumber("Signed up to learn; null: under five, or not for the reader"),
      mentors: maybeNumber("Signed up to help; null: under five, or not for the reader"),
      withMentor: maybeNumber("Matched and published; null: too few, or not for the reader"),
      mayJoin: flag("The reader may sign up now"),
      mine: maybe(mine),
      offers: Type.Array(Type.Object({person, offers: text("What they offer")}), {
        description: "Mentors the reader may wish for while the sign-up is open"
      })
    })
  )
});

export const open = Type.Object({
  title: Type.String({minLength: 1, maxLength: 120, pattern: "\\S"}),
  until: Type.String({pattern: "^\\d{4}-\\d{2}-\\d{2}$"})
});

export const join = Type.Object({
  as: part,
  words: Type.String({minLength: 1, maxLength: 300, pattern: "\\S"}),
  wishes: Type.Array(Type.String(), {maxItems: 3, default: []}),
  capacity: Type.Integer({minimum: 1, maximum: 20, default: 1})
});

export const publish = Type.Object({way});

const sums = Type.Object({
  way,
  withMentor: maybeNumber("Mentees with a mentor"),
  withoutMentor: maybeNumber("Mentees without"),
  allPlacesTaken: maybeNumber("… since all places are taken"),
  nobodyToPropose: maybeNumber("… since nobody can be proposed to them"),
  meanFit: maybeNumber("0–1"),
  blockingPairs: maybeNumber("Pairs that would both rather have each other"),
  envious: maybeNumber("Mentees who would rather have another's mentor"),
  firstWishes: maybeNumber("Mentees with the best they may have"),
  menteesRank: maybeNumber("Place of the mentor among a mentee's, the middle one"),
  mentorsRank: maybeNumber("Place of the mentee among a mentor's, the middle one"),
  load: maybe(
    Type.Object({
      least: whole("Mentees of a mentor, the least"),
      most: whole("The most"),
      gini: number("How unequally, 0–1")
    })
  ),
  violations: whole("Rules broken")
});

/** Two ways to match, side by side, in sums of at least five; null is withheld. */
export const report = Type.Object({
  mentees: maybeNumber("Who takes part"),
  mentors: maybeNumber("Who takes part"),
  ways: Type.Array(sums)
});
