import {expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import {textIndex, wordsOf} from "../../src/recommend/bm25.ts";

const scoresOf = (texts: string[], query: string) => {
  const scores = new Map<number, number>();
  textIndex(texts).search(query, (text, score) => scores.set(text, score));
  return scores;
};

test("the text with the rarer word wins, and one without a common word is not told", () => {
  const scores = scoresOf(["meter data", "meter readings late", "welding"], "late meter");
  expect([...scores.keys()].sort((a, b) => a - b)).toEqual([0, 1]);
  expect(scores.get(1)).toBeGreaterThan(scores.get(0) ?? 0);
});

test("words are letters and digits of any script, in lower case, without the plural's s", () => {
  expect(wordsOf("Späte Zähler-Readings, bus, 2 SQL pumps: glass")).toEqual([
    "späte",
    "zähler",
    "reading",
    "bus",
    "sql",
    "pump",
    "glass"
  ]);
});

test("agrees with the formula written out, on random texts", () => {
  const random = seededRandom(11);
  const word = () => ["alpha", "beta", "gamma", "delta", "epsilon"][Math.floor(random() * 5)];
  for (let round = 0; round < 50; round++) {
    const texts = Array.from({length: 8}, () =>
      Array.from({length: 1 + Math.floor(random() * 6)}, word).join(" ")
    );
    const query = `${word()} ${word()}`;
    const scores = scoresOf(texts, query);
    texts.forEach((text, i) => expect(scores.get(i) ?? 0).toBeCloseTo(slow(texts, text, query), 9));
  }
});

function slow(texts: string[], text: string, query: string): number {
  const mean = texts.reduce((sum, t) => sum + t.split(" ").length, 0) / texts.length;
  return [...new Set(query.split(" "))].reduce((sum, q) => {
    const found = texts.filter((t) => t.split(" ").includes(q)).length;
    const times = text.split(" ").filter((w) => w === q).length;
    const idf = Math.log(1 + (texts.length - found + 0.5) / (found + 0.5));
    return (
      sum + (idf * times * 2.2) / (times + 1.2 * (0.25 + (0.75 * text.split(" ").length) / mean))
    );
  }, 0);
}
