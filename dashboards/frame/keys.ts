import {useEffect} from "react";

/** What the keys do, in the words of the dialog behind `?`. */
export const keyList: readonly (readonly [keys: string, does: string])[] = [
  ["/", "Search communities, courses, objectives, threads"],
  ["g o · g c · g f · g b · g e", "Go to Overview, Communities, For you, Objectives, Evidence"],
  ["j · k", "Next, previous row or item"],
  ["Enter", "Open the row, or do its act"],
  [".", "Acts of the row, as a menu"],
  ["1 · 2 · 3", "The evidence of a warning"],
  ["x · y · u", "Not for me · why this · undo"],
  ["a · r", "Accept, refuse a proposed link"],
  ["c", "Copy the command of a step"],
  ["t", "The chart in focus as a table"],
  ["← → · Shift · [ ]", "In a chart: one mark, a quarter, previous and next event"],
  ["Esc", "Close, back to where focus was"]
];

const offKey = "coppice-keys-off";
export const keysAreOff = (): boolean => localStorage.getItem(offKey) === "yes";
export const switchKeys = (on: boolean): void =>
  on ? localStorage.removeItem(offKey) : localStorage.setItem(offKey, "yes");

interface Doing {
  /** After `g`. */
  go: (key: string) => void;
  search: () => void;
  help: () => void;
}

/**
 * The keys of every page. Rows carry `data-row`; what a key does in a row (or on the page) is a control that
 * carries `data-key`. So a key does nothing that a visible control does not.
 */
export function useKeys({go, search, help}: Doing): void {
  useEffect(() => {
    let afterG = false;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || keysAreOff() || isTyping(event.target))
        return;
      const done = afterG ? (go(event.key), true) : act(event.key);
      afterG = !afterG && event.key === "g";
      if (done || afterG) event.preventDefault();
    };
    const act = (key: string): boolean => {
      if (key === "/") return (search(), true);
      if (key === "?") return (help(), true);
      if (key === "j" || key === "k") return step(key === "j" ? 1 : -1);
      if (key === "Enter")
        return document.activeElement?.matches("[data-row]") === true && press("Enter");
      return /^[.xuyarct1-3]$/.test(key) && press(key);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [go, search, help]);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest("input, textarea, select, [role=menu], [role=dialog]") !== null;

const visible = (element: HTMLElement): boolean => element.getClientRects().length > 0;

function step(by: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")].filter(visible);
  const here = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[here < 0 ? (by > 0 ? 0 : rows.length - 1) : here + by];
  next?.focus();
  next?.scrollIntoView({block: "nearest"});
  return next !== undefined;
}

function press(key: string): boolean {
  const selector = `[data-key="${key}"]`;
  const inside = document.activeElement
    ?.closest("[data-row], figure")
    ?.querySelector<HTMLElement>(selector);
  const control = inside ?? [...document.querySelectorAll<HTMLElement>(selector)].find(visible);
  setTimeout(() => control?.click()); // after the key: a menu opened within it takes the key for its own
  return control !== undefined;
}
