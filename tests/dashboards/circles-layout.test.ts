import {expect, test} from "vitest";
import {placesOf, seatsOf} from "../../dashboards/views/circles-layout.ts";

const week = (windowStart: string, ...ids: string[]) => ({
  windowStart,
  circles: ids.map((id) => ({id, people: 8})),
  links: []
});
const about = (...ids: string[]) => ids.map((id) => ({id, label: id, mine: false}));

test("circles that were never there together share a seat; those that were have one each", () => {
  const data = {
    circles: about("gone", "old", "stays", "new"),
    steps: [
      week("2026-01-05", "gone", "stays"),
      week("2026-02-02", "old", "stays"),
      week("2026-03-02", "stays", "new")
    ]
  };
  const {seats, count} = seatsOf(data);
  expect(count).toBe(2);
  for (const {circles} of data.steps)
    expect(new Set(circles.map(({id}) => seats.get(id))).size).toBe(circles.length);
  const places = placesOf({...data, at: 2, minimum: 5}, 700, 200);
  expect(places.get("gone")).toEqual(places.get("new"));
  expect(places.get("new")).not.toEqual(places.get("stays"));
});
