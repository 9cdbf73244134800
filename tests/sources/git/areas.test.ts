import {expect, test} from "vitest";
import {areasOf} from "../../../pipelines/sources/git/areas.ts";

/** Places a commit again and again, by three people in turn. */
function often(areas: ReturnType<typeof areasOf>, files: readonly string[], times: number) {
  return Array.from({length: times}, (_, i) => areas.place(files, `person ${i % 3}`)).flat();
}

test("a folder is an area from its tenth commit on, the repository stands for it until then", () => {
  const found = often(areasOf(1), ["src/a.ts"], 12);
  expect(found).toEqual([...Array(9).fill(""), "src", "src", "src"]);
});

test("a folder where one person works alone is no area", () => {
  const areas = areasOf(2);
  for (let i = 0; i < 50; i++) expect(areas.place(["src/a.ts"], "ada")).toEqual([""]);
});

test("the deepest busy folder counts, up to the depth asked for", () => {
  const areas = areasOf(2);
  often(areas, ["src/graph/wasm/a.ts"], 10);
  expect(areas.place(["src/graph/wasm/b.ts"], "ada")).toEqual(["src/graph"]);
  expect(areas.place(["src/seldom/b.ts"], "ada")).toEqual(["src"]);
  expect(areas.place(["read.me"], "ada")).toEqual([""]);
});

test("a commit belongs to each area with a quarter of its files, the largest first", () => {
  const areas = areasOf(1);
  often(areas, ["src/a", "docs/a", "tests/a"], 10);
  const files = ["tests/a", "tests/b", "tests/c", "src/a", "src/b", "docs/a"];
  expect(areas.place(files, "ada")).toEqual(["tests", "src"]);
});

test("code of others kept in the repository makes no area, and a sweep belongs to none", () => {
  const areas = areasOf(2);
  often(areas, ["src/a"], 10);
  expect(often(areas, ["vendor/lib/a.c"], 20)).toEqual(Array(20).fill(""));
  expect(areas.place(["vendor/lib/a.c", "vendor/lib/b.c", "src/a"], "ada")).toEqual(["src"]);
  const sweep = Array.from({length: 101}, (_, i) => `src/${i}`);
  expect(areas.place(sweep, "ada")).toEqual([""]);
});
