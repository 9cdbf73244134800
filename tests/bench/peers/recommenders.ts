/**
 * Our models of courses beside RecBole's on ML-100K, which comes inside its package: the same split, all items ranked;
 * iALS beside implicit's there, with settings chosen on the part for validation; and the time of EASE beside scipy's
 * inverse on one thread, asked in turn. Prints one JSON line a model and one a bar.
 * Needs PyTorch, of which RecBole is made: `apt-get install python3-torch`. Takes about two minutes.
 */
import {spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {chooseOn} from "../../../pipelines/evaluate/courses/choose.ts";
import {gradeOf} from "../../../pipelines/evaluate/courses/grade.ts";
import {listsOf} from "../../../pipelines/evaluate/courses/lists.ts";
import type {Case} from "../../../pipelines/evaluate/courses/split.ts";
import {mean} from "../../../pipelines/evaluate/figure.ts";
import {seededRandom} from "../../../src/graph/random.ts";
import {byEase, ease} from "../../../src/recommend/courses/models/ease.ts";
import {byFactors, ials} from "../../../src/recommend/courses/models/ials.ts";
import {itemKnn} from "../../../src/recommend/courses/models/item-knn.ts";
import {byLikeness} from "../../../src/recommend/courses/models/likeness.ts";
import {
  type Scorer,
  type Taken,
  takenOf,
  takers
} from "../../../src/recommend/courses/models/taken.ts";
import {median} from "../../../src/stats/quantile.ts";
import {pythonOfImplicit, pythonOfPeers, pythonOfRecbole} from "./environment.ts";
import {startTool} from "./tool.ts";

const script = join(import.meta.dirname, "recommenders.py");
const theirs = ["Pop", "ItemKNN", "EASE", "BPR", "LightGCN"];
const most = 10;
/** Numbers to a person and an item in iALS. */
const size = 32;

interface Graded {
  readonly model: string;
  readonly recall: number;
  readonly ndcg: number;
  /** What a blend is made of. */
  readonly is?: string;
}

interface Fitted {
  readonly is: object;
  readonly file: string;
  readonly cpu_s: number;
}

const folder = mkdtempSync(join(tmpdir(), "coppice-recommenders-"));
try {
  compareGrades();
  await compareTimes();
} finally {
  rmSync(folder, {recursive: true});
}

function compareGrades(): void {
  const split = join(folder, "split");
  const {lines, complete} = linesOf(pythonOfRecbole(), ["recbole", split, ...theirs]);
  const answers = lines.map((line): Graded => JSON.parse(line));
  if (!complete)
    console.error(
      `MISSING PEER: RecBole answered ${answers.length} of ${theirs.length} models; it needs python3-torch`
    );
  for (const answer of answers) print({tool: "recbole 1.2.1", ...answer});
  if (answers.length === 0) return;
  const parts = partsOf(split);
  compareFactors(parts, split);
  const ours = gradedHere(parts);
  for (const answer of ours) print({tool: "coppice", ...answer});
  const of = (graded: readonly Graded[], name: string) => graded.find(({model}) => model === name);
  for (const name of ["Pop", "ItemKNN", "EASE"]) {
    const [a, b] = [of(ours, name), of(answers, name)];
    if (!a || !b) continue;
    const apart = Math.max(Math.abs(a.recall - b.recall), Math.abs(a.ndcg - b.ndcg));
    print({
      bar: `${name} within .002 of RecBole's`,
      measured: `${short(apart)} apart`,
      met: apart <= 0.002
    });
  }
  const blend = of(ours, "blend");
  for (const {model, ndcg, recall} of answers)
    print({
      bar: `the blend above RecBole's ${model}`,
      measured: `NDCG@10 ${blend?.ndcg} beside ${ndcg}, recall ${blend?.recall} beside ${recall}`,
      met: (blend?.ndcg ?? 0) > ndcg && (blend?.recall ?? 0) > recall
    });
}

function gradedHere(parts: Parts): Graded[] {
  const {taken, there, valid} = parts;
  const count = takers(taken);
  const {blend} = chooseOn({
    cut: 0,
    taken,
    there,
    cases: valid,
    newcomers: [],
    unknownShare: 0
  });
  const graded = (model: string, scorer: Scorer): Graded => ({
    model,
    ...gradesOf(scorer, parts, "test")
  });
  return [
    graded("Pop", (_, scores) => scores.set(count)),
    graded("ItemKNN", byLikeness(itemKnn(taken, {shrinkage: 0, most: 100}), taken)),
    graded("EASE", byEase(ease(taken, {lambda: 250}), taken)),
    {...graded("blend", blend.learn(taken, 0)), is: blend.told}
  ];
}

/** iALS of ours and implicit's, of one size, with the settings that did best on the part for validation. */
function compareFactors(parts: Parts, split: string): void {
  const {taken} = parts;
  const {lines} = linesOf(pythonOfImplicit(), ["implicit", split, folder]);
  const answers = lines.map((line): Fitted => JSON.parse(line));
  if (answers.length === 0) console.error("MISSING PEER: implicit did not start");
  const people = taken.people * size;
  const tried = answers.map(({file, ...answer}) => {
    const numbers = new Float64Array(new Uint8Array(readFileSync(file)).buffer);
    const factors = {size, people: numbers.subarray(0, people), courses: numbers.subarray(people)};
    return {tool: "implicit 0.7.2", ...answer, scorer: byFactors(factors)};
  });
  for (const unseen of [0.1, 0.5]) {
    const settings = {size, unseen, lambda: 0.01, sweeps: 8};
    const before = process.cpuUsage();
    const scorer = byFactors(ials(taken, settings));
    tried.push({tool: "coppice", is: settings, cpu_s: secondsSince(before), scorer});
  }
  for (const tool of new Set(tried.map(({tool}) => tool))) {
    const [best] = tried
      .filter((one) => one.tool === tool)
      .sort(
        (a, b) => gradesOf(b.scorer, parts, "valid").ndcg - gradesOf(a.scorer, parts, "valid").ndcg
      );
    const {scorer, ...told} = best;
    print({model: "iALS", ...told, cpu_s: short(told.cpu_s), ...gradesOf(scorer, parts, "test")});
  }
}

/** What a peer prints: a line of JSON an answer. */
function linesOf(python: string, call: readonly string[]) {
  const {stdout, status} = spawnSync(python, [script, ...call], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"]
  });
  const lines = (stdout ?? "").split("\n").filter((line) => line.startsWith("{"));
  return {lines, complete: status === 0};
}

