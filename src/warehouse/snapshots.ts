import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs";
import {join} from "node:path";
import {fail} from "../errors.ts";
import {syncFile} from "./sync.ts";

/** A published snapshot. Ids sort by time: "20261122T014500123-1f2a9c", a past day's has "-as-of-2026-01-05" behind it. */
export interface Snapshot {
  readonly id: string;
  readonly path: string;
  readonly madeAt: string;
  /** The past day it was built for; null: the day it was made. */
  readonly asOf: string | null;
  /** The one that is served. */
  readonly current: boolean;
}

const name =
  /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})-[0-9a-f]{6}(?:-as-of-(\d{4}-\d\d-\d\d))?$/;

export const snapshotFolder = (home: string): string => join(home, "snapshots");
export const snapshotPath = (home: string, id: string): string =>
  join(snapshotFolder(home), `${id}.duckdb`);
const pointer = (home: string): string => join(home, "current");

/** Newest first. */
export function listSnapshots(home: string): Snapshot[] {
  const current = currentSnapshot(home);
  if (!existsSync(snapshotFolder(home))) return [];
  return readdirSync(snapshotFolder(home))
    .filter((file) => file.endsWith(".duckdb"))
    .map((file) => file.slice(0, -".duckdb".length))
    .sort()
    .reverse()
    .flatMap((id) => {
      const told = toldBy(id);
      return told ? [{id, path: snapshotPath(home, id), ...told, current: id === current}] : [];
    });
}

/** When a snapshot was made and for which day, by its id; null for what is none. */
export function toldBy(id: string): Pick<Snapshot, "madeAt" | "asOf"> | null {
  const [, y, mo, d, h, mi, s, ms, asOf] = name.exec(id) ?? [];
  if (y === undefined) return null;
  return {madeAt: `${y}-${mo}-${d}T${h}:${mi}:${s}.${ms}Z`, asOf: asOf ?? null};
}

/** Id of the snapshot that is served; null before the first. */
export const currentSnapshot = (home: string): string | null =>
  existsSync(pointer(home)) ? readFileSync(pointer(home), "utf8").trim() : null;

/** Id of the snapshot that the last refresh made, a past day's included; null before the first. */
export const newestSnapshot = (home: string): string | null => listSnapshots(home)[0]?.id ?? null;

/**
 * Where the snapshot of this id lies.
 * @throws SNAPSHOT_MISSING
 */
export function findSnapshot(home: string, id: string): string {
  const known = listSnapshots(home);
  if (known.some((snapshot) => snapshot.id === id)) return snapshotPath(home, id);
  return fail(
    "SNAPSHOT_MISSING",
    `There is no snapshot "${id}"; ${known.length ? `there are ${known.map((snapshot) => snapshot.id).join(", ")}` : "run coppice refresh"}`
  );
}

/** An id that sorts after all there are, made of the time and the first six digits of what the content hashes to. */
export function newSnapshotId(
  home: string,
  {madeAt, content, asOf}: {madeAt: Date; content: string; asOf: string | null}
): string {
  const newest = listSnapshots(home)[0];
  const time = new Date(Math.max(madeAt.getTime(), newest ? Date.parse(newest.madeAt) + 1 : 0));
  const stamp = time.toISOString().replace(/[-:.Z]/g, "");
  return `${stamp}-${content.slice(0, 6)}${asOf ? `-as-of-${asOf}` : ""}`;
}

/** Gives a finished file its id and, unless it is of a past day, serves it from now on; older ones than `keep` of its sort go. */
export function publishSnapshot(
  home: string,
  {draft, id, asOf, keep}: {draft: string; id: string; asOf: string | null; keep: number}
): void {
  mkdirSync(snapshotFolder(home), {recursive: true});
  syncFile(draft);
  renameSync(draft, snapshotPath(home, id));
  syncFile(snapshotFolder(home));
  if (asOf === null) point(home, id);
  const ofItsSort = listSnapshots(home).filter(
    (snapshot) => (snapshot.asOf === null) === (asOf === null)
  );
  for (const {path, current} of ofItsSort.slice(keep)) if (!current) rmSync(path);
}

/**
 * Serves an earlier snapshot: the one named, else the one before the current.
 * @param notBefore an ISO instant (the last erasure): nothing older is served again.
 * @throws SNAPSHOT_MISSING when there is none to go back to.
 */
export function rollback(
  home: string,
  {to, notBefore = ""}: {to?: string; notBefore?: string} = {}
): Snapshot {
  const possible = listSnapshots(home).filter(
    ({asOf, madeAt}) => asOf === null && madeAt >= notBefore
  );
  const current = possible.findIndex((snapshot) => snapshot.current);
  const wanted = to === undefined ? possible[current + 1] : possible.find(({id}) => id === to);
  if (!wanted)
    return fail(
      "SNAPSHOT_MISSING",
      `There is no ${to ? `snapshot "${to}"` : "earlier snapshot"} to go back to`
    );
  point(home, wanted.id);
  return {...wanted, current: true};
}

function point(home: string, id: string): void {
  const draft = `${pointer(home)}.tmp`;
  writeFileSync(draft, `${id}\n`);
  syncFile(draft);
  renameSync(draft, pointer(home));
  syncFile(home);
}
