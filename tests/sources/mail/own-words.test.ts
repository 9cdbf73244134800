import {describe, expect, test} from "vitest";
import {asksSomething, ownWords} from "../../../pipelines/sources/mail/own-words.ts";
import {readSubject} from "../../../pipelines/sources/mail/subject.ts";

describe("own words", () => {
  test("are what is left without quotes and who wrote them", () => {
    const text =
      "On Monday Ada\nwrote:\n\n> Mine left.\n>> Ours too.\nAda> Really.\n| Yes.\n\nGive them shade.\r\n";
    expect(ownWords(text)).toBe("On Monday Ada\n\nGive them shade.");
  });

  test.each([
    "-- \nBen",
    "_______________________________\nbees mailing list",
    "-----Original Message-----\nFrom: Ada",
    `${"-".repeat(55)}\nThis is sponsored`
  ])("end before %j", (below) => expect(ownWords(`Shade.\n${below}\nMore.`)).toBe("Shade."));

  test("keep a colon, a dash and a greater sign inside a line", () => {
    const text = "She wrote:\nnothing -- as 2 > 1.";
    expect(ownWords(text)).toBe(text);
  });
});

describe("a question", () => {
  test.each([
    ["How do I keep them calm", ""],
    ["Swarms?", ""],
    ["help with hives", ""],
    ["Swarms", "I have two. Where do they go?\nThanks"]
  ])("is asked by %j, %j", (subject, words) => expect(asksSomething(subject, words)).toBe(true));

  test.each([
    ["A fair", "See https://example.org/?id=7 for more."],
    ["Whatever", "It is late."],
    ["A report", `${"x ".repeat(250)} Or not?`]
  ])("is not asked by %j, %j", (subject, words) =>
    expect(asksSomething(subject, words)).toBe(false)
  );
});

describe("a subject", () => {
  test.each([
    ["Re: [bees] RE: AW[2]: swarms", {title: "swarms", isReply: true, tags: ["bees"]}],
    ["[bees]  two\r\n lines", {title: "two lines", isReply: false, tags: ["bees"]}],
    ["[all of it]", {title: "[all of it]", isReply: false, tags: []}],
    ["Really: no reply", {title: "Really: no reply", isReply: false, tags: []}],
    ["", {title: "", isReply: false, tags: []}]
  ])("%j is read", (subject, read) => expect(readSubject(subject)).toEqual(read));
});
