import type {Structure} from "./csr.ts";

/** The people tied to both a and b, in rising order: why the two should meet. Time O(ties of a + ties of b). */
export function sharedContacts({starts, targets}: Structure, a: number, b: number): Uint32Array {
  const shared: number[] = [];
  for (let i = starts[a], j = starts[b]; i < starts[a + 1] && j < starts[b + 1]; ) {
    const gap = targets[i] - targets[j];
    if (gap === 0) shared.push(targets[i]);
    if (gap <= 0) i++;
    if (gap >= 0) j++;
  }
  return new Uint32Array(shared);
}
