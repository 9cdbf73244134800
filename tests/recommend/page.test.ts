import {describe, expect, test} from "vitest";
import {type Candidate, pageOf} from "../../src/recommend/page.ts";

type Item = Candidate & {readonly id: string};
const item = (
  id: string,
  kind: Item["kind"],
  score: number,
  marks: string[] = [],
  tired = false
): Item => ({
  id,
  kind,
  score,
  marks: new Set(marks),
  tired
});
const calm = {ofEach: 4, variety: 0.3, explore: 0, seed: 1};
const idsOf = (list: readonly {item: Item}[]) => list.map(({item}) => item.id);

const mentors = [9, 8, 7, 6, 5].map((score, i) => item(`m${i}`, "mentor", score));
const courses = [3, 2].map((score, i) => item(`c${i}`, "course", score));
const meet = item("p0", "connection", 1);

describe("a page", () => {
  test("has something of every kind first, then the next best in turn, by kind, at most five", () => {
    const {first, more} = pageOf([...mentors, ...courses, meet], calm);
    expect(idsOf(first)).toEqual(["m0", "m1", "c0", "c1", "p0"]);
    expect(idsOf(more)).toEqual(["m2", "m3"]);
    expect(first.map(({propensity}) => propensity)).toEqual([1, 1, 1, 1, 1]);
  });

  test("puts what is like one before it behind what is not, unless it is much better", () => {
    const like = [
      item("a", "mentor", 1, ["t1", "club"]),
      item("b", "mentor", 0.95, ["t1", "club"]),
      item("c", "mentor", 0.8, ["t2"])
    ];
    expect(idsOf(pageOf(like, calm).first)).toEqual(["a", "c", "b"]);
    expect(idsOf(pageOf(like, {...calm, variety: 0}).first)).toEqual(["a", "b", "c"]);
    const worse = [...like.slice(0, 2), item("d", "mentor", 0.3, ["t2"])];
    expect(idsOf(pageOf(worse, calm).first)).toEqual(["a", "b", "d"]);
  });

  test("keeps the order of a list in which somebody made room: a score counts for no more than the one before", () => {
    const shared = [item("a", "mentor", 5), item("b", "mentor", 2), item("c", "mentor", 3)];
    expect(idsOf(pageOf(shared, calm).first)).toEqual(["a", "b", "c"]);
  });

  test("lets what stood there often go last, and offers it when there is nothing else", () => {
    const stale = [item("a", "course", 1, [], true), item("b", "course", 0.1)];
    expect(idsOf(pageOf(stale, calm).first)).toEqual(["b", "a"]);
  });

  test("is empty where there is nothing", () => {
    expect(pageOf<Item>([], calm)).toEqual({first: [], more: [], chances: new Map()});
  });

  test("says how likely each stands there: what is counted over many draws", () => {
    const items = [...mentors, ...courses, meet];
    const times = new Map<string, number>();
    const told = new Map<string, number>();
    const draws = 20_000;
    for (let draw = 0; draw < draws; draw++) {
      const {first, more} = pageOf(items, {...calm, explore: 0.3, seed: draw});
      for (const [place, {item, propensity}] of [
        ...first.map((one) => ["first", one] as const),
        ...more.map((one) => ["more", one] as const)
      ]) {
        const key = place === "first" ? item.id : `more ${item.id}`;
        times.set(key, (times.get(key) ?? 0) + 1);
        told.set(key, propensity);
      }
    }
    expect(told.get("m0")).toBe(1);
    expect(told.get("m2")).toBeCloseTo(0.15, 12);
    expect(told.get("more m2")).toBeCloseTo(0.85, 12);
    for (const [id, propensity] of told)
      expect((times.get(id) ?? 0) / draws).toBeCloseTo(propensity, 1.8);
  });
});
