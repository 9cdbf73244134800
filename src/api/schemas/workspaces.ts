import {Type} from "typebox";
import {flag, maybeDay, text} from "./common.ts";

export const workspaces = Type.Array(
  Type.Object({
    id: text("The first part of its addresses"),
    name: text("What pages call it"),
    lookAs: flag("A visitor may choose whom to look as"),
    dataTo: maybeDay("Last day with data; null before the first refresh")
  })
);
