import {expect, test} from "vitest";
import {separated, spread} from "../../dashboards/views/spread.ts";

const ground = {left: 0, right: 400, top: 0, bottom: 300};

test("discs that lie on each other are pushed off, those that do not stay", () => {
  const [a, b, c] = separated(
    [
      {x: 100, y: 100},
      {x: 104, y: 100},
      {x: 350, y: 250}
    ],
    [20, 20, 20],
    ground,
    10
  );
  expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(49.9);
  expect(c).toEqual({x: 350, y: 250});
});

test("nobody leaves the ground, and ten discs that fit are apart, twice alike", () => {
  const places = spread(10, [[0, 1]]).map(({x, y}) => ({x: 150 + 20 * x, y: 150 + 20 * y}));
  const radii = places.map(() => 20);
  const moved = separated(places, radii, ground, 20);
  for (const {x, y} of moved) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(400);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(300);
  }
  for (const [i, a] of moved.entries())
    for (const b of moved.slice(0, i)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(45);
  expect(separated(places, radii, ground, 20)).toEqual(moved);
});
