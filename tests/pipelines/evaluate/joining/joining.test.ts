import {expect, test} from "vitest";
import type {Past} from "../../../../pipelines/evaluate/connections/past.ts";
import {gradeJoining, joinedSince} from "../../../../pipelines/evaluate/joining/joining.ts";
import {listOf} from "../../../../src/recommend/lists.ts";
import {organisation} from "../../../recommend/organisation.ts";

const learning = organisation(3);
const {members, ids} = learning.communities;
const cut = learning.today;

/** A roster of rows [person, community, day]. */
function roster(rows: readonly (readonly [string, string, number])[]): Past {
  const people = [...new Set(rows.map(([person]) => person))];
  const none = new Int32Array();
  return {
    people,
    talk: {from: none, to: none, day: new Float64Array()},
    unit: none,
    writing: {thread: none, person: none, day: new Float64Array()},
    roster: {
      communities: ids,
      community: Int32Array.from(rows, ([, community]) => ids.indexOf(community)),
      person: Int32Array.from(rows, ([person]) => people.indexOf(person)),
      since: Float64Array.from(rows, ([, , day]) => day),
      until: new Float64Array(rows.length).fill(1e9)
    }
  };
}

const outside = (community: number): number =>
  learning.people.pseudonyms.findIndex(
    (_, person) => !learning.people.away[person] && !listOf(members, community).includes(person)
  );

test("right is who joined since the day, was known before it and was not in it yet", () => {
  const [person, inside] = [outside(0), listOf(members, 0)[0]];
  const id = (one: number) => learning.people.pseudonyms[one];
  const past = roster([
    [id(person), ids[0], cut + 3],
    [id(person), ids[0], cut + 9], // joined twice
    [id(person), ids[1], cut - 1], // before the day
    [id(inside), ids[0], cut + 3], // takes part already
    ["p_stranger", ids[0], cut + 3]
  ]);
  const refused = learning.judged.community;
  const open = {...refused, person: new Int32Array(), item: new Int32Array()};
  const asked = {...learning, judged: {...learning.judged, community: open}};
  expect(joinedSince(past, cut, asked).cases).toEqual([{person, wanted: [0]}]);
});

test("where people join what most of those take part in whom they are tied to, friends inside are best", () => {
  const friendsIn = (person: number, community: number) =>
    [...listOf(learning.ties, person)].filter((other) => listOf(members, community).includes(other))
      .length;
  const cases = learning.people.pseudonyms.flatMap((_, person) => {
    const free = ids
      .map((_, community) => community)
      .filter((c) => learning.communities.open[c] && !listOf(members, c).includes(person));
    const [best] = free.toSorted((a, b) => friendsIn(person, b) - friendsIn(person, a) || a - b);
    return best === undefined || friendsIn(person, best) === 0 ? [] : [{person, wanted: [best]}];
  });
  const {judged} = learning;
  const nobody = {...judged.community, person: new Int32Array(), item: new Int32Array()};
  const found = {learning: {...learning, judged: {...judged, community: nobody}}, cases};
  const [hits, mrr] = gradeJoining([{name: "here", found}]).lines;
  expect(mrr.best).toBe("friends inside");
  expect(mrr.by["friends inside"]?.value).toBe(1);
  expect(hits.by.popularity?.value).toBeLessThan(1);
});
