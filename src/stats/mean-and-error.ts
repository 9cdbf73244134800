/**
 * The mean of what was measured, and how far chance may have moved it.
 *
 * @param values in any unit.
 * @returns both in the same unit; the error is one standard error by the plain variance. NaN without values.
 */
export function meanAndError(values: ArrayLike<number>): {mean: number; error: number} {
  const n = values.length;
  let [sum, squares] = [0, 0];
  for (let i = 0; i < n; i++) sum += values[i];
  const mean = sum / n;
  for (let i = 0; i < n; i++) squares += (values[i] - mean) ** 2;
  return {mean, error: Math.sqrt(squares) / n};
}
