/** Refuses to count past nine. */
export function* countTo(last: number): Generator<number, string> {
  for (let number = 1; number <= last; number++) {
    if (number > 9) throw new Error("ten is too many");
    yield number;
  }
  return `counted to ${last}`;
}
