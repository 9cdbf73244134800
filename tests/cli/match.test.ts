import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {lettersOf} from "../../src/cli/match/letters.ts";
import {readProgramme} from "../../src/cli/match/programme-file.ts";
import {bestFit} from "../../src/recommend/matching/best-fit.ts";
import {programmeOf} from "../../src/recommend/matching/fit.ts";
import {coppice} from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "coppice-match-"));
const path = join(folder, "programme.yaml");
const small = `
mentees:
  - {id: ana, wishes: [kofi, mei], vetoes: [tom]}
  - {id: bo, wants: welding}
  - {id: cy, vetoes: [kofi, mei]}
mentors:
  - {id: kofi, wishes: [ana]}
  - {id: mei, offers: welding and safety}
  - {id: tom, capacity: 3, vetoes: [cy]}
`;
beforeAll(() => writeFileSync(path, small));
afterAll(() => rmSync(folder, {recursive: true}));

test("each mentee is told who and why; nobody is told of another's veto", () => {
  const file = readProgramme(path);
  const programme = programmeOf(file);
  expect(lettersOf(file, programme, bestFit(programme))).toEqual([
    {mentee: "ana", mentor: "kofi", told: "Your mentor is kofi. You wished for them (wish 1)."},
    {
      mentee: "bo",
      mentor: "mei",
      told: "Your mentor is mei. They offer welding and safety, and you want to learn welding."
    },
    {
      mentee: "cy",
      mentor: "",
      told: "You have no mentor this time: nobody who takes part can be proposed to you."
    }
  ]);
});

test.each([
  ["mentees: []\nmentors: []\nseason: 3", '"season" is not known'],
  ["mentees: [{id: a}]\nmentors: [{id: a}]", '"a" stands in it twice'],
  ["mentees: [{id: a, wishes: [x]}]\nmentors: []", '"x" is wished for or refused'],
  ["mentees: []\nmentors: [{id: a, least: 2}]", "more than they have room for"]
])("what is wrong in a programme is named: %j", (text, words) => {
  const wrong = join(folder, "wrong.yaml");
  writeFileSync(wrong, text);
  expect(() => readProgramme(wrong)).toThrow(
    expect.objectContaining({code: "PROGRAMME_INVALID", message: expect.stringContaining(words)})
  );
});

test("two ways are compared in sums of at least five; letters are written only when asked for", async () => {
  const names = (letter: string, count: number) =>
    Array.from({length: count}, (_, i) => letter + i);
  const mentors = names("m", 10);
  const large = join(folder, "large.yaml");
  const lines = [
    "mentees:",
    ...names("a", 32).map((id, i) => `  - {id: ${id}, wishes: [m${i % 10}, m${(i + 3) % 10}]}`),
    "mentors:",
    ...mentors.map((id, j) => `  - {id: ${id}, capacity: ${j < 5 ? 2 : 3}, least: 1}`)
  ];
  writeFileSync(large, lines.join("\n"));
  const letters = join(folder, "letters.csv");
  const {code, out} = await coppice("match", large, "--json", "--out", letters, "--by", "stable");
  expect(code).toBe(0);
  const {fit, stable} = JSON.parse(out);
  expect(fit).toMatchObject({
    withoutMentor: 7,
    allPlacesTaken: 7,
    nobodyToPropose: 0,
    violations: 0
  });
  expect(stable).toMatchObject({blockingPairs: 0, violations: 0});
  expect(readFileSync(letters, "utf8").trim().split("\n")).toHaveLength(33);
  const few = await coppice("match", path, "--json");
  expect(JSON.parse(few.out).fit).toMatchObject({
    withoutMentor: null,
    envious: null,
    meanFit: null
  });
});
