/**
 * Reasons are true: without what a first reason tells of, the score falls. Bar: in 95 of 100, of each kind.
 * Run with `npm run bench reasons`; prints one JSON line a kind.
 */
import type {Kind} from "../../src/recommend/signal.ts";
import {fallen} from "../recommend/evidence.ts";

const kinds: readonly Kind[] = ["mentor", "course", "connection", "community"];
for (const kind of kinds) {
  const {asked, fell} = fallen(kind);
  console.log(JSON.stringify({bench: "reasons", kind, asked, fell, share: fell / asked}));
}
