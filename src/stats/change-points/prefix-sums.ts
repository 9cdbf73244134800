/** [n + 1] sums of all values before each place, and how many of them were measured; NaN counts for nothing. */
export function prefixSums(values: Float64Array): {sums: Float64Array; measured: Int32Array} {
  const sums = new Float64Array(values.length + 1);
  const measured = new Int32Array(values.length + 1);
  for (let t = 0; t < values.length; t++) {
    const known = !Number.isNaN(values[t]);
    sums[t + 1] = sums[t] + (known ? values[t] : 0);
    measured[t + 1] = measured[t] + Number(known);
  }
  return {sums, measured};
}
