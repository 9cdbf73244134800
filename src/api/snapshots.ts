import {currentSnapshot, snapshotPath} from "../warehouse/snapshots.ts";
import {openSnapshot, type Snapshot} from "./snapshot/open.ts";

/** The published snapshot of a home. A new one is opened beside the old, which closes when its last reader has gone. */
export interface Snapshots {
  current(): Snapshot | null;
  /** What is published was made by an earlier version, and is not served. */
  outdated(): boolean;
  /** Holds the current snapshot open until `release`. */
  hold(): {snapshot: Snapshot | null; release: () => void};
  /** Follows the pointer; true when it moved. */
  refresh(): Promise<boolean>;
  close(): Promise<void>;
}

interface Held {
  readonly snapshot: Snapshot;
  readers: number;
  retired: boolean;
}

export async function openSnapshots(home: string): Promise<Snapshots> {
  let at = currentSnapshot(home);
  let held = await open(home, at);
  const retire = (old: Held | null) => {
    if (!old) return;
    old.retired = true;
    if (old.readers === 0) old.snapshot.close();
  };
  return {
    current: () => held?.snapshot ?? null,
    outdated: () => at !== null && held === null,
    hold() {
      const mine = held;
      if (!mine) return {snapshot: null, release: () => undefined};
      mine.readers++;
      return {
        snapshot: mine.snapshot,
        release() {
          mine.readers--;
          if (mine.retired && mine.readers === 0) mine.snapshot.close();
        }
      };
    },
    async refresh() {
      const id = currentSnapshot(home);
      if (id === at) return false;
      const next = await open(home, id);
      retire(held);
      at = id;
      held = next;
      return true;
    },
    async close() {
      retire(held);
      held = null;
    }
  };
}

async function open(home: string, id: string | null): Promise<Held | null> {
  const snapshot = id === null ? null : await openSnapshot(snapshotPath(home, id), id);
  return snapshot && {snapshot, readers: 0, retired: false};
}
