import {expect, test} from "vitest";
import {clockWords} from "../../src/api/answers/clock-words.ts";

test("how far ahead or behind another's clock is; nothing where it agrees or is not known", () => {
  const words = (mine: string | null, theirs: string | null, day = "2026-11-16") =>
    clockWords(mine, theirs, day);
  expect(words("Europe/London", "Europe/Amsterdam")).toBe("1 hour ahead of you");
  expect(words("Asia/Tokyo", "Europe/London")).toBe(
    "9 hours behind you, hardly at work when you are"
  );
  expect(words("Asia/Tokyo", "Europe/London", "2026-07-16")).toBe(
    "8 hours behind you, hardly at work when you are"
  ); // summer time
  expect(words("Europe/London", "Europe/London")).toBe("");
  expect(words("Europe/London", "somewhere")).toBe("");
  expect(words(null, "Europe/London")).toBe("");
});
