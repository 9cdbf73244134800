import {Type} from "typebox";
import {flag, maybeNumber, number, oneOf, text, whole} from "./common.ts";

const kind = oneOf(["unit", "place", "workplace"]);
const shares = {
  insideShare: maybeNumber("Ties that stay inside, 0–1; null: no ties"),
  chanceShare: maybeNumber("What chance alone would keep inside, people having as many ties each")
};

/** Who is out of reach: sums of at least the minimum of people; what is withheld is only counted. */
export const isolation = Type.Object({
  parts: Type.Array(
    Type.Object({
      kind,
      level: whole("1 is the coarsest; units divide again"),
      name: text("Unit as a path, place, or kind of workplace"),
      people: whole("People who are here now"),
      ties: Type.Object({
        low: number("A quarter are tied to fewer people"),
        middle: number("Half are"),
        high: number("Three quarters are")
      }),
      tiesBefore: maybeNumber("The middle half a year ago, of the same people; null: too few"),
      ...shares,
      eiIndex: maybeNumber("(outside − inside) ÷ all ties, −1 … 1"),
      island: flag("Under a quarter of the ties outward that chance would give"),
      threads: maybeNumber("Threads begun in half a year; null: withheld"),
      answered: maybeNumber("Of them, answered within two days; null: withheld"),
      joinedBy: Type.Array(Type.Object({id: text("Community"), name: text("Name")}), {
        description: "Communities where people of an island meet others"
      })
    })
  ),
  borders: Type.Array(
    Type.Object({
      kind,
      level: whole("As of parts"),
      assortativity: maybeNumber("1 nobody crosses it, 0 as chance would; null: nothing to cross"),
      ...shares,
      withheld: whole("Parts not told of")
    })
  )
});
