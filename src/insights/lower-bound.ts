/** First place in a rising column, or in rows of it that rise, that is not below `value`. */
export function lowerBound(
  column: Int32Array | Float64Array,
  value: number,
  {first, end} = {first: 0, end: column.length}
): number {
  let low = first;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (column[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
