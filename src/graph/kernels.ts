import {fail} from "../errors.ts";
import {binary} from "./kernels.generated.ts";
import type {Level} from "./level.ts";

/** What `wasm/index.ts` exports. Levels, labels and ranks are addresses. */
interface Kernel {
  leiden(level: number, labels: number, charge: number, iterations: number, alone: boolean): void;
  louvain(level: number, labels: number, charge: number): void;
  refine(level: number, labels: number, charge: number): void;
  pageRank(level: number, ranks: number, damping: number, tolerance: number): void;
  levelOf(nodes: number, arcs: number): number;
  room(bytes: number): number;
  release(to: number): void;
}

interface Loaded {
  readonly kernel: Kernel;
  readonly memory: WebAssembly.Memory;
  random: () => number;
}

const noChance = () => 0;
const program = new WebAssembly.Module(Buffer.from(binary, "base64"));
const page = 2 ** 16;
const keptBytes = 2 ** 28;
let last = load(16 * page);

/**
 * Runs a kernel on a copy of a level and of a column over its nodes, which comes back as the kernel leaves it.
 *
 * The memory never grows: that would detach the old one, after which all typed arrays of the process are slower. It
 * serves again while it is large enough, and is given up after use where it is past 256 MiB.
 *
 * @throws GRAPH_SHAPE for more ties than 4 GiB hold, about 59 million.
 */
export function onLevel(
  level: Level,
  column: Uint32Array | Float64Array,
  run: (kernel: Kernel, level: number, column: number) => void,
  random = noChance
): void {
  const nodes = level.mass.length;
  const arcs = level.starts[nodes];
  const loaded = roomFor(nodes, arcs);
  const {kernel, memory} = loaded;
  const {buffer} = memory;
  kernel.release(8);
  const at = kernel.levelOf(nodes, arcs) >>> 0;
  const [, starts, targets, weights, mass] = new Uint32Array(buffer, at, 5);
  new Uint32Array(buffer, starts).set(level.starts);
  new Uint32Array(buffer, targets).set(level.targets.subarray(0, arcs));
  new Float64Array(buffer, weights).set(level.weights.subarray(0, arcs));
  new Float64Array(buffer, mass).set(level.mass);
  const columnAt = kernel.room(column.byteLength) >>> 0;
  const copy = viewLike(column, buffer, columnAt);
  copy.set(column);
  loaded.random = random;
  run(kernel, at, columnAt);
  column.set(copy);
}

const viewLike = (column: Uint32Array | Float64Array, buffer: ArrayBuffer, at: number) =>
  column instanceof Uint32Array
    ? new Uint32Array(buffer, at, column.length)
    : new Float64Array(buffer, at, column.length);

/** The level itself, one above it, one being made, and what the kernels note down by node. */
function roomFor(nodes: number, arcs: number): Loaded {
  const bytes = page + 144 * nodes + 36 * arcs;
  if (bytes > 2 ** 32) fail("GRAPH_SHAPE", `${arcs / 2} ties are more than 4 GiB hold`);
  if (bytes <= last.memory.buffer.byteLength) return last;
  const loaded = load(bytes);
  if (bytes <= keptBytes) last = loaded;
  return loaded;
}

function load(bytes: number): Loaded {
  const pages = Math.ceil(bytes / page);
  const memory = new WebAssembly.Memory({initial: pages, maximum: pages});
  let random = noChance;
  const imports = {env: {memory}, random: {random: () => random()}};
  const {exports} = new WebAssembly.Instance(program, imports);
  return {
    memory,
    kernel: exports as unknown as Kernel,
    set random(draw: () => number) {
      random = draw;
    }
  };
}
