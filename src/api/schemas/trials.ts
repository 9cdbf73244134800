import {Type} from "typebox";
import {day, flag, maybe, maybeDay, maybeNumber, oneOf, text, whole} from "./common.ts";

const community = Type.Object({id: text("Community"), name: text("Name")});

/** Shares of active people more than would have come in weeks 5 to 8 after. */
const result = Type.Object({
  more: maybeNumber("By the lot"),
  low: maybeNumber("Of 95 %"),
  high: maybeNumber("Of 95 %"),
  matched: maybeNumber("By moments alike of others, as if there were no lot"),
  interrupted: maybeNumber("By own pasts, as if there were no lot"),
  naive: maybeNumber("More than before"),
  helpedMeanwhile: whole("Times that communities which wait were helped all the same"),
  refused: maybe(oneOf(["too_early", "too_few_drawn", "some_are_gone"]))
});

export const trials = Type.Object({
  mayOpen: flag("The reader may open a trial and let the lot fall"),
  least: whole("Communities that have to agree"),
  items: Type.Array(
    Type.Object({
      id: text("Trial"),
      what: text("The help"),
      until: day("Last day to agree"),
      state: oneOf(["open", "ready", "too_few", "drawn"]),
      agreed: whole("Communities whose steward agreed"),
      seed: text("From which, and from who agreed, the lot follows"),
      beginsOn: maybeDay("Since when the first half is helped"),
      helped: Type.Array(community, {description: "At once, of those the reader may know"}),
      waiting: Type.Array(community, {description: "Until the weeks are over"}),
      mine: Type.Array(Type.Object({...community.properties, agreed: flag("Its steward agreed")}), {
        description: "Communities for which the reader may agree, while the trial is open"
      }),
      result: maybe(result)
    })
  )
});

export const open = Type.Object({
  what: Type.String({minLength: 1, maxLength: 200, pattern: "\\S"}),
  until: Type.String({pattern: "^\\d{4}-\\d{2}-\\d{2}$"})
});

export const agree = Type.Object({communityId: text("Community"), agrees: flag("Or withdraws")});
