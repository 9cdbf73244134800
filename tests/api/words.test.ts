import {expect, test} from "vitest";
import {notYetTold} from "../../src/api/words.ts";

test("what was told, whole or as part of a sentence, is not told again", () => {
  const told =
    "Half of its people. 9 questions wait; it used to answer within 4 hours. Look at “A”.";
  expect(notYetTold("9 questions wait. Answers take 2.5 days.", told)).toBe(
    "Answers take 2.5 days."
  );
  expect(notYetTold("9 questions wait.", told)).toBe("");
  expect(notYetTold("No steward since May.", told)).toBe("No steward since May.");
});
