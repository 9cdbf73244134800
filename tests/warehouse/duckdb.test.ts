import fc from "fast-check";
import {expect, test} from "vitest";
import {noInteger} from "../../src/warehouse/columns.ts";
import {openDatabase} from "../../src/warehouse/duckdb.ts";

test("columns come out as typed arrays and dictionaries, missing values marked", async () => {
  using db = await openDatabase();
  const columns = await db.columns(
    "select i::integer as a, i / 2.0::double as b, i::bigint as c, case when i = 1 then null else 'w' || i % 2 end as d, i = 1 as e from range(3) t(i) union all select null, null, null, null, null"
  );
  expect(columns.count).toBe(4);
  expect([...columns.integers("a")]).toEqual([0, 1, 2, noInteger]);
  expect([...columns.numbers("b")]).toEqual([0, 0.5, 1, Number.NaN]);
  expect([...columns.numbers("c")]).toEqual([0, 1, 2, Number.NaN]);
  expect(columns.words("d")).toEqual({codes: Int32Array.of(0, -1, 0, -1), words: ["w0"]});
  expect([...columns.integers("e")]).toEqual([0, 1, 0, noInteger]);
});

test("what is appended by column is read back, past one chunk", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({min: 0, max: 5000}),
      fc.integer({min: 2, max: 9}),
      async (count, every) => {
        using db = await openDatabase();
        await db.run(
          "create table t (a integer, b double, c varchar, d varchar, day date, e bigint, f boolean, none integer)"
        );
        const a = Int32Array.from({length: count}, (_, i) => (i % every === 0 ? noInteger : i));
        const b = Float64Array.from({length: count}, (_, i) =>
          i % every === 1 ? Number.NaN : i / 3
        );
        const c = {
          codes: Int32Array.from({length: count}, (_, i) => (i % every) - 1),
          words: ["x", "long enough to leave the vector", "y", "z", "ä", "q", "r", "s"]
        };
        const d = Array.from({length: count}, (_, i) => (i % every === 0 ? null : `d${i}`));
        await db.append("t", {
          a,
          b,
          c,
          d,
          day: a,
          e: b.map(Math.floor),
          f: a.map((value) => (value === noInteger ? value : value % 2))
        });
        const read = await db.columns("select * from t");
        expect(read.integers("a")).toEqual(a);
        expect(read.numbers("b")).toEqual(b);
        const words = read.words("c");
        expect([...words.codes].map((code) => words.words[code])).toEqual(
          [...c.codes].map((code) => c.words[code])
        );
        expect(read.integers("day")).toEqual(a);
        expect(read.numbers("e")).toEqual(b.map(Math.floor));
        expect(read.integers("f")).toEqual(
          a.map((value) => (value === noInteger ? value : value % 2))
        );
        expect(await db.scalar("select count(*) from t where none is not null")).toBe(0);
        expect((await db.rows<{d: string | null}>("select d from t")).map((row) => row.d)).toEqual(
          d
        );
      }
    ),
    {numRuns: 15}
  );
});

test("small results are plain values in UTC", async () => {
  using db = await openDatabase();
  expect(
    await db.rows(
      "select date '2026-01-05' as day, timestamptz '2026-01-05 10:00:00+02' as instant, 7::bigint as n, $1 as word",
      ["ä"]
    )
  ).toEqual([{day: "2026-01-05", instant: "2026-01-05T08:00:00.000Z", n: 7, word: "ä"}]);
  expect(
    await db.scalar("select date_trunc('day', timestamptz '2026-01-05 23:30:00-05')::varchar")
  ).toBe("2026-01-06 00:00:00+00");
});

test("wrong SQL, wrong columns and wrong lengths are refused by code", async () => {
  using db = await openDatabase();
  await db.run("create table t (a integer)");
  await expect(db.run("select * from nowhere")).rejects.toMatchObject({code: "SQL_FAILED"});
  await expect(db.append("t", {b: Int32Array.of(1)})).rejects.toMatchObject({code: "COLUMN_SHAPE"});
  const columns = await db.columns("select a from t");
  expect(() => columns.words("a")).toThrow(expect.objectContaining({code: "COLUMN_SHAPE"}));
});
