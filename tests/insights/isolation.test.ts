import {describe, expect, test} from "vitest";
import type {Csr} from "../../src/graph/csr.ts";
import {groupTies} from "../../src/graph/ei-index.ts";
import {seededRandom} from "../../src/graph/random.ts";
import {rewired} from "../../src/graph/rewire.ts";
import {type Border, isolationOf} from "../../src/insights/isolation.ts";
import {drawn, matrixOf, randomTies} from "../graph/random-ties.ts";

const border = (
  side: Int32Array,
  parts: readonly string[],
  kind: Border["kind"] = "place"
): Border => ({kind, level: 1, side, parts: parts.map((name) => ({name, within: ""}))});

const told = (
  graph: Csr,
  borders: readonly Border[],
  {
    threads = new Int32Array(graph.starts.length - 1),
    answered = new Int32Array(graph.starts.length - 1),
    tiesBefore = new Float64Array(graph.starts.length - 1),
    minimum = 5
  } = {}
) => isolationOf({graph, borders, tiesBefore, threads, answered, minimum});

/** 90 people in three places of 30: within a place tied with chance `inside`, across with `outside`. */
function planted(
  inside: (place: number) => number,
  outside: number
): {graph: Csr; side: Int32Array} {
  const random = seededRandom(11);
  const side = Int32Array.from({length: 90}, (_, person) => Math.floor(person / 30));
  const ties: [number, number][] = [];
  for (let a = 0; a < 90; a++)
    for (let b = 0; b < a; b++) {
      const both = Math.max(inside(side[a]), inside(side[b])) === 1 ? 0 : outside;
      if (random() < (side[a] === side[b] ? 0.3 : both)) ties.push([a, b]);
    }
  return {graph: drawn(90, ties), side};
}

test("a place that talks with nobody else is an island; those who talk as chance would have them are none", () => {
  const {graph, side} = planted((place) => (place === 2 ? 1 : 0), 0.3);
  const {parts} = told(graph, [border(side, ["Leeds", "Porto", "Pune"])]);
  expect(parts.map(({name, island}) => [name, island])).toEqual([
    ["Leeds", false],
    ["Porto", false],
    ["Pune", true]
  ]);
  const [leeds, , pune] = parts;
  expect(pune.insideShare).toBe(1);
  expect(pune.eiIndex).toBe(-1);
  expect(pune.chanceShare).toBeLessThan(0.3);
  expect(Math.abs(leeds.insideShare - 0.5)).toBeLessThan(0.1);
});

test("what chance gives to a part is near its share of all tie ends, and so is the whole near no border", () => {
  const {graph, side} = planted(() => 0, 0.3);
  const {parts, borders} = told(graph, [border(side, ["a", "b", "c"])]);
  parts.forEach(({chanceShare, insideShare}) => {
    expect(Math.abs(chanceShare - 1 / 3)).toBeLessThan(0.04);
    expect(Math.abs(insideShare - chanceShare)).toBeLessThan(0.06);
  });
  expect(Math.abs(borders[0].assortativity)).toBeLessThan(0.05);
});

test("what chance keeps is what rewired graphs keep on average, on 5 random graphs", () => {
  for (let seed = 0; seed < 5; seed++) {
    const random = seededRandom(seed);
    const graph = randomTies({people: 40, chance: 0.2, seed});
    const side = Int32Array.from({length: 40}, () => Math.min(2, Math.floor(4 * random()) - 1));
    const {parts, borders} = told(graph, [border(side, ["a", "b", "c"])]);
    const inside = new Float64Array(3);
    const all = new Float64Array(3);
    for (let drawn = 0; drawn < 500; drawn++) {
      const ties = groupTies(rewired(graph, {swapsPerTie: 10, random}), side, 3);
      ties.inside.forEach((kept, part) => {
        inside[part] += kept;
        all[part] += kept + ties.outside[part];
      });
    }
    const sum = (column: Float64Array) => column.reduce((total, ties) => total + ties, 0);
    for (const [part, {chanceShare}] of parts.entries())
      expect(Math.abs(chanceShare - inside[part] / all[part])).toBeLessThan(0.012);
    expect(Math.abs(borders[0].chanceShare - sum(inside) / sum(all))).toBeLessThan(0.012);
  }
});

