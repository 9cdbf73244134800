/** Rows and columns that are swept at once: what is read again and again of them stays in the first cache. */
const block: u32 = 64;

/** Rows of a panel: a tile of 4 × 4 sums stays in registers. */
const panel: u32 = 4;

/**
 * Makes a symmetric positive definite matrix its inverse with the sign turned, in place, in the lower triangle alone.
 *
 * Sweeping the rows K: with D the inverse of the block on the diagonal and W the columns K, everything loses
 * W · D · Wᵀ, the columns become W · D, and the block −D. Once all rows are swept, −A⁻¹ is left.
 *
 * @param a rows of `stride` numbers, of which n, a multiple of 64, count.
 * @param scratch room for 128 · n + 4096 numbers.
 * @returns whether all pivots were positive.
 * @see Goodnight (1979), "A tutorial on the SWEEP operator", doi:10.1080/00031305.1979.10482685, by blocks.
 * Time n³ additions and multiplications, nearly all of them in `subtractTile`.
 */
export function invert(a: usize, n: u32, stride: u32, scratch: usize): bool {
  const pivot = scratch;
  const columns = pivot + ((block * block) << 3); // W in panels: number k of four rows lies together
  const swept = columns + ((n * block) << 3); // W · D, likewise
  for (let from: u32 = 0; from < n; from += block) {
    packColumns(a, n, stride, from, columns);
    copyPivot(columns, from, pivot);
    if (!invertPivot(pivot)) return false;
    for (let p: u32 = 0; p < n; p += panel)
      multiplyPanel(columns + ((p * block) << 3), pivot, swept + ((p * block) << 3));
    for (let i: u32 = 0; i < n; i += block) subtractRows(a, stride, i, columns, swept);
    writeSwept(a, n, stride, from, pivot, swept);
  }
  return true;
}

/** Columns `from` … of the symmetric matrix; those right of the diagonal are read as rows. */
function packColumns(a: usize, n: u32, stride: u32, from: u32, columns: usize): void {
  for (let i: u32 = 0; i < n; i++) {
    const to = placeOf(columns, i);
    for (let k: u32 = 0; k < block; k++) {
      const j = from + k;
      const value = i >= j ? at(a, stride, i, j) : at(a, stride, j, i);
      store<f64>(to + ((k * panel) << 3), load<f64>(value));
    }
  }
}

function copyPivot(columns: usize, from: u32, pivot: usize): void {
  for (let i: u32 = 0; i < block; i++) {
    const row = placeOf(columns, from + i);
    for (let k: u32 = 0; k < block; k++)
      store<f64>(pivot + ((i * block + k) << 3), load<f64>(row + ((k * panel) << 3)));
  }
}

/** The block on the diagonal becomes its inverse, swept row by row. */
function invertPivot(pivot: usize): bool {
  for (let k: u32 = 0; k < block; k++) {
    const d = load<f64>(at(pivot, block, k, k));
    if (!(d > 0)) return false;
    for (let i: u32 = 0; i < block; i++) {
      if (i == k) continue;
      const share = load<f64>(at(pivot, block, i, k)) / d;
      for (let j: u32 = 0; j < block; j++) {
        if (j == k) continue;
        const to = at(pivot, block, i, j);
        store<f64>(to, load<f64>(to) - share * load<f64>(at(pivot, block, k, j)));
      }
    }
    for (let i: u32 = 0; i < block; i++) {
      const column = at(pivot, block, i, k);
      const row = at(pivot, block, k, i);
      store<f64>(column, load<f64>(column) / d);
      store<f64>(row, i == k ? -1 / d : load<f64>(row) / d);
    }
  }
  for (let i: u32 = 0; i < block * block; i++)
    store<f64>(pivot + (i << 3), -load<f64>(pivot + (i << 3)));
  return true;
}

