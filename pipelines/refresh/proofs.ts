import type {Csr} from "../../src/graph/csr.ts";
import {type Proof, proofsOf, tries} from "../../src/insights/found-again.ts";
import type {Aside, Work} from "../../src/parallel/aside.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {readCircles} from "./overlaps.ts";
import {writeRows} from "./tables.ts";

const proving: Work<[Csr, readonly (readonly number[])[]], Proof[]> = {
  module: new URL("../../src/insights/found-again.ts", import.meta.url),
  run: proofsOf
};

interface Proven {
  readonly ids: readonly string[];
  /** In the order of `ids`. */
  readonly proofs: Promise<Proof[]>;
}

/** What speaks for each found community being there now. */
export async function proveFound(db: Database, ties: Csr, aside: Aside): Promise<Proven> {
  const found = await readCircles(db, "detected");
  const groups = found.map(({people}) => [...people]);
  return {ids: found.map(({id}) => id), proofs: aside.ask(proving, ties, groups)};
}

/** Table `proofs`. */
export async function writeProofs(db: Database, {ids, proofs}: Proven): Promise<void> {
  const rows = (await proofs).map(({significance, foundAgain}, c) => ({
    community_id: ids[c],
    significance,
    found_again: foundAgain,
    tries
  }));
  await writeRows(db, "proofs", rows);
}
