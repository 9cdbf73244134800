import {describe, expect, test} from "vitest";
import {listSigns} from "../../../pipelines/sources/mail/list-signs.ts";
import {mailLists} from "../../../pipelines/sources/mail/lists.ts";

const signs = (headers: Record<string, string>, tags: string[] = []) =>
  listSigns((name) => (name in headers ? [headers[name]] : []), tags);

const bees = signs({
  "list-id": "Bee Observers of Europe <bees.lists.example.org>",
  "list-post": "<mailto:bees@example.org>"
});

describe("a list has one id", () => {
  test.each([
    ["List-Id alone", {"list-id": "<Bees.Lists.example.org>"}],
    ["an address that is seen with a List-Id elsewhere", {"x-beenthere": "Bees@example.org"}],
    ["ezmlm's contact", {"mailing-list": "contact bees-help@example.org; run by ezmlm"}],
    ["a group's name", {"mailing-list": "list bees@example.org; contact bees-owner@example.org"}],
    ["the sender that lists use", {sender: "bees-bounces+ada=example.org@example.org"}],
    ["an older sender", {sender: "owner-bees@example.org"}],
    ["X-Mailing-List", {"x-mailing-list": "<bees@example.org> archive/latest/7"}],
    ["Delivered-To of ezmlm", {"delivered-to": "mailing list bees@example.org"}],
    ["Cc of an address that is known", {cc: "Ada <ada@example.org>, Bees <bees@example.org>"}]
  ])("by %s", (_, headers) => {
    const some = signs(headers);
    expect(mailLists([bees, some]).of(some)?.id).toBe("bees.lists.example.org");
  });

  test("by its name in the subject, unless two lists have that name", () => {
    const tagged = signs({to: "ada@example.org"}, ["Bees"]);
    const others = signs({"list-post": "<mailto:bees@example.net>"});
    expect(mailLists([bees, tagged]).of(tagged)?.id).toBe("bees.lists.example.org");
    expect(mailLists([bees, others, tagged]).of(tagged)).toBeUndefined();
  });

  test("from its address where no message has a List-Id", () => {
    const some = signs({"x-beenthere": "hives@example.org"});
    expect(mailLists([some]).of(some)).toEqual({id: "hives.example.org", name: "hives"});
  });
});

test("mail to people is nobody's list", () => {
  const letter = signs({
    to: "ada@example.org",
    sender: "ben@example.org",
    "x-loop": "ben@example.org"
  });
  expect(mailLists([bees, letter]).of(letter)).toBeUndefined();
});

describe("a list is called", () => {
  const named = (id: string) => {
    const some = signs({"list-id": id});
    return mailLists([some]).of(some)?.name;
  };
  test("what stands before its domain", () => {
    expect(named("Keeping bees <bees.example.org>")).toBe("bees");
  });
  test("as the initials of its long name are written, where they spell it", () => {
    expect(named("Friends of Rare Keepers <fork.example.org>")).toBe("FoRK");
    expect(named('"Irish Larch Users\' Group" <ilug.example.org>')).toBe("ILUG");
  });
});

test("the list itself and its software are no people", () => {
  const lists = mailLists([bees]);
  const addresses = [
    "bees@example.org",
    "bees-request@example.org",
    "owner-bees@example.org",
    "ada@example.org"
  ];
  expect(addresses.map((address) => lists.isList(address))).toEqual([true, true, true, false]);
});