test("shares, quartiles and answers agree with their definitions on 40 random graphs", () => {
  for (let seed = 0; seed < 40; seed++) {
    const graph = randomTies({people: 60, chance: 0.1, seed});
    const random = seededRandom(seed);
    const side = Int32Array.from({length: 60}, () => Math.floor(random() * 4) - 1);
    const threads = Int32Array.from({length: 60}, () => Math.floor(random() * 3));
    const answered = threads.map((begun) => Math.floor(random() * (begun + 1)));
    const options = {threads, answered, minimum: 1};
    const {parts} = told(graph, [border(side, ["a", "b", "c"])], options);
    const matrix = matrixOf(graph);
    parts.forEach((part, p) => {
      const people = [...side.keys()].filter((person) => side[person] === p);
      const ends = people.flatMap((v) =>
        [...matrix[v].keys()].filter((u) => matrix[v][u] > 0 && side[u] >= 0)
      );
      const kept = ends.filter((u) => side[u] === p).length;
      const known = people
        .map((v) => matrix[v].filter((w) => w > 0).length)
        .toSorted((a, b) => a - b);
      expect(part.people).toBe(people.length);
      expect(part.insideShare).toBeCloseTo(kept / ends.length, 12);
      expect(part.eiIndex).toBeCloseTo((ends.length - 2 * kept) / ends.length, 12);
      expect(part.ties.middle).toBeGreaterThanOrEqual(known[Math.floor((known.length - 1) / 2)]);
      expect(part.ties.middle).toBeLessThanOrEqual(known[Math.ceil((known.length - 1) / 2)]);
      const sum = (column: Int32Array) => people.reduce((all, v) => all + column[v], 0);
      expect([part.threads, part.answered]).toEqual([sum(threads), sum(answered)]);
    });
  }
});

