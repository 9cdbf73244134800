import {Type} from "typebox";
import {maybeDay, maybeNumber, number, oneOf, text, whole} from "./common.ts";

const share = (description: string) => number(`${description}; 0–1`);

/** Rules that can be thought away, in the order in which a row meets them. */
export const tieRules = [
  "kinds",
  "audience",
  "broadcasts",
  "meetings",
  "threads",
  "half_life",
  "damping",
  "reciprocity"
] as const;

/** How ties are made here, and what each rule does to them. */
export const ties = Type.Object({
  facts: Type.Object({
    interactions: whole("Told by the sources"),
    turned: whole("Of them towards somebody"),
    shared: whole("Of those, what reached several at once"),
    broadcast: whole("Of those, what reached so many that it ties nobody"),
    inferred: whole("Rows whose reach was worked out: one mail given as a row for each recipient"),
    pairsEver: whole("Pairs of people who ever talked"),
    ties: whole("Ties now"),
    oneSided: whole("Of them, where only one of the two has spoken"),
    people: whole("People with a tie now")
  }),
  kinds: Type.Array(
    Type.Object({
      kind: text("Kind of interaction; thread: wrote in the same thread"),
      weight: number("Of one, in messages"),
      interactions: whole("Told"),
      turned: whole("Towards somebody"),
      leftShare: share("Of all that is left")
    }),
    {description: "What carries most first"}
  ),
  ages: Type.Array(
    Type.Object({
      halfLives: whole("Age; the last one is all that is older"),
      saidShare: share("Of all that was ever said"),
      leftShare: share("Of what is left of it now")
    })
  ),
  minimum: whole("Smaller counts of people are not told"),
  asIs: Type.Object(
    {
      on: maybeDay("The day after the weeks that were tried; null: not yet"),
      ties: whole("Ties then"),
      communities: whole("Groups then, of the least size or more")
    },
    {description: "The network that each rule is thought away from"}
  ),
  rules: Type.Array(
    Type.Object({
      rule: oneOf(tieRules, "The rule that is thought away"),
      ties: whole("Ties without it"),
      communities: whole("Groups without it"),
      moved: maybeNumber("People who would be in another group; null: too few to say"),
      similarity: share("Of both partitions: adjusted mutual information, 1 the same")
    }),
    {description: "Empty where the organisation is too large to try it at each refresh"}
  ),
  settings: Type.Array(
    Type.Object({
      key: text("In coppice.yaml"),
      value: text("Now"),
      usual: text("Where nothing is said"),
      explained: text("What it does")
    })
  )
});
