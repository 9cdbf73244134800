import {Type} from "typebox";
import {oneOf} from "./common.ts";

export const say = Type.Object({
  what: oneOf(["purpose_met", "resting", "elsewhere", "wrong", "clear"]),
  until: Type.Optional(Type.String({format: "date"})),
  place: Type.Optional(Type.String({minLength: 1, maxLength: 200})),
  left: Type.Optional(Type.String({maxLength: 2000})),
  why: Type.Optional(Type.String({maxLength: 2000}))
});
export const name = Type.Object({name: Type.String({minLength: 2, maxLength: 80})});
export const offer = Type.Object({note: Type.String({minLength: 1, maxLength: 2000})});
export const merge = Type.Object({into: Type.String({minLength: 1})});
export const reason = Type.Object({why: Type.Optional(Type.String({maxLength: 2000}))});
