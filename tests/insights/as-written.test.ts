import {expect, test} from "vitest";
import {asWritten} from "../../src/insights/as-written.ts";

test("words are written as most titles write them", () => {
  const titles = [
    "SQL Help meets: joins",
    "Slow sql",
    "Why is SQL slow?",
    "Which linux?",
    "The Linux kernel",
    "On Linux"
  ];
  expect(asWritten(new Set(["sql", "linux", "slow", "kernel"]), titles)).toEqual(
    new Map([
      ["sql", "SQL"],
      ["linux", "Linux"]
    ])
  );
});

test("a capital at the beginning of a title says nothing", () => {
  expect(asWritten(new Set(["gateways"]), ["Gateways reset", "Gateways fail"])).toEqual(new Map());
});

test("the same title many times counts once, equals go by the alphabet", () => {
  const titles = ["an iOS build", "an IOS build", "an IOS build"];
  expect(asWritten(new Set(["ios"]), titles)).toEqual(new Map([["ios", "IOS"]]));
});
