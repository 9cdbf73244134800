import {describe, expect, test} from "vitest";
import {sourceOf, sources} from "../../pipelines/sources/index.ts";
import {scratch} from "../ledger/scratch.ts";
import {join} from "node:path";

describe.each(sources)("source $id", (source) => {
  test("is found by its id and shows how it is called", () => {
    expect(sourceOf(source.id)).toBe(source);
    expect(source.example).toMatch(new RegExp(`^coppice ingest ${source.id} `));
    expect(source.summary.length).toBeGreaterThan(20);
  });

  test("says what cannot be read when there is nothing", async () => {
    const input = {
      path: join(scratch(), "nowhere"),
      options: {},
      policy: {privateTraffic: "none" as const, isProtected: () => false},
      report: {setAside() {}, mended() {}, unknownColumns() {}, samePerson() {}},
      hashedId: (id: string) => id
    };
    const rows = async () => {
      const reading = await source.read(input);
      if ("rows" in reading) for await (const _ of reading.rows);
    };
    await expect(rows()).rejects.toMatchObject({code: "SOURCE_UNREADABLE"});
  });
});

test("a source that nobody knows is refused with the list of those there are", () => {
  expect(() => sourceOf("telex")).toThrow(
    expect.objectContaining({code: "SOURCE_UNKNOWN", message: expect.stringContaining("tables")})
  );
});
