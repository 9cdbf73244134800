/**
 * Solves a system whose matrix is symmetric and positive, such as the normal equations of a ridge regression, in place.
 *
 * @param matrix [n · n], row by row; only the lower triangle is read, and overwritten by its root.
 * @param right [n], becomes the solution and is returned. A pivot below 1e-12 counts as that.
 * Cholesky: n³ ÷ 6 additions and multiplications, then n² for two substitutions.
 */
export function solveSymmetric<A extends Float64Array>(matrix: Float64Array, right: A): A {
  const n = right.length;
  for (let a = 0; a < n; a++)
    for (let b = 0; b <= a; b++) {
      let sum = matrix[a * n + b];
      for (let c = 0; c < b; c++) sum -= matrix[a * n + c] * matrix[b * n + c];
      matrix[a * n + b] = a === b ? Math.sqrt(Math.max(sum, 1e-12)) : sum / matrix[b * n + b];
    }
  for (let a = 0; a < n; a++) {
    for (let c = 0; c < a; c++) right[a] -= matrix[a * n + c] * right[c];
    right[a] /= matrix[a * n + a];
  }
  for (let a = n - 1; a >= 0; a--) {
    for (let c = a + 1; c < n; c++) right[a] -= matrix[c * n + a] * right[c];
    right[a] /= matrix[a * n + a];
  }
  return right;
}
