import {expect, test} from "vitest";
import {laneOrder} from "../../dashboards/views/lane-order.ts";
import {seededRandom} from "../../src/graph/random.ts";

test("kin stand beside each other, the rest keeps its order", () => {
  const ties = [
    {from: "a", to: "d"},
    {from: "d", to: "e"}
  ];
  expect(laneOrder(["a", "b", "c", "d", "e"], ties)).toEqual(["a", "d", "e", "b", "c"]);
  expect(laneOrder(["a", "b", "c"], [])).toEqual(["a", "b", "c"]);
});

test("who is kin to several stands between them", () => {
  const ties = ["b", "c"].map((to) => ({from: "a", to}));
  expect(laneOrder(["a", "b", "c"], ties)).toEqual(["b", "a", "c"]);
});

test("ties to lanes that are not drawn, or to itself, change nothing", () => {
  const ties = [
    {from: "a", to: "gone"},
    {from: "b", to: "b"}
  ];
  expect(laneOrder(["a", "b"], ties)).toEqual(["a", "b"]);
});

test("on 100 random families every lane is kept and kin stand no farther apart than before", () => {
  for (let seed = 0; seed < 100; seed++) {
    const random = seededRandom(seed);
    const ids = Array.from({length: 12}, (_, i) => `lane-${i}`);
    const any = () => ids[Math.floor(random() * ids.length)];
    const ties = Array.from({length: 9}, () => ({from: any(), to: any()}));
    const order = laneOrder(ids, ties);
    expect(order.toSorted()).toEqual(ids.toSorted());
    expect(apart(order, ties)).toBeLessThanOrEqual(apart(ids, ties));
    expect(laneOrder(ids, ties)).toEqual(order);
  }
});

const apart = (order: readonly string[], ties: readonly {from: string; to: string}[]) =>
  ties.reduce((sum, {from, to}) => sum + Math.abs(order.indexOf(from) - order.indexOf(to)), 0);
