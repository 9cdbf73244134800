import {expect, test} from "vitest";
import {csrOf} from "../../../src/graph/csr.ts";
import {seededRandom} from "../../../src/graph/random.ts";
import {ownBlend} from "../../../src/recommend/connections/own-blend.ts";
import type {Earlier, Learning} from "../../../src/recommend/learning.ts";
import {listsOf} from "../../../src/recommend/lists.ts";
import {weigh, weighted} from "../../../src/recommend/signal-weights.ts";
import {organisation} from "../organisation.ts";

const people = 200;

/** Twenty circles of ten, half of the ties inside each made; twelve people everywhere are turning to many. */
function place(newContact: (person: number, random: () => number) => number): Learning {
  const random = seededRandom(8);
  const below = (n: number) => Math.floor(random() * n);
  const inside = Array.from({length: 500}, () => {
    const from = below(people);
    return [from, Math.floor(from / 10) * 10 + below(10)] as const;
  }).filter(([from, to]) => from !== to);
  const ties = csrOf({
    people,
    from: Int32Array.from(inside, ([from]) => from),
    to: Int32Array.from(inside, ([, to]) => to),
    weight: new Float64Array(inside.length).fill(1)
  });
  const openness = Float64Array.from({length: people}, (_, p) => (p % 17 === 0 ? 8 : random()));
  const pairs = Array.from({length: people}, (_, person) => [person, newContact(person, random)]);
  const met = listsOf(
    people,
    pairs.map(([person]) => person),
    pairs.map(([, other]) => other)
  );
  const earlier: Earlier = {today: 19_986, ties, openness, met};
  const small = organisation(1);
  const pseudonyms = Array.from({length: people}, (_, p) => `p_${p}`);
  return {
    ...small,
    people: {...small.people, pseudonyms},
    ties,
    openness,
    known: ties,
    earlier: [earlier]
  };
}

const near = (person: number, random: () => number) =>
  Math.floor(person / 10) * 10 + Math.floor(random() * 10);
const open = (_: number, random: () => number) => 17 * Math.floor(random() * 12);

test("where people turn to who is meeting many, that blend is taken", () => {
  const {blend, people: taught} = ownBlend(place(open));
  expect(blend.name).toBe("lively");
  expect(taught).toBeGreaterThan(90);
});

test("where new ties close triangles, or little is known, the blend that ships stays", () => {
  expect(ownBlend(place(near)).blend.name).toBe("settled");
  expect(ownBlend({...place(open), earlier: []})).toMatchObject({
    blend: {name: "settled"},
    people: 0
  });
});

test("a refresh uses it, leaves out what it silences, and tells from how many it was learned", () => {
  const weights = weigh(place(open));
  const told = weights.filter(({kind}) => kind === "connection");
  expect(told.every(({learnedFrom}) => learnedFrom > 90)).toBe(true);
  expect(told.find(({signal}) => signal === "meets-many")?.weight).toBe(1);
  expect(told.find(({signal}) => signal === "same-thread")?.weight).toBe(0);
  expect(weighted(weights).some(({id}) => id === "same-thread")).toBe(false);
});
