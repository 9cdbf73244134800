import {linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {fail} from "../errors.ts";

interface Holder {
  readonly pid: number;
  /** When the process started, in the kernel's ticks: a later process may bear the same number. */
  readonly started: string;
  readonly what: string;
}

/** A home held for writing. */
export interface HomeLock {
  release(): void;
  [Symbol.dispose](): void;
}

/**
 * Holds `home` for one writer. A lock whose process has died is taken over.
 * @param what is done meanwhile, for the message to others: "ingest", "refresh".
 * @throws HOME_LOCKED while another holds it.
 */
export function lockHome(home: string, what: string): HomeLock {
  const file = join(home, "lock");
  const mine: Holder = {pid: process.pid, started: startOf(process.pid), what};
  mkdirSync(home, {recursive: true});
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(mine));
  try {
    if (!taken(draft, file)) {
      const holder = holderOf(file);
      if (holder && isAlive(holder))
        fail("HOME_LOCKED", home, `${holder.what} (process ${holder.pid})`);
      setAside(file, holder);
      if (!taken(draft, file)) fail("HOME_LOCKED", home, "another process");
    }
  } finally {
    rmSync(draft, {force: true});
  }
  const release = () => rmSync(file, {force: true});
  return {release, [Symbol.dispose]: release};
}

/** Linking a finished file makes the lock and its content appear at once, or not at all. */
function taken(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** Removes a dead process's lock; if somebody else did so first and holds it now, theirs is put back. */
function setAside(file: string, dead: Holder | null): void {
  const aside = `${file}.dead.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return; // already removed
  }
  const moved = holderOf(aside);
  if (moved && JSON.stringify(moved) !== JSON.stringify(dead)) taken(aside, file);
  rmSync(aside, {force: true});
}

function holderOf(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

function isAlive({pid, started}: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  return startOf(pid) === started;
}

/** Field 22 of /proc/PID/stat, counted after the name, which may hold spaces; empty where there is no /proc. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}
