import type {Structure} from "../graph/csr.ts";

/** The same graph where every thread can read it: sent to another, it is not copied. Weights stay behind. */
export function shared({starts, targets}: Structure): Structure {
  return {starts: inShared(starts), targets: inShared(targets)};
}

function inShared(values: Uint32Array): Uint32Array {
  const copy = new Uint32Array(new SharedArrayBuffer(values.byteLength));
  copy.set(values);
  return copy;
}
