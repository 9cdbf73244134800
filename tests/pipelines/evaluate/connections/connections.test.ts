import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {evaluateConnections} from "../../../../pipelines/evaluate/connections/connections.ts";
import {refuseLeaks} from "../../../../pipelines/evaluate/connections/leaks.ts";
import {baselines} from "../../../../pipelines/evaluate/connections/methods.ts";
import {
  learningAt,
  type Past,
  talkBefore
} from "../../../../pipelines/evaluate/connections/past.ts";
import {periodAt} from "../../../../pipelines/evaluate/connections/period.ts";
import {pastOfTriples} from "../../../../pipelines/evaluate/connections/read.ts";
import {seededRandom} from "../../../../src/graph/random.ts";

/** Eight circles of ten in which everybody comes to know everybody in half a year; now and then somebody outside. */
function circles(): string {
  const random = seededRandom(5);
  const rows = Array.from({length: 1200}, (_, t) => {
    const from = Math.floor(random() * 80);
    const near = Math.floor(from / 10) * 10 + Math.floor(random() * 10);
    const to = random() < 0.9 ? near : Math.floor(random() * 80);
    return `p${from} p${to} ${1_700_000_000 + Math.floor((t / 1200) ** 0.5 * 180 * 86_400)}`;
  });
  return `from to time\n${rows.join("\n")}\n`;
}

async function within<T>(use: (path: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "coppice-ties-"));
  try {
    writeFileSync(join(folder, "talk.txt"), circles());
    return await use(join(folder, "talk.txt"));
  } finally {
    rmSync(folder, {recursive: true});
  }
}

test("in circles, shared contacts find who meets next and popularity does not", async () => {
  const {lines, notes} = await within((triples) => evaluateConnections({triples}));
  const [hits] = lines;
  expect(hits.by.coppice?.value).toBeGreaterThan(0.5);
  expect(hits.by.coppice?.low).toBeGreaterThan(hits.by["popularity, a week"]?.value ?? 1);
  expect(notes.filter((note) => note.includes("the blend is")).length).toBe(5);
}, 30_000);

test("a method that looks past the day is refused; those that do not are not", async () => {
  const past = await within(pastOfTriples);
  const cut = past.talk.day[600];
  const period = periodAt(past, cut, 14);
  const [popular] = baselines;
  const honest = (of: Past, day: number) =>
    popular.learn({learning: learningAt(of, day), talk: talkBefore(of.talk, day)});
  const peeking = (of: Past, day: number) =>
    popular.learn({learning: learningAt(of, day), talk: of.talk});
  expect(() => refuseLeaks("honest", honest, past, period)).not.toThrow();
  expect(() => refuseLeaks("peeking", peeking, past, period)).toThrow(
    expect.objectContaining({code: "EVALUATION_LEAKS"})
  );
});

test("who met is who first spoke in the period, both seen before", async () => {
  const past = await within(pastOfTriples);
  const cut = past.talk.day[600];
  const period = periodAt(past, cut, 14);
  const spoke = (a: number, b: number, from: number, to: number) =>
    past.talk.day.some(
      (day, t) =>
        day >= from &&
        day < to &&
        ((past.talk.from[t] === a && past.talk.to[t] === b) ||
          (past.talk.from[t] === b && past.talk.to[t] === a))
    );
  expect(period.cases.length).toBeGreaterThan(5);
  for (const {person, wanted} of period.cases)
    for (const other of wanted) {
      expect(spoke(person, other, 0, cut)).toBe(false);
      expect(spoke(person, other, cut, cut + 14)).toBe(true);
    }
});
