import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {catalogue, listed, rendered, say, type Template} from "../../dashboards/words.ts";
import {community} from "../../dashboards/words/community.ts";
import {evidence} from "../../dashboards/words/evidence.ts";
import {forYou} from "../../dashboards/words/for-you.ts";
import {frame} from "../../dashboards/words/frame.ts";
import {objectives} from "../../dashboards/words/objectives.ts";
import {overview} from "../../dashboards/words/overview.ts";
import {preferences} from "../../dashboards/words/preferences.ts";
import {standing} from "../../dashboards/words/standing.ts";
import {ties} from "../../dashboards/words/ties.ts";
import {views} from "../../dashboards/words/views.ts";

const templates = Object.entries(catalogue as Record<string, Template>);
const formsOf = (template: Template): string[] =>
  typeof template === "string"
    ? [template]
    : [template.none, template.one, template.many].filter((form) => form !== undefined);
const slotsOf = (template: Template): string[] => [
  ...new Set(
    formsOf(template).flatMap((form) => [...form.matchAll(/\{(\w+)/g)].map(([, slot]) => slot))
  )
];

describe.each(templates)("%s", (_, template) => {
  test("reads as a sentence with 0, 1, 4, 5 and 5,000", () => {
    for (const count of [0, 1, 4, 5, 5000]) {
      const by = typeof template === "string" ? [] : [template.by];
      const slots = Object.fromEntries([...slotsOf(template), ...by].map((slot) => [slot, count]));
      const sentence = rendered(template, slots);
      expect(sentence).not.toMatch(/[{}]|undefined|NaN|null/);
      expect(sentence).not.toMatch(/ {2}|\.\.(?!\.)| [,.;]/);
      expect(sentence).not.toContain("5000");
    }
  });

  test("praises nobody and uses no word that people do not use", () => {
    for (const form of formsOf(template)) {
      expect(form).not.toMatch(/!/);
      expect(form).not.toMatch(
        /\b(engagement|users?|risk score|inactive|AI|insights?|journey|dashboards?)\b/i
      );
    }
  });
});

test("no sentence of one page hides that of another", () => {
  const parts = [
    frame,
    views,
    overview,
    community,
    standing,
    forYou,
    objectives,
    evidence,
    preferences,
    ties
  ];
  const keys = parts.flatMap((part) => Object.keys(part));
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

test("numbers begin a sentence as words, up to twelve", () => {
  expect(say("overviewAnswer", {n: 0})).toBe("No community needs you this week");
  expect(say("overviewAnswer", {n: 1})).toBe("One community needs somebody this week");
  expect(say("overviewAnswer", {n: 3})).toBe("Three communities need somebody this week");
  expect(say("overviewAnswer", {n: 13})).toBe("13 communities need somebody this week");
});

test("a list ends with and", () => {
  expect(listed([])).toBe("");
  expect(listed(["a"])).toBe("a");
  expect(listed(["a", "b", "c"])).toBe("a, b and c");
});

test("a name that ends with a point ends its sentence", () => {
  expect(say("stewardIs", {name: "H. B."})).toBe("Steward: H. B.");
});

test("every sentence is said somewhere", () => {
  const folder = join(import.meta.dirname, "../../dashboards");
  const files = readdirSync(folder, {recursive: true, encoding: "utf8"}).filter(
    (file) => /\.tsx?$/.test(file) && !/^(dist|node_modules|words)\b/.test(file)
  );
  const source = files.map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
  const said = new Set([...source.matchAll(/"(\w+)"/g)].map(([, word]) => word));
  expect(Object.keys(catalogue).filter((key) => !said.has(key))).toEqual([]);
});
