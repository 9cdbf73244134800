import {expect, test} from "vitest";
import type {Kind} from "../../src/recommend/signal.ts";
import {fallen} from "./evidence.ts";

test.each<Kind>(["mentor", "course", "connection", "community"])(
  "of a %s, without what its first reason tells of, the score falls in at least 95 of 100",
  (kind) => {
    const {asked, fell} = fallen(kind);
    expect(asked).toBeGreaterThan(100);
    expect(fell / asked).toBeGreaterThanOrEqual(0.95);
  }
);
