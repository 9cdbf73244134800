import {expect, test} from "vitest";
import {advance, type Presence, weeksPresent} from "../../src/insights/presence.ts";
import {rolesOf} from "../../src/insights/roles.ts";

/** Presence after `weeks` windows; person → does in window w. */
function lived(weeks: number, does: (person: number, window: number) => number, people = 6) {
  const presence = new Map<number, Presence>();
  for (let window = 0; window < weeks; window++) {
    const did = new Map<number, number>();
    for (let person = 0; person < people; person++) {
      const amount = does(person, window);
      if (amount > 0) did.set(person, amount);
    }
    advance(presence, did, window, 0.9);
  }
  return presence;
}

test("core, active, peripheral, newcomer, observer and former, each by its rule", () => {
  const presence = lived(30, (person, window) => {
    if (person === 0) return 10; // every week, carries the talk
    if (person === 1) return window % 4 === 0 ? 1 : 0;
    if (person === 2) return window === 18 ? 1 : 0;
    if (person === 3) return window > 26 ? 1 : 0;
    return person === 4 && window < 20 ? 1 : 0; // left the roster since
  });
  const roles = rolesOf([0, 1, 2, 3, 5], presence, {window: 29, age: 29});
  expect([...roles].sort(([a], [b]) => a - b).map(([, role]) => role)).toEqual([
    "core",
    "active",
    "peripheral",
    "newcomer",
    "former",
    "observer"
  ]);
});

test("in a young community nobody is a newcomer", () => {
  const roles = rolesOf(
    [0, 1],
    lived(4, () => 1, 2),
    {window: 3, age: 3}
  );
  expect([...roles.values()]).not.toContain("newcomer");
});

test("who did nothing for 26 weeks is forgotten, and counted until then", () => {
  const once = (weeks: number) => lived(weeks, (_, window) => (window === 0 ? 1 : 0), 1).get(0);
  expect(weeksPresent(once(26) ?? {weeks: 0, told: 0, since: 0}, 26)).toBe(1);
  expect(once(27)).toBeUndefined();
});
