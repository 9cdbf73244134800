import {readFileSync, writeFileSync} from "node:fs";
import type {Csr, Ties} from "../../../src/graph/csr.ts";

/** Each tie once, in a file every tool reads: people and ties (Uint32), then the columns weight (Float64), from, to (Uint32). */
export function writeGraph(path: string, {starts, targets, weights}: Csr): void {
  const people = starts.length - 1;
  const ties = targets.length / 2;
  const columns = {
    weight: new Float64Array(ties),
    from: new Uint32Array(ties),
    to: new Uint32Array(ties)
  };
  for (let v = 0, t = 0; v < people; v++)
    for (let a = starts[v]; a < starts[v + 1]; a++) {
      if (targets[a] < v) continue;
      columns.weight[t] = weights[a];
      columns.from[t] = v;
      columns.to[t++] = targets[a];
    }
  const parts = [Uint32Array.of(people, ties), columns.weight, columns.from, columns.to];
  writeFileSync(path, "");
  for (const part of parts) writeFileSync(path, part, {flag: "a"});
}

export function readGraph(path: string): Ties {
  const {buffer, byteOffset} = readFileSync(path);
  const [people, ties] = new Uint32Array(buffer, byteOffset, 2);
  const columns = byteOffset + 8;
  return {
    people,
    weight: new Float64Array(buffer, columns, ties),
    from: new Uint32Array(buffer, columns + 8 * ties, ties),
    to: new Uint32Array(buffer, columns + 12 * ties, ties)
  };
}
