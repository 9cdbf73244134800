import {mkdirSync, mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {evaluateOwnHome} from "../../../../pipelines/evaluate/courses/own-home.ts";
import {ingest} from "../../../../pipelines/ingest.ts";
import {simulate} from "../../../../src/simulate/simulate.ts";
import {openStore} from "../../../../src/store/store.ts";

test("a home's own past grades every way to rank, and the latest grading is kept for the page", async () => {
  const folder = mkdtempSync(join(tmpdir(), "coppice-own-"));
  const [home, tables] = [join(folder, "home"), join(folder, "tables")];
  mkdirSync(home);
  simulate({people: 60, days: 240, seed: 4, out: tables});
  const clock = new Date("2026-12-01T00:00:00Z");
  await ingest({home, source: "tables", path: tables, clock: () => clock});
  const {lines} = await evaluateOwnHome(home, {clock});
  const store = await openStore(home);
  const run = await store.runs.last("evaluate courses");
  await store.close();
  rmSync(folder, {recursive: true});
  const by = lines.find(({figure}) => figure === "NDCG@10")?.by;
  expect(Object.keys(by ?? {})).toEqual(
    expect.arrayContaining(["popular", "EASE", "blend", "coppice"])
  );
  expect(run?.startedAt).toBe("2026-12-01T00:00:00.000Z");
  expect(run?.summary).toMatchObject({
    periods: [expect.any(String), expect.any(String), expect.any(String)],
    ways: expect.arrayContaining([expect.objectContaining({name: "coppice", ndcg: by?.coppice})])
  });
  expect(run?.summary.people).toBeGreaterThan(5);
});
