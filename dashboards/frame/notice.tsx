import {Button} from "@mantine/core";
import {useEffect, useSyncExternalStore} from "react";

export interface Notice {
  readonly words: string;
  readonly undo?: () => Promise<void>;
}

let current: Notice | null = null;
const listeners = new Set<() => void>();

/** Says something politely; the latest replaces the one before. */
export function announce(notice: Notice | null): void {
  current = notice;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The line at the foot of the page: what was saved, and Undo for ten seconds. */
export function NoticeLine() {
  const notice = useSyncExternalStore(subscribe, () => current);
  useEffect(() => {
    if (!notice) return;
    const gone = setTimeout(() => announce(null), 10_000);
    return () => clearTimeout(gone);
  }, [notice]);
  const undo = notice?.undo;
  return (
    <output className="notice" data-shown={notice ? "" : undefined}>
      {notice && <span>{notice.words}</span>}
      {undo && (
        <Button data-key="u" onClick={() => void undo()}>
          Undo
        </Button>
      )}
    </output>
  );
}