/** Four rows of W times D. */
function multiplyPanel(rows: usize, pivot: usize, to: usize): void {
  for (let j: u32 = 0; j < block; j++) {
    let low = f64x2.splat(0);
    let high = f64x2.splat(0);
    for (let k: u32 = 0; k < block; k++) {
      const d = v128.load64_splat(at(pivot, block, k, j));
      const four = rows + ((k * panel) << 3);
      low = f64x2.add(low, f64x2.mul(v128.load(four), d));
      high = f64x2.add(high, f64x2.mul(v128.load(four, 16), d));
    }
    v128.store(to + ((j * panel) << 3), low);
    v128.store(to + ((j * panel) << 3), high, 16);
  }
}

/** Takes swept · columnsᵀ from 64 rows, as far as the diagonal. */
function subtractRows(a: usize, stride: u32, from: u32, columns: usize, swept: usize): void {
  const end = from + block;
  for (let j: u32 = 0; j < end; j += panel) {
    const right = columns + ((j * block) << 3);
    for (let i = max(from, j); i < end; i += panel)
      subtractTile(at(a, stride, i, j), stride << 3, swept + ((i * block) << 3), right);
  }
}

/** Takes left · rightᵀ from a tile of 4 × 4, whose sums stay in registers. */
function subtractTile(to: usize, row: usize, left: usize, right: usize): void {
  let a0 = f64x2.splat(0);
  let a1 = f64x2.splat(0);
  let b0 = f64x2.splat(0);
  let b1 = f64x2.splat(0);
  let c0 = f64x2.splat(0);
  let c1 = f64x2.splat(0);
  let d0 = f64x2.splat(0);
  let d1 = f64x2.splat(0);
  for (
    let end = left + ((block * panel) << 3);
    left < end;
    left += panel << 3, right += panel << 3
  ) {
    const r0 = v128.load(right);
    const r1 = v128.load(right, 16);
    const l0 = v128.load64_splat(left);
    a0 = f64x2.add(a0, f64x2.mul(l0, r0));
    a1 = f64x2.add(a1, f64x2.mul(l0, r1));
    const l1 = v128.load64_splat(left, 8);
    b0 = f64x2.add(b0, f64x2.mul(l1, r0));
    b1 = f64x2.add(b1, f64x2.mul(l1, r1));
    const l2 = v128.load64_splat(left, 16);
    c0 = f64x2.add(c0, f64x2.mul(l2, r0));
    c1 = f64x2.add(c1, f64x2.mul(l2, r1));
    const l3 = v128.load64_splat(left, 24);
    d0 = f64x2.add(d0, f64x2.mul(l3, r0));
    d1 = f64x2.add(d1, f64x2.mul(l3, r1));
  }
  subtract(to, a0, a1);
  subtract(to + row, b0, b1);
  subtract(to + 2 * row, c0, c1);
  subtract(to + 3 * row, d0, d1);
}

function subtract(to: usize, low: v128, high: v128): void {
  v128.store(to, f64x2.sub(v128.load(to), low));
  v128.store(to, f64x2.sub(v128.load(to, 16), high), 16);
}

/** Columns `from` … become W · D, and what stands on the diagonal −D. */
function writeSwept(a: usize, n: u32, stride: u32, from: u32, pivot: usize, swept: usize): void {
  for (let i: u32 = 0; i < n; i++) {
    const row = placeOf(swept, i);
    const inside = i >= from && i < from + block;
    for (let k: u32 = 0; k < block; k++) {
      const j = from + k;
      const value = inside
        ? -load<f64>(at(pivot, block, i - from, k))
        : load<f64>(row + ((k * panel) << 3));
      store<f64>(i >= j ? at(a, stride, i, j) : at(a, stride, j, i), value);
    }
  }
}

/** Where row i begins in panels of four rows. */
function placeOf(panels: usize, i: u32): usize {
  return panels + ((i / panel) * panel * block + (i % panel)) * 8;
}

function at(matrix: usize, stride: u32, i: u32, j: u32): usize {
  return matrix + ((i * stride + j) << 3);
}
