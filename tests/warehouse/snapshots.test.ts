import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, onTestFinished, test} from "vitest";
import {
  currentSnapshot,
  findSnapshot,
  listSnapshots,
  newestSnapshot,
  newSnapshotId,
  publishSnapshot,
  rollback
} from "../../src/warehouse/snapshots.ts";

const madeAt = new Date("2026-11-22T01:45:00.123Z");

function emptyHome(): string {
  const home = mkdtempSync(join(tmpdir(), "coppice-"));
  onTestFinished(() => rmSync(home, {recursive: true}));
  return home;
}

function published(
  home: string,
  content = "0a1b2c",
  {asOf = null as string | null, keep = 3} = {}
): string {
  const draft = join(home, "draft");
  writeFileSync(draft, content);
  const id = newSnapshotId(home, {madeAt, content, asOf});
  publishSnapshot(home, {draft, id, asOf, keep});
  return id;
}

test("an id tells when it was made and what is in it, and a later one sorts after, at the same instant too", () => {
  const home = emptyHome();
  expect(published(home, "0a1b2c3d4e")).toBe("20261122T014500123-0a1b2c");
  expect(published(home, "0000000000")).toBe("20261122T014500124-000000");
});

test("the newest is served, three stay", () => {
  const home = emptyHome();
  const ids = [1, 2, 3, 4].map(() => published(home));
  expect(currentSnapshot(home)).toBe(ids[3]);
  expect(readFileSync(join(home, "current"), "utf8")).toBe(`${ids[3]}\n`);
  expect(listSnapshots(home).map(({id, current}) => [id, current])).toEqual([
    [ids[3], true],
    [ids[2], false],
    [ids[1], false]
  ]);
});

test("one of a past day is not served, not counted among those kept, and is the newest made", () => {
  const home = emptyHome();
  const served = [1, 2, 3].map(() => published(home));
  const past = published(home, "ffffff", {asOf: "2026-01-05"});
  expect(currentSnapshot(home)).toBe(served[2]);
  expect(newestSnapshot(home)).toBe(past);
  expect(listSnapshots(home)).toHaveLength(4);
  expect(listSnapshots(home)[0]).toMatchObject({
    asOf: "2026-01-05",
    current: false,
    madeAt: "2026-11-22T01:45:00.126Z"
  });
});

test("rolling back serves the one before, or the one named, never one older than told", () => {
  const home = emptyHome();
  const [first, second, third] = [1, 2, 3].map(() => published(home));
  expect(rollback(home).id).toBe(second);
  expect(rollback(home).id).toBe(first);
  expect(() => rollback(home)).toThrow(expect.objectContaining({code: "SNAPSHOT_MISSING"}));
  expect(rollback(home, {to: third}).id).toBe(third);
  expect(currentSnapshot(home)).toBe(third);
  expect(() => rollback(home, {to: first, notBefore: "2026-11-22T01:45:00.124Z"})).toThrow(
    /go back/
  );
});

test("the served one is kept though it is old, and a missing one is named with those there are", () => {
  const home = emptyHome();
  const [first] = [published(home), published(home)];
  rollback(home);
  for (let i = 0; i < 4; i++) published(home, "aaaaaa", {keep: 1});
  expect(existsSync(join(home, "snapshots", `${first}.duckdb`))).toBe(false);
  expect(() => findSnapshot(home, "nothing")).toThrow(new RegExp(currentSnapshot(home) ?? "-"));
});
