import {Type} from "typebox";
import {
  flag,
  maybeDay,
  maybeNumber,
  maybeText,
  number,
  oneOf,
  orNull,
  origin,
  page,
  pageQuery,
  text,
  whole
} from "./common.ts";

const kind = oneOf(["objective", "process", "project"]);
const stand = oneOf(["accepted", "refused", "waits", "none"], "none: there is nobody on this side");
export const linkState = oneOf([
  "agreed",
  "waits_for_steward",
  "waits_for_strategist",
  "proposed",
  "refused"
]);

const objective = Type.Object({
  id: text("Objective"),
  title: text("Title"),
  description: maybeText("Description"),
  kind,
  indicator: maybeText("What is measured"),
  baseline: maybeNumber("At the start"),
  target: maybeNumber("Aim"),
  startsOn: maybeDay("Starts"),
  endsOn: maybeDay("Ends"),
  keywords: Type.Array(text("Word")),
  status: oneOf(
    ["living", "proposed", "nobody"],
    "living: an accepted link to a community that neither ended nor fades"
  ),
  statusWords: text("“Its community ended in March”, “proposed only”, “nobody”"),
  communities: Type.Array(
    Type.Object({
      id: text("Community"),
      name: text("Name"),
      state: linkState,
      alignment: number("0–1"),
      living: flag("Neither ended nor fading"),
      needs: Type.Array(Type.Object({alarm: text("Kind"), label: text("Label")}))
    })
  ),
  readings: Type.Array(
    Type.Object({observedOn: text("Day"), value: number("In the indicator's unit")})
  ),
  fresh: flag("Written here since the last refresh: links come with the next one")
});

const proposal = Type.Object({
  objectiveId: text("Objective"),
  communityId: text("Community"),
  objectiveTitle: text("Title"),
  communityName: text("Name"),
  words: text("Evidence as sentences"),
  strength: text("“Good match”, with how many links were accepted here or that it is too short"),
  alignment: number("0–1"),
  strategist: stand,
  steward: stand,
  state: linkState,
  needs: Type.Array(Type.Object({alarm: text("Kind"), label: text("Label")}))
});

/** Which objectives have a living community behind them? */
export const objectives = Type.Object({
  items: Type.Array(objective),
  living: whole("With a living community"),
  nobody: whole("With nobody"),
  gained: whole("More would have one, if all that is proposed were accepted"),
  proposals: Type.Array(proposal),
  communities: Type.Array(
    Type.Object({
      id: text("Community"),
      name: text("Name"),
      origin,
      links: whole("Accepted links"),
      proposed: whole("Proposed links"),
      needs: Type.Array(Type.Object({alarm: text("Kind"), label: text("Label")}))
    }),
    {description: "Living communities, linked first"}
  ),
  communitiesWithout: Type.Array(Type.Object({id: text("Community"), name: text("Name")})),
  topics: Type.Array(
    Type.Object({topic: text("Word"), people: whole("At least the minimum group")})
  ),
  textPolicy: text("“From titles and tags only”"),
  values: Type.Array(
    Type.Object({
      communityId: text("Community"),
      communityName: text("Name"),
      cycle: oneOf(["immediate", "potential", "applied", "realised", "reframing"]),
      basis: oneOf(["measured", "reported", "estimated"]),
      amount: number("Amount"),
      unit: text("Unit"),
      low: maybeNumber("Range"),
      high: maybeNumber("Range"),
      source: text("Where it comes from")
    })
  )
});

export const draft = Type.Object({
  title: Type.String({minLength: 3, maxLength: 200}),
  description: Type.Optional(orNull(Type.String({maxLength: 2000}))),
  kind: Type.Optional(kind),
  indicator: Type.Optional(orNull(Type.String({maxLength: 200}))),
  baseline: Type.Optional(orNull(Type.Number())),
  target: Type.Optional(orNull(Type.Number())),
  startsOn: Type.Optional(orNull(Type.String({format: "date"}))),
  endsOn: Type.Optional(orNull(Type.String({format: "date"}))),
  keywords: Type.Optional(Type.Array(Type.String({maxLength: 60}), {maxItems: 30}))
});
export const created = Type.Object({
  items: Type.Array(
    Type.Object({id: text("Objective"), title: text("Title"), decisionId: text("Decision")})
  ),
  says: text("“Counts from the next refresh”")
});
export const create = Type.Object({items: Type.Array(draft, {minItems: 1, maxItems: 200})});
export const change = Type.Partial(draft);
export const pasted = Type.Object({text: Type.String({maxLength: 100_000})});
export const preview = Type.Object({
  items: Type.Array(Type.Object({...draft.properties, line: whole("Line of the paste")})),
  columns: Type.Array(text("What each column was understood as"), {
    description: "Empty: one objective a line"
  }),
  left: Type.Array(
    Type.Object({line: whole("Line"), text: text("As pasted"), why: text("Why it was left out")})
  )
});
export const link = Type.Object({
  objectiveId: Type.String(),
  communityId: Type.String(),
  act: oneOf(["accept", "refuse", "propose"]),
  why: Type.Optional(Type.String({maxLength: 2000}))
});
export const linked = Type.Object({
  state: linkState,
  words: text("“Waits for H. B.”, “Agreed by both”"),
  decisionId: text("Decision")
});

const course = Type.Object({
  id: text("Course"),
  title: text("Title"),
  description: maybeText("Description"),
  provider: maybeText("Provider"),
  url: maybeText("Address"),
  language: maybeText("Language"),
  level: maybeText("Level"),
  hours: maybeNumber("Duration"),
  skills: Type.Array(text("Skill")),
  finished: maybeNumber("People who finished it; null: under the minimum"),
  mine: maybeText("The reader's own last status")
});
export const courses = page(course);
export const courseQuery = Type.Object({
  ...pageQuery,
  search: Type.Optional(Type.String({maxLength: 100}))
});
