import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, onTestFinished, test} from "vitest";
import {allModels} from "../../pipelines/refresh/model-list.ts";
import {openDatabase} from "../../src/warehouse/duckdb.ts";
import {parseModel, readModels} from "../../src/warehouse/models.ts";
import {runModels} from "../../src/warehouse/run-models.ts";

interface Written {
  reads?: string;
  grain?: string;
  checks?: readonly string[];
  sql?: string;
}

const model = (
  name: string,
  {reads = "", grain = "id", checks = [], sql = "select 1 as id"}: Written = {}
) =>
  [
    `-- ${name}: what is it?`,
    `-- grain: ${grain}`,
    "-- unit: none",
    `-- reads: ${reads}`,
    ...checks.map((check) => `-- check: ${check}`),
    sql
  ].join("\n");

/** Models in a folder of their own: layer → name → text. */
function written(layers: Record<string, Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "coppice-models-"));
  onTestFinished(() => rmSync(folder, {recursive: true}));
  for (const [layer, files] of Object.entries(layers)) {
    mkdirSync(join(folder, layer));
    for (const [name, text] of Object.entries(files))
      writeFileSync(join(folder, layer, `${name}.sql`), text);
  }
  return folder;
}

const order = (layers: Record<string, Record<string, string>>) =>
  readModels(written(layers), Object.keys(layers), {given: Object.keys(layers)[0]}).map(
    ({name}) => name
  );

test("a header says question, grain, unit, reads, checks and note", () => {
  expect(
    parseModel(
      "wait",
      "insights",
      model("wait", {reads: "a, b", grain: "x, y", checks: ["x > 0", "y > 0"]}).replace(
        "select",
        "-- note: once.\nselect"
      )
    )
  ).toEqual({
    name: "wait",
    layer: "insights",
    question: "what is it?",
    grain: ["x", "y"],
    unit: "none",
    reads: ["a", "b"],
    checks: ["x > 0", "y > 0"],
    note: "once.",
    anew: "",
    sql: "select 1 as id"
  });
});

test("each model comes after all it reads, otherwise by layer and name", () => {
  expect(
    order({
      left: {a: model("a", {reads: "b, given"}), b: model("b")},
      right: {c: model("c", {reads: "a"})}
    })
  ).toEqual(["b", "a", "c"]);
});

test.each([
  ["a cycle", {left: {a: model("a", {reads: "b"}), b: model("b", {reads: "a"})}}],
  ["an unknown table", {left: {a: model("a", {reads: "nowhere"})}}],
  ["a read to the right", {left: {a: model("a", {reads: "b"})}, right: {b: model("b")}}],
  ["a question that is missing", {left: {a: model("b")}}],
  ["a header key nobody knows", {left: {a: `-- why: so\n${model("a")}`}}]
])("%s is refused", (_, layers) => {
  expect(() => order(layers)).toThrow(expect.objectContaining({code: "MODEL_HEADER"}));
});

test("a table is made; a check or a grain that does not hold stops the build, naming model, check and count", async () => {
  using db = await openDatabase();
  const build = (text: string) => runModels(db, [parseModel("t", "left", text)]);
  const sql = "select * from (values (1, 2), (2, null), (2, -1)) as v(id, x)";
  await build(model("t", {sql, grain: "id, x", checks: ["id > 0"]}));
  expect(await db.scalar("select count(*) from t")).toBe(3);
  await expect(
    build(model("t", {sql, grain: "id, x", checks: ["id > 0", "x > 0"]}))
  ).rejects.toMatchObject({
    code: "MODEL_CHECK",
    message: 't: 1 rows fail "x > 0"'
  });
  await expect(build(model("t", {sql}))).rejects.toMatchObject({
    message: 't: 1 rows fail "one row for each id"'
  });
});

test("of a model that stands, only rows made anew are made again; else all of them", async () => {
  using db = await openDatabase();
  const build = (rows: string, stands: boolean) =>
    runModels(
      db,
      [
        parseModel(
          "t",
          "left",
          model("t", {sql: `select * from (values ${rows}) as v(id, word)`}).replace(
            "select",
            "-- anew: id >= 2\nselect"
          )
        )
      ],
      {stands: async () => stands}
    );
  const words = () => db.scalar<string>("select string_agg(word, ' ' order by id) from t");
  await build("(1, 'old'), (2, 'old'), (3, 'old')", false);
  await build("(2, 'new')", true);
  expect(await words()).toBe("old new");
  await build("(1, 'anew'), (3, 'anew')", false);
  expect(await words()).toBe("anew anew");
});

test.each(allModels())("$layer/$name says truly what it reads", ({name, reads, sql}) => {
  const steps = new Set([...sql.matchAll(/([a-z_]+) as \(/g)].map(([, step]) => step));
  const named = [
    ...sql.matchAll(/(?<!distinct )\b(?:from|join)\s+(?!from\b)([a-z_.]+)(?:, ([a-z_]+)$)?/gm)
  ].flatMap(([, ...tables]) => tables);
  const read = named.filter((table) => table !== undefined && table !== name && !steps.has(table));
  const macros = sql.match(/window_of|known_|has_begun|version_rank|is_protected|is_anew/)
    ? ["span", "setting"]
    : [];
  expect(reads).toEqual(expect.arrayContaining(read));
  expect([...read, ...macros]).toEqual(expect.arrayContaining([...reads]));
});
