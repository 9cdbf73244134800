import {betweenness} from "../graph/betweenness.ts";
import {constraint} from "../graph/constraint.ts";
import {coreNumber} from "../graph/core-number.ts";
import type {Csr} from "../graph/csr.ts";
import {strengths} from "../graph/quality.ts";
import {crossShare} from "./cross-share.ts";
import {type PersonRows, personRoles} from "./detection.ts";
import type {History} from "./history.ts";
import {lots} from "./marks.ts";
import {personRole} from "./person-role.ts";
import type {Memory} from "./remembered.ts";
import {strongest} from "./strongest.ts";

/** Between whom somebody stands, and who closes in on whom, is told by everybody's strongest ties. */
const closest = 20;
/** So many starting points find the top brokers. */
const pivots = 24;

type Known = Pick<Memory, "firstTie" | "marks">;

/** Collects how each person is connected, window by window. */
export function personRows({
  pseudonyms,
  unit,
  place
}: Pick<History, "pseudonyms" | "unit" | "place">) {
  const windows: PersonRows[] = [];
  const everybody = Int32Array.from(pseudonyms.keys());

  return {
    /** @param memory of each person: `firstTie` −1 for people who have had none yet, who have no row. */
    add(graph: Csr, shaped: Csr, {firstTie, marks}: Known, window: number) {
      const strength = strengths(graph);
      const close = strongest(shaped, closest);
      const between = betweenness(close, {pivots, lots: lots(marks, window)});
      const person = everybody.filter((p) => firstTie[p] >= 0);
      const pick = (column: ArrayLike<number>) => Float64Array.from(person, (p) => column[p]);
      const columns = {
        window: person.map(() => window),
        person,
        ties: person.map((p) => graph.starts[p + 1] - graph.starts[p]),
        strength: pick(strength),
        coreNumber: Int32Array.from(pick(coreNumber(graph))),
        betweenness: pick(between),
        constraint: pick(constraint(close)),
        crossUnitShare: pick(crossShare(graph, unit)),
        crossPlaceShare: pick(crossShare(graph, place))
      };
      const roleOf = personRole({graph, close, betweenness: between, unit, place});
      const role = Uint8Array.from(person, (p) => personRoles.indexOf(roleOf(p)));
      windows.push({...columns, role});
    },

    rows: (): PersonRows => ({
      window: Int32Array.from(joined(windows, "window")),
      person: Int32Array.from(joined(windows, "person")),
      ties: Int32Array.from(joined(windows, "ties")),
      strength: joined(windows, "strength"),
      coreNumber: Int32Array.from(joined(windows, "coreNumber")),
      betweenness: joined(windows, "betweenness"),
      constraint: joined(windows, "constraint"),
      crossUnitShare: joined(windows, "crossUnitShare"),
      crossPlaceShare: joined(windows, "crossPlaceShare"),
      role: Uint8Array.from(joined(windows, "role"))
    })
  };
}

/** One column of all windows, end to end. */
function joined(windows: readonly PersonRows[], column: keyof PersonRows): Float64Array {
  const all = new Float64Array(windows.reduce((rows, {person}) => rows + person.length, 0));
  let at = 0;
  for (const rows of windows) {
    all.set(rows[column], at);
    at += rows[column].length;
  }
  return all;
}
