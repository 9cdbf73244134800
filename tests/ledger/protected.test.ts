import {describe, expect, test} from "vitest";
import {protectedExpression, protectedMatcher} from "../../src/ledger/protected.ts";

describe("a pattern", () => {
  const isProtected = protectedMatcher([
    "works-council",
    "*@union.example.org",
    "Legal?",
    "a.b (c)"
  ]);

  test.each([
    "works-council",
    "Works-Council",
    " works-council ",
    "mail:works-council",
    "#works-council",
    "acme/works-council/north",
    "acme/works-council",
    "ADA@union.example.org",
    "legal2",
    "A.B (C)"
  ])("covers %j", (value) => expect(isProtected(value)).toBe(true));

  test.each([
    "works-council-lunch",
    "my-works-council",
    "ada@example.org",
    "legal",
    "legal22",
    "aXb (c)"
  ])("leaves %j alone", (value) => expect(isProtected(value)).toBe(false));

  test("says nothing of an absent value", () => {
    expect([isProtected(undefined), isProtected(null), isProtected("")]).toEqual([
      false,
      false,
      false
    ]);
  });
});

test("without a pattern nothing is protected", () => {
  expect(protectedMatcher([" ", ""])("")).toBe(false);
  expect(protectedMatcher([])("works-council")).toBe(false);
  expect(protectedExpression([])).toBe("");
});
