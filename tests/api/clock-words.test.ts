import {expect, test} from "vitest";
import {clockWords} from "../../src/api/answers/clock-words.ts";
import {asker, mentor, people, tiny} from "./tiny-home.ts";

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

test("whom one is offered to ask or to meet says how far the clocks are apart", async () => {
  const zoneOf: Record<string, string> = {[mentor]: "Asia/Tokyo", [people[5]]: "Europe/Warsaw"};
  const home = await tiny({
    change: (tables) => ({
      ...tables,
      people: tables.people.map((row) => row.with(5, zoneOf[String(row[0])] ?? "Europe/London"))
    })
  });
  const {items, more} = (await (await home.as(asker)).get("/for-you")).body;
  await home.close();
  const told = new Map<string, string[]>(
    [...items, ...more].map(({itemId, facts}) => [itemId, facts])
  );
  expect(told.get(mentor)).toContain("9 hours ahead of you, hardly at work when you are");
  expect(told.get(people[5])).toContain("1 hour ahead of you");
});
