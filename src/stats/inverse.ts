import {fail} from "../errors.ts";
import {binary} from "./kernels.generated.ts";

interface Kernel {
  invert(matrix: number, n: number, stride: number, scratch: number): number;
}

const program = new WebAssembly.Module(Buffer.from(binary, "base64"));
const page = 2 ** 16;
const block = 64; // that of wasm/invert.ts
const apart = 8; // rows end off a power of two: columns would fight for the same lines of the cache

/**
 * The inverse of a symmetric positive definite matrix, such as how often things occur together plus a little on the
 * diagonal.
 *
 * @param matrix [n · n], rows one after another; becomes its inverse. Only the lower triangle is read.
 * @throws STATS_EMPTY where it is not positive definite, GRAPH_SHAPE where it is not square or more than 4 GiB hold.
 * @see wasm/invert.ts. Time n³; 2,000 rows take half a second. Numbers of 64 bits throughout.
 */
export function invertSymmetric(matrix: Float64Array, n: number): void {
  if (matrix.length !== n * n) fail("GRAPH_SHAPE", `${matrix.length} numbers for ${n} × ${n}`);
  const padded = Math.ceil(n / block) * block;
  const stride = padded + apart;
  const scratch = 8 * padded * stride;
  const pages = Math.ceil((scratch + 8 * (2 * block * padded + block * block)) / page);
  if (pages > page) fail("GRAPH_SHAPE", `a matrix of ${n} × ${n} is more than 4 GiB hold`);
  const memory = new WebAssembly.Memory({initial: pages, maximum: pages});
  const {exports} = new WebAssembly.Instance(program, {env: {memory}});

  const rows = new Float64Array(memory.buffer, 0, padded * stride);
  for (let i = 0; i < n; i++) rows.set(matrix.subarray(i * n, i * n + i + 1), i * stride);
  for (let i = n; i < padded; i++) rows[i * stride + i] = 1;
  if (!(exports as unknown as Kernel).invert(0, padded, stride, scratch))
    fail("STATS_EMPTY", "the inverse of a matrix that is not positive definite");
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      const value = -rows[i * stride + j];
      matrix[i * n + j] = value;
      matrix[j * n + i] = value;
    }
}
