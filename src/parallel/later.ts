/** Work that goes on and is awaited later: until then its failure is nobody's. */
export function later<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}
