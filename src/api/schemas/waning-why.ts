import {Type} from "typebox";
import type {ReasonKind} from "../../insights/waning/signs.ts";
import type {Mendable} from "../../insights/waning/waning.ts";
import {keyOf, maybe, maybeDay, number} from "./common.ts";

/** What insights tell, and what of it people can mend: types hold both lists to theirs. */
const reasons: Readonly<Record<ReasonKind, true>> = {
  pace: true,
  trend: true,
  answers: true,
  newcomers: true,
  few: true,
  core: true,
  steward: true,
  borders: true,
  age: true
};
const mendable: Readonly<Record<Mendable, true>> = {
  answers: true,
  newcomers: true,
  few: true,
  steward: true,
  borders: true
};

/** The chance of waning taken apart: what is normal, and what each kind of sign adds. */
export const waningWhy = Type.Object(
  {
    normal: number("Chance of waning that is normal for its size, 0–1"),
    reasons: Type.Array(
      Type.Object({
        of: keyOf(
          {...reasons, else: true},
          "else: what adds too little for a bar, or rests on too few people for this reader"
        ),
        adds: number("To the chance; takes off where negative")
      }),
      {description: "What adds or takes off most first; else last"}
    ),
    chance: number("Normal and all reasons together, 0–1"),
    low: number("80 % range, 0–1"),
    high: number("80 % range, 0–1"),
    ifUsual: maybe(
      Type.Object(
        {
          of: keyOf(mendable),
          chance: number("Then, 0–1")
        },
        {
          description: "What would lower it most, were it as it usually is for others of its size"
        }
      )
    ),
    toldOn: maybeDay("Monday of the week it was told in, where it has fallen since")
  },
  {description: "While a warning of waning stands that comes from the model"}
);
