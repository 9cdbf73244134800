import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {evaluateTriples} from "../../../../pipelines/evaluate/courses/courses.ts";
import {gradeOf, spreadOf} from "../../../../pipelines/evaluate/courses/grade.ts";
import {refuseLeaks} from "../../../../pipelines/evaluate/courses/leaks.ts";
import type {Rows} from "../../../../pipelines/evaluate/courses/rows.ts";
import {cutsOf, knownOn, splitAt} from "../../../../pipelines/evaluate/courses/split.ts";
import {readTriples} from "../../../../pipelines/evaluate/courses/triples.ts";
import {seededRandom} from "../../../../src/graph/random.ts";
import {takenOf} from "../../../../src/recommend/courses/models/taken.ts";

const folder = mkdtempSync(join(tmpdir(), "coppice-triples-"));
afterAll(() => rmSync(folder, {recursive: true}));

function fileOf(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
}

/** People follow one of five paths of eight courses, more or less. */
function paths(): Rows {
  const random = seededRandom(5);
  const rows: {person: number; course: number; day: number}[] = [];
  for (let person = 0; person < 120; person++) {
    let day = 17_000 + random() * 300;
    for (let step = 0; step < 6; step++) {
      const near = random() < 0.8;
      const course = near ? (person % 5) * 8 + ((person + step) % 8) : Math.floor(random() * 40);
      rows.push({person, course, day});
      day += random() * 60;
    }
  }
  return {
    people: Array.from({length: 120}, (_, p) => `p${p}`),
    courses: Array.from({length: 40}, (_, c) => `c${c}`),
    person: Uint32Array.from(rows, ({person}) => person),
    course: Uint32Array.from(rows, ({course}) => course),
    day: Float64Array.from(rows, ({day}) => day)
  };
}

test.each([
  ["tabs, rating before time", ["ann\tweld\t5\t1506072964", "bo\tweld\t4\t1506670110"]],
  [
    "commas under names",
    ["user,item,at", "ann,weld,2017-09-22T09:36:04Z", "bo,weld,2017-09-29T07:28:30Z"]
  ],
  ["spaces", ["ann weld 1506072964 5", "bo weld 1506670110 5"]]
])("a plain file is understood: %s", async (name, lines) => {
  const rows = await readTriples(fileOf(`${name}.txt`, lines));
  expect(rows.people).toEqual(["ann", "bo"]);
  expect(rows.courses).toEqual(["weld"]);
  expect(rows.day[0]).toBeCloseTo(1_506_072_964 / 86_400, 6);
  expect(rows.day[1]).toBeCloseTo(1_506_670_110 / 86_400, 6);
});

test("a file without times is refused", async () => {
  const path = fileOf("no-times.txt", ["ann,weld,5", "bo,weld,3"]);
  await expect(readTriples(path)).rejects.toMatchObject({code: "SOURCE_UNREADABLE"});
});

test("a period begins on its day: rows before it are known, rows in it are wanted", () => {
  const rows: Rows = {
    people: ["old", "new"],
    courses: ["a", "b", "unseen"],
    person: Uint32Array.of(0, 0, 1, 0, 1, 0),
    course: Uint32Array.of(0, 1, 0, 2, 1, 0),
    day: Float64Array.of(1, 10, 10.5, 10.9, 12, 11)
  };
  const split = splitAt(rows, 10.25, 1);
  expect([...split.there]).toEqual([0, 1]);
  expect(split.cases).toEqual([]); // who took a again wanted nothing new, and nobody could know of the other
  expect(split.newcomers).toEqual([{person: 1, wanted: [0]}]);
  expect(split.unknownShare).toBeCloseTo(1 / 3, 9);
  expect(splitAt(rows, 5, 100).newcomers).toEqual([{person: 1, wanted: [0]}]);
});

test("a short history is cut in eighths, a long one in seasons", () => {
  const of = (days: number) =>
    cutsOf({...paths(), day: Float64Array.of(0, days)}, {cuts: 2, periodDays: 90, leastPeriods: 8});
  expect(of(79.5)).toEqual({periodDays: 10, cuts: [70, 60]});
  expect(of(1999)).toEqual({periodDays: 90, cuts: [1910, 1820]});
});

test("grades by hand", () => {
  const grade = gradeOf(Uint32Array.of(4, 7, 1), {person: 0, wanted: [7, 9]}, 3);
  expect(grade.recall).toBe(0.5);
  expect(grade.mrr).toBe(0.5);
  expect(grade.hit).toBe(1);
  expect(grade.ndcg).toBeCloseTo(1 / Math.log2(3) / (1 + 1 / Math.log2(3)), 9);
  const spread = spreadOf([Uint32Array.of(0, 1), Uint32Array.of(0)], {
    there: Uint32Array.of(0, 1, 2, 3),
    takers: Uint32Array.of(4, 2, 1, 1),
    people: 8
  });
  expect(spread.coverage).toBe(0.5);
  expect(spread.novelty).toBeCloseTo((1 + 2 + 1) / 3, 9);
  expect(spread.exposure).toBeCloseTo(7 / 12, 9);
});

test("a method that sees the period it is graded on is refused", () => {
  const rows = paths();
  const lists = (known: Rows, until: number) => {
    const {starts, targets} = knownOn(known, until);
    return Array.from({length: 20}, (_, p) => targets.slice(starts[p], starts[p + 1]));
  };
  expect(() => refuseLeaks("honest", lists, rows, 17_200)).not.toThrow();
  const peeking = (known: Rows, cut: number) => lists(known, cut + 1);
  expect(() => refuseLeaks("peeking", peeking, rows, 17_200)).toThrow(
    expect.objectContaining({code: "EVALUATION_LEAKS"})
  );
});

test("paths that people follow are found again, above what is popular, with an interval", async () => {
  const rows = paths();
  const lines = Array.from(
    rows.person,
    (person, e) =>
      `${rows.people[person]}\t${rows.courses[rows.course[e]]}\t${Math.round(rows.day[e] * 86_400)}`
  );
  const {lines: report, parts} = await evaluateTriples(fileOf("paths.txt", lines));
  const ndcg = report.find(({figure}) => figure === "NDCG@10")?.by ?? {};
  expect(Object.keys(ndcg)).toContain("popular lately");
  expect(ndcg.blend?.low ?? 0).toBeGreaterThan(ndcg.popular?.high ?? 1);
  expect(parts).toHaveLength(4);
});

test("of the same rows in another order the same is known", () => {
  const rows = paths();
  const turned = {
    ...rows,
    person: rows.person.toReversed(),
    course: rows.course.toReversed(),
    day: rows.day.toReversed()
  };
  expect(takenOf({...turned, people: 120, courses: 40})).toEqual(
    takenOf({...rows, people: 120, courses: 40})
  );
});
