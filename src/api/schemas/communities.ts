import {Type} from "typebox";
import {
  flag,
  maybe,
  maybeDay,
  maybeNumber,
  maybeText,
  oneOf,
  origin,
  page,
  pageQuery,
  text,
  usual
} from "./common.ts";

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
export const role = oneOf(["core", "active", "peripheral", "newcomer", "observer", "former"]);
export const count = (what: string) =>
  maybeNumber(`${what}; null: under the minimum group, or no data`);

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
