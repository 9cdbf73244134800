import {fail} from "../../errors.ts";

/** One piece of a list. The cursor is the place to go on from. @throws REQUEST_INVALID for a cursor nobody gave out. */
export function paged<T, R>(
  items: readonly T[],
  {limit, cursor = "0"}: {limit: number; cursor?: string},
  answer: (item: T) => R
): {items: R[]; total: number; next: string | null} {
  const from = Number(cursor);
  if (!Number.isInteger(from) || from < 0)
    fail("REQUEST_INVALID", `"${cursor}" is not a cursor of this list`);
  const to = from + limit;
  return {
    items: items.slice(from, to).map(answer),
    total: items.length,
    next: to < items.length ? String(to) : null
  };
}
