import {Type} from "typebox";
import {day, flag, maybe, maybeNumber, oneOf, origin, text, whole} from "./common.ts";
import {stage} from "./communities.ts";

/** A community as a lane through time. A found one that is the reading of a named one has no lane of its own. */
const lane = Type.Object({
  id: text("Community"),
  name: text("Name"),
  origin,
  ended: flag("It ended"),
  points: Type.Array(
    Type.Object({
      windowStart: day("Monday of the last of four weeks"),
      people: maybeNumber("Active a week, mean of the four; null: no data or under the minimum")
    })
  ),
  stages: Type.Array(Type.Object({from: day("First window"), to: day("Last day"), stage})),
  events: Type.Array(
    Type.Object({
      happenedOn: day("Start of the window"),
      event: text("birth, growth, shrink, dormancy, resurgence, death"),
      words: text("“falls silent”")
    })
  )
});

/** How communities came and went, and who went from one to the other. */
export const story = Type.Object({
  about: maybe(Type.String({description: "The lane this is the story of; null: of all"})),
  people: Type.Array(
    Type.Object({
      since: day("Monday of the week they were in it"),
      people: whole("Were in it"),
      still: whole("Of them, are in it now"),
      same: flag("At least half of them: the same by people as by continuity"),
      words: text("“Of the 12 who were in it in Nov 2025, nobody still is: …”")
    }),
    {
      description:
        "Of the one this is the story of: who is left of its beginning, and of a year ago, the oldest first; where no sum is under the minimum"
    }
  ),
  lanes: Type.Array(lane, {description: "Oldest first"}),
  flows: Type.Array(
    Type.Object({
      happenedOn: day("By then they had come"),
      flow: oneOf(
        ["merge", "split", "together", "apart", "move"],
        "A found one became part of the other; came out of it; the people of a named one worked as one with the other's; apart again; people moved within a season"
      ),
      from: text("Lane"),
      to: text("Lane"),
      people: maybeNumber("Null: under the minimum"),
      ofPeople: maybeNumber("Of the one that ended, the new one, the one they left; null: withheld")
    })
  )
});

const saying = Type.Object({
  kind: oneOf(
    ["several", "one", "unnamed", "together", "border"],
    "A named one is really several; several named ones are one; a found one has no name; some lie in one wider group; it crosses a border"
  ),
  communities: Type.Array(Type.Object({id: text("Community"), name: text("Name")})),
  words: text("Sentence")
});

/** Communities as named beside communities as found in how people work. */
export const named = Type.Object({
  named: Type.Array(Type.Object({id: text("Community"), name: text("Name")})),
  found: Type.Array(
    Type.Object({
      id: text("Community"),
      name: text("Name"),
      unnamed: flag("No named community accounts for it")
    })
  ),
  shared: Type.Array(
    Type.Object({
      named: text("Community"),
      found: text("Community"),
      people: Type.Integer({description: "In both, to the nearest five; smaller ones are left out"})
    })
  ),
  sayings: Type.Array(saying)
});
export const sayings = Type.Array(saying);
