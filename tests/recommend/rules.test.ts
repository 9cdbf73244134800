import {expect, test} from "vitest";
import {inOneLine} from "../../src/recommend/reporting-line.ts";
import {ruleFor} from "../../src/recommend/rules.ts";
import {organisation} from "./organisation.ts";

test("who leads somebody over others is in one line with them, colleagues are not", () => {
  const manager = Int32Array.of(-1, 0, 1, 1); // 2 and 3 are led by 1, who is led by 0
  expect(inOneLine(manager, 0, 3)).toBe(true);
  expect(inOneLine(manager, 3, 0)).toBe(true);
  expect(inOneLine(manager, 2, 3)).toBe(false);
  expect(inOneLine(Int32Array.of(1, 0, 0), 2, 1)).toBe(true); // a circle ends
  expect(inOneLine(Int32Array.of(1, 0, -1), 0, 2)).toBe(false);
});

test("nobody in one's own reporting line is offered as a mentor, however far up", () => {
  const small = organisation(2);
  const manager = Int32Array.from(small.people.manager, (_, person) => person - 1); // one long line
  const nobody = {...small.judged.mentor, person: new Int32Array(), item: new Int32Array()};
  const allowed = (of: Int32Array) => {
    const may = ruleFor("mentor", {
      ...small,
      people: {...small.people, manager: of},
      judged: {...small.judged, mentor: nobody}
    })(10);
    return [...of.keys()].filter((mentor) => may(mentor));
  };
  expect(allowed(new Int32Array(manager.length).fill(-1)).length).toBeGreaterThan(3);
  expect(allowed(manager.map((one, person) => (person < 20 ? one : -1)))).toEqual(
    allowed(new Int32Array(manager.length).fill(-1)).filter((mentor) => mentor >= 20)
  );
});