function gradesOf(scorer: Scorer, parts: Parts, part: "valid" | "test") {
  const cases = parts[part];
  const asked = cases.map(({person}) => person);
  const taken = part === "test" ? parts.seen : parts.taken;
  const lists = listsOf(asked, scorer, {taken, there: parts.there, most});
  const grades = lists.map((list, i) => gradeOf(list, cases[i], most));
  return {
    recall: short(mean(grades.map(({recall}) => recall))),
    ndcg: short(mean(grades.map(({ndcg}) => ndcg)))
  };
}

type Pair = readonly [person: number, course: number];

interface Parts {
  readonly taken: Taken;
  /** With the part for validation: what is left out of the lists in the test. */
  readonly seen: Taken;
  readonly there: Uint32Array;
  readonly valid: readonly Case[];
  readonly test: readonly Case[];
}

/** Three parts, each a count and then pairs. */
function partsOf(file: string): Parts {
  const {buffer, byteOffset, byteLength} = readFileSync(file);
  const numbers = new Uint32Array(buffer.slice(byteOffset, byteOffset + byteLength));
  let at = 0;
  const [train, valid, test] = [0, 1, 2].map(() => {
    const count = numbers[at++];
    const pairs = Array.from(
      {length: count},
      (_, i): Pair => [numbers[at + 2 * i], numbers[at + 2 * i + 1]]
    );
    at += 2 * count;
    return pairs;
  });
  const people = 1 + Math.max(...[train, valid, test].flatMap((part) => part.map(([p]) => p)));
  const courses = 1 + Math.max(...[train, valid, test].flatMap((part) => part.map(([, c]) => c)));
  const known = (rows: readonly Pair[]) =>
    takenOf({
      people,
      courses,
      person: rows.map(([person]) => person),
      course: rows.map(([, course]) => course),
      day: new Float64Array(rows.length)
    });
  return {
    taken: known(train),
    seen: known([...train, ...valid]),
    there: Uint32Array.from({length: courses}, (_, course) => course),
    valid: casesOf(valid),
    test: casesOf(test)
  };
}

function casesOf(pairs: readonly Pair[]): Case[] {
  const wanted = new Map<number, number[]>();
  for (const [person, course] of pairs) wanted.set(person, [...(wanted.get(person) ?? []), course]);
  return [...wanted].map(([person, courses]) => ({person, wanted: courses}));
}

/** EASE from rows to weights, beside the inverse alone of scipy. */
async function compareTimes(): Promise<void> {
  for (const name of ["OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE"]) delete process.env[name];
  const scipy = await startTool("scipy", [pythonOfPeers(), script, "inverse"], 600);
  if (!scipy) console.error("MISSING PEER: scipy did not start; its comparison is left out");
  for (const [n, rounds] of [
    [2000, 5],
    [4000, 2]
  ]) {
    const taken = drawn(n);
    const ours: number[] = [];
    const ratios: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      const before = process.cpuUsage();
      ease(taken, {lambda: 100});
      const seconds = secondsSince(before);
      const answer = await scipy?.ask({kernel: String(n), seed: round, result: ""});
      if (round === 0) continue; // to warm up
      ours.push(seconds);
      if (answer) ratios.push(ours[ours.length - 1] / answer.cpu_s);
    }
    const [cpu, ratio] = [median(ours), ratios.length > 0 ? median(ratios) : undefined];
    print({
      tool: "coppice",
      model: "EASE",
      items: n,
      cpu_s: short(cpu),
      times_scipy: ratio && short(ratio)
    });
    if (n === 4000)
      print({bar: "EASE of 4,000 items in 20 s", measured: `${short(cpu)} s`, met: cpu <= 20});
    else if (ratio !== undefined)
      print({
        bar: "EASE of 2,000 items: 6 × scipy",
        measured: `${short(ratio)} ×`,
        met: ratio <= 6
      });
  }
  scipy?.close();
}

/** 20,000 people with 15 items each, the popular ones more often. */
function drawn(courses: number) {
  const random = seededRandom(1);
  const rows = Array.from({length: 300_000}, (_, e) => e);
  return takenOf({
    people: 20_000,
    courses,
    person: rows.map((e) => e % 20_000),
    course: rows.map((e) => (e < courses ? e : Math.floor(random() * random() * courses))),
    day: new Float64Array(rows.length)
  });
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function print(line: object): void {
  console.log(JSON.stringify(line));
}

function short(value: number): number {
  return Number(value.toPrecision(4));
}
