import {Type} from "typebox";
import {flag, maybe, maybeDay, maybeText, oneOf, person, text, whole} from "./common.ts";

const role = oneOf(["learner", "steward", "leader", "strategist", "administrator"]);

/** Who is looking, what they may open, and what the frame of every page says. */
export const me = Type.Object({
  person: maybe(person),
  roles: Type.Array(role),
  lookAs: flag("May choose whom to look as"),
  lookingAs: flag("Is looking as somebody now"),
  banner: maybeText("A line that cannot be closed: personal pages are open without sign-on"),
  dataTo: maybeDay("Last day with data"),
  weeks: whole("Windows with data so far"),
  usualWeeks: whole("Windows needed to know what is usual"),
  snapshot: maybeText("Id of the snapshot behind every answer"),
  minimumGroup: whole("Smaller groups of people read “under 5”"),
  notSeen: Type.Array(text("A channel Coppice does not see")),
  found: oneOf(["outlined", "members_first", "shown"], "What others see of a found community"),
  name: text("What the workspace is called")
});

export const lookAs = Type.Object({
  personId: maybeText("Pseudonym; null: nobody in particular"),
  role
});

export const choices = Type.Object({
  groups: Type.Array(
    Type.Object({
      group: text("“A leader”, “A steward” …"),
      role,
      people: Type.Array(
        Type.Object({
          id: maybeText("Pseudonym"),
          name: text("Name"),
          why: text("Why they are listed")
        })
      )
    })
  )
});
