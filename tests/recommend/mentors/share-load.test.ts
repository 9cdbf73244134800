import {expect, test} from "vitest";
import {shareLoad} from "../../../src/recommend/mentors/share-load.ts";
import {gini} from "../../../src/stats/gini.ts";

const everybody = Uint32Array.from({length: 12}, (_, mentor) => mentor);
const even = new Float64Array(12).fill(1);

function shownFirst(share: number, scores: Float64Array, room = even): Float64Array {
  const list = shareLoad(room, share, {most: 3});
  const counts = new Float64Array(12);
  for (let round = 0; round < 120; round++)
    for (const mentor of list(everybody, scores)) counts[mentor]++;
  return counts;
}

test("who knows nearly as much takes turns; who knows far less is not shown", () => {
  const scores = Float64Array.from(everybody, (m) => (m < 6 ? 1 - m / 100 : 0.1));
  const [plain, shared] = [shownFirst(0, scores), shownFirst(0.3, scores)];
  expect(plain.slice(0, 6)).toEqual(Float64Array.of(120, 120, 120, 0, 0, 0));
  for (let m = 0; m < 6; m++) expect(shared[m]).toBeGreaterThan(40);
  expect(shared.slice(6)).toEqual(new Float64Array(6));
  expect(gini(shared)).toBeLessThan(0.75 * gini(plain));
});

test("who stands out stays first however often they were shown", () => {
  const list = shareLoad(even, 0.3, {most: 3});
  const scores = Float64Array.from(everybody, (m) => (m === 7 ? 1 : 0.5));
  for (let round = 0; round < 50; round++) expect(list(everybody, scores)[0]).toBe(7);
});

test("who has more room is shown more", () => {
  const room = even.with(2, 4);
  const counts = shownFirst(0.5, new Float64Array(12).fill(1), room);
  expect(counts[2]).toBeGreaterThan(2 * counts[3]);
});
