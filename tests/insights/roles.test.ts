import {expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import {memberRoles} from "../../src/insights/detection.ts";
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

/** Took part in so many of the last weeks, this one too. */
const there = (weeks: number, told: number, since = 0): Presence => ({
  weeks: 2 ** weeks - 1,
  told,
  since
});
const now = {window: 40, age: 30};

test("the core is the fewest who carry half of the talk", () => {
  const presence = new Map([6, 5, 4, 3, 2].map((told, person) => [person, there(13, told)]));
  expect([...rolesOf([0, 1, 2, 3, 4], presence, now).values()]).toEqual([
    "core",
    "core",
    "active",
    "active",
    "active"
  ]);
});

test("who carries as much as the last of the core is of it too, whatever their number", () => {
  const presence = new Map([5, 6, 5, 2, 2].map((told, person) => [person, there(13, told)]));
  expect([...rolesOf([0, 1, 2, 3, 4], presence, now).values()]).toEqual([
    "core",
    "core",
    "core",
    "active",
    "active"
  ]);
});

test("who carries half alone is the core", () => {
  const presence = new Map([10, 4, 3, 3].map((told, person) => [person, there(13, told)]));
  expect([...rolesOf([0, 1, 2, 3], presence, now).values()]).toEqual([
    "core",
    "active",
    "active",
    "active"
  ]);
});

test("who said much in one week of thirteen is not core", () => {
  const presence = new Map([
    [0, there(1, 90)],
    [1, there(13, 10)]
  ]);
  expect(rolesOf([0, 1], presence, now).get(0)).toBe("peripheral");
});

test("in a monthly community two of its three weeks are most of them", () => {
  const months = (weeks: number, told: number): Presence => ({weeks, told, since: 0});
  const presence = new Map([
    [0, months(0b100010001, 1)],
    [1, months(0b000010001, 9)],
    [2, months(0b000000001, 1)]
  ]);
  expect([...rolesOf([0, 1, 2], presence, now).values()]).toEqual(["active", "core", "active"]);
});

test("nobody is new in a community of eight weeks, nor after eight weeks in an older one", () => {
  const newly = new Map([[0, there(3, 2, 36)]]);
  expect(rolesOf([0], newly, {window: 40, age: 9}).get(0)).toBe("newcomer");
  expect(rolesOf([0], newly, {window: 40, age: 8}).get(0)).toBe("core");
  expect(rolesOf([0], newly, {window: 43, age: 30}).get(0)).toBe("newcomer");
  expect(rolesOf([0], newly, {window: 44, age: 30}).get(0)).toBe("core");
});

test("where nothing is said there is no core", () => {
  const silent = new Map([
    [0, there(0, 0)],
    [1, there(0, 0)]
  ]);
  expect([...rolesOf([0, 1, 2], silent, now).values()]).toEqual([
    "peripheral",
    "peripheral",
    "observer"
  ]);
});

test("on 200 random rounds everybody has one role; who is no member is former, whatever they did", () => {
  for (let seed = 0; seed < 200; seed++) {
    const random = seededRandom(seed);
    const everybody = [...Array(12).keys()];
    const members = everybody.filter(() => random() < 0.6);
    const presence = new Map<number, Presence>();
    for (const person of everybody.filter(() => random() < 0.7))
      presence.set(person, {
        weeks: Math.floor(2 ** 26 * random()),
        told: 9 * random(),
        since: Math.floor(40 * random())
      });
    const roles = rolesOf(members, presence, now);
    expect(new Set(roles.keys())).toEqual(new Set([...members, ...presence.keys()]));
    for (const [person, role] of roles) {
      expect(memberRoles).toContain(role);
      expect(role === "former").toBe(!members.includes(person));
      expect(role === "observer").toBe(members.includes(person) && !presence.has(person));
    }
  }
});
