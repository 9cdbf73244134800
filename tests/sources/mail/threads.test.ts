import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {type Letter, threaded} from "../../../pipelines/sources/mail/threads.ts";

const letter = (id: string, day: number, more: Partial<Letter> = {}): Letter => ({
  id,
  references: [],
  sentAt: new Date(Date.UTC(2002, 0, day)).toISOString(),
  sender: `${id}@example.org`,
  list: "bees",
  title: id,
  seemsReply: false,
  ...more
});

describe("references", () => {
  test("join replies to a message that was never seen", () => {
    const places = threaded([
      letter("a", 1, {references: ["x"]}),
      letter("b", 2, {references: ["w", "x"]}),
      letter("c", 3, {references: ["w"]})
    ]);
    expect(places.get("a")).toEqual({thread: "w", parent: "x"});
    expect(places.get("b")).toEqual({thread: "w", parent: "x"});
    expect(places.get("c")).toEqual({thread: "w", parent: "w"});
  });

  test("name the nearest message that was seen as the one answered", () => {
    const places = threaded([letter("a", 1), letter("b", 2, {references: ["a", "lost"]})]);
    expect(places.get("b")).toEqual({thread: "a", parent: "a"});
  });

  test("in a circle do not turn for ever", () => {
    const places = threaded([
      letter("a", 1, {references: ["b"]}),
      letter("b", 2, {references: ["a"]}),
      letter("c", 3, {references: ["c"]})
    ]);
    expect(places.get("a")?.thread).toBe(places.get("b")?.thread);
    expect(places.get("c")).toEqual({thread: "c", parent: undefined});
  });

  test("find the roots of random conversations, whatever is missing and in whatever order", () => {
    const conversation = fc.array(fc.record({parent: fc.nat(), isSeen: fc.boolean()}), {
      maxLength: 30
    });
    fc.assert(
      fc.property(conversation, fc.infiniteStream(fc.double({noNaN: true})), (messages, random) => {
        const parents = messages.map(({parent}, i) => (i < 3 ? -1 : parent % i));
        const ancestors = (i: number): number[] =>
          parents[i] < 0 ? [] : [...ancestors(parents[i]), parents[i]];
        const letters = messages.flatMap(({isSeen}, i) =>
          isSeen ? [letter(`m${i}`, i + 1, {references: ancestors(i).map((j) => `m${j}`)})] : []
        );
        const shuffled = letters
          .map((value) => ({value, order: random.next().value ?? 0}))
          .toSorted((a, b) => a.order - b.order)
          .map(({value}) => value);
        const places = threaded(shuffled);
        for (const {id} of letters)
          expect(places.get(id)?.thread).toBe(
            `m${[...ancestors(Number(id.slice(1))), id.slice(1)][0]}`
          );
      })
    );
  });
});

describe("a reply that names nothing", () => {
  const opener = letter("a", 1, {title: "Winter feed"});
  const reply = (day: number, more: Partial<Letter> = {}) =>
    letter("b", day, {title: "winter FEED", seemsReply: true, ...more});
  const parentOf = (...letters: Letter[]) => threaded(letters).get("b")?.parent;

  test("goes under the latest earlier message of that subject", () => {
    expect(parentOf(opener, letter("later", 3, {title: "Winter feed"}), reply(5))).toBe("later");
  });

  test("but not after 60 days, in another list, under oneself, or under an empty subject", () => {
    expect(parentOf(opener, reply(61))).toBe("a");
    expect(parentOf(opener, reply(62))).toBeUndefined();
    expect(parentOf(opener, reply(5, {list: "hives"}))).toBeUndefined();
    expect(parentOf(opener, reply(5, {sender: opener.sender}))).toBeUndefined();
    expect(parentOf({...opener, title: ""}, reply(5, {title: ""}))).toBeUndefined();
  });

  test("is needed: the same subject alone is a new thread", () => {
    expect(parentOf(opener, reply(5, {seemsReply: false}))).toBeUndefined();
  });
});
