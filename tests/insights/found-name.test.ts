import {expect, test} from "vitest";
import {foundName} from "../../src/insights/found-name.ts";

const group = {topics: [], seats: [], bornOn: "2025-09-08", minimum: 5};
const sitting = (unit: string, place: string, people: number) =>
  Array.from({length: people}, () => ({
    unit: unit.split("/").filter(Boolean),
    place: place ? [place] : []
  }));

test("by its topics, else by when it was found, as a person says it", () => {
  expect(foundName({...group, topics: ["gateways", "firmware", "resets"]})).toBe(
    "Gateways and firmware"
  );
  expect(foundName(group)).toBe("A group found in September 2025");
});

test("by the innermost unit of more than half of its people, if they are enough to tell", () => {
  const seats = [...sitting("grid/metering", "", 5), ...sitting("grid/planning", "", 4)];
  expect(foundName({...group, seats})).toBe("A group around Grid / Metering since September 2025");
  expect(foundName({...group, seats: seats.slice(1)})).toBe(
    "A group around Grid since September 2025"
  );
  expect(foundName({...group, seats: seats.slice(0, 4)})).toBe("A group found in September 2025");
});

test("by the place where there is no such unit; people who work remotely share none", () => {
  const scattered = (place: string) =>
    Array.from({length: 6}, (_, i) => sitting(`unit-${i}`, place, 1)).flat();
  expect(foundName({...group, seats: scattered("Leeds")})).toBe(
    "A group around Leeds since September 2025"
  );
  expect(foundName({...group, seats: scattered("remote")})).toBe("A group found in September 2025");
});