describe("what must not be told", () => {
  /** A tree of units: each leaf has its number of people. */
  function units(sizes: Readonly<Record<string, number>>) {
    const paths = Object.entries(sizes).flatMap(([path, people]) =>
      Array<string>(people).fill(path)
    );
    const levels = Math.max(...paths.map((path) => path.split("/").length));
    const borders = Array.from({length: levels}, (_, l): Border => {
      const cut = (path: string, level: number) => path.split("/").slice(0, level).join("/");
      const names = [...new Set(paths.map((path) => cut(path, l + 1)))].sort();
      return {
        kind: "unit",
        level: l + 1,
        side: Int32Array.from(paths, (path) => names.indexOf(cut(path, l + 1))),
        parts: names.map((name) => ({name, within: cut(name, l)}))
      };
    });
    return {borders, graph: randomTies({people: paths.length, chance: 0.2})};
  }
  const namesOf = (sizes: Readonly<Record<string, number>>) => {
    const {borders, graph} = units(sizes);
    return told(graph, borders).parts.map(({name}) => name);
  };

  test("a unit of four is withheld, and with it the smallest other, so that the sum does not tell", () => {
    expect(namesOf({field: 4, grid: 9, it: 12})).toEqual(["it"]);
  });

  test("a team is told only beside others that hide no small one, and only in a unit that is told", () => {
    expect(namesOf({"field/a": 7, "field/b": 3, "grid/a": 8, "grid/b": 9})).toEqual([
      "field",
      "grid",
      "grid/a",
      "grid/b"
    ]);
    expect(namesOf({"field/a": 7, "field/b": 8, grid: 3, it: 20})).toEqual(["it"]);
  });

  test("a place is not hidden behind remote people, whose number is told as that of a workplace", () => {
    const sizes = [3, 8, 20];
    const side = Int32Array.from(sizes.flatMap((size, part) => Array<number>(size).fill(part)));
    const placeOf = (remote: string): Border => ({
      ...border(side, ["Pune", "remote", "Leeds"]),
      parts: ["Pune", "remote", "Leeds"].map((name) => ({
        name,
        within: name === "remote" ? remote : ""
      }))
    });
    const workplace = border(
      side.map((part) => (part === 1 ? 1 : 0)),
      ["office", "remote"],
      "workplace"
    );
    const graph = randomTies({people: 31, chance: 0.3});
    const names = (remote: string) =>
      told(graph, [placeOf(remote), workplace]).parts.map(({name}) => name);
    expect(names("no place")).toEqual(["office", "remote"]);
    expect(names("")).toEqual(["Leeds", "office", "remote"]); // 31 − 20 − 8 would be Pune's three
  });

  test("what divides no further passes the word down to what does", () => {
    expect(namesOf({"all/field/a": 7, "all/field/b": 8, "all/field/c": 9})).toEqual([
      "all/field/a",
      "all/field/b",
      "all/field/c"
    ]);
    expect(namesOf({"all/field/a": 2, "all/field/b": 1})).toEqual([]);
  });

  test("those who are in no team of their unit are a part as well", () => {
    expect(namesOf({"field/a": 7, "field/b": 8, field: 2, grid: 20})).toEqual(["field", "grid"]);
    expect(namesOf({"field/a": 7, "field/b": 8, field: 5, grid: 20})).toEqual([
      "field",
      "grid",
      "field/a",
      "field/b"
    ]);
  });

  test("whoever subtracts what is told from what it is part of never finds one to four people, on 120 random trees", () => {
    for (let seed = 0; seed < 120; seed++) {
      const random = seededRandom(seed);
      const sizes: Record<string, number> = {};
      for (const unit of ["a", "b", "c"])
        for (const team of ["", "/x", "/y", "/z"])
          if (random() < 0.7) sizes[unit + team] = 1 + Math.floor(random() * 12);
      if (Object.keys(sizes).length < 2) continue;
      const {borders, graph} = units(sizes);
      const people = new Map(told(graph, borders).parts.map((part) => [part.name, part.people]));
      const all = Object.values(sizes).reduce((sum, size) => sum + size);
      for (const parent of ["", "a", "b", "c"]) {
        const level = parent === "" ? 1 : 2;
        const whole = parent === "" ? all : people.get(parent);
        const children = [...people].filter(
          ([name]) => name.split("/").length === level && name.startsWith(parent)
        );
        const rest = (whole ?? 0) - children.reduce((sum, [, size]) => sum + size, 0);
        for (const [, size] of children) expect(size).toBeGreaterThanOrEqual(5);
        if (children.length > 0) expect(rest === 0 || rest >= 5).toBe(true);
      }
    }
  });

  test("answers are told only where neither those who always got one nor those who did not are few", () => {
    const side = Int32Array.from({length: 60}, (_, person) => Math.floor(person / 20));
    const graph = randomTies({people: 60, chance: 0.2});
    const threads = new Int32Array(60).fill(2);
    const answers = (unheard: number) =>
      told(graph, [border(side, ["a", "b", "c"])], {
        threads,
        answered: threads.map((begun, person) => (person % 20 < unheard ? 1 : begun))
      }).parts.map((part) => [part.threads, part.answered]);
    expect(answers(6)).toEqual([
      [40, 34],
      [40, 34],
      [40, 34]
    ]);
    expect(answers(0)).toEqual([
      [40, 40],
      [40, 40],
      [40, 40]
    ]);
    expect(answers(3)).toEqual([
      [NaN, NaN],
      [NaN, NaN],
      [NaN, NaN]
    ]);
  });
});

test("what the middle was half a year ago is told of those who were there, if they are enough", () => {
  const graph = randomTies({people: 20, chance: 0.3});
  const side = Int32Array.from({length: 20}, (_, person) => person % 2);
  const tiesBefore = Float64Array.from({length: 20}, (_, person) =>
    person % 2 === 0 || person > 8 ? person : NaN
  );
  tiesBefore.fill(NaN, 12);
  const {parts} = told(graph, [border(side, ["even", "odd"])], {tiesBefore});
  expect(parts.map((part) => part.tiesBefore)).toEqual([5, NaN]); // 0, 2, 4, 6, 8, 10; 9 and 11
});

test("who is nowhere, or no longer here, counts nowhere, and one part alone says nothing", () => {
  const graph = randomTies({people: 20, chance: 0.3});
  const nowhere = told(graph, [border(new Int32Array(20).fill(-1), [])]);
  expect(nowhere).toEqual({
    parts: [],
    borders: [
      {
        kind: "place",
        level: 1,
        assortativity: NaN,
        insideShare: NaN,
        chanceShare: NaN,
        withheld: 0
      }
    ]
  });
  expect(told(graph, [border(new Int32Array(20), ["here"])]).parts).toEqual([]);
});

test("the same people, the same answer", () => {
  const {graph, side} = planted(() => 0, 0.1);
  const answer = () => told(graph, [border(side, ["a", "b", "c"])]);
  expect(answer()).toEqual(answer());
});
