import {effectiveSize} from "../graph/effective-size.ts";
import type {Csr} from "../graph/csr.ts";
import {quantile} from "../stats/quantile.ts";
import {carriedAcross} from "./carried-across.ts";
import type {PersonRole} from "./detection.ts";

interface Connected {
  /** Everybody's ties. */
  readonly graph: Csr;
  /** Everybody's strongest ties, and between how many pairs each stands by them. */
  readonly close: Csr;
  readonly betweenness: Float64Array;
  /** [n], −1 unknown. */
  readonly unit: Int32Array;
  readonly place: Int32Array;
}

/** Fewer ties than this hold nobody. */
const fewTies = 3;
/** A broker's contacts know each other at most half as much as could be. */
const apart = 0.5;
/** Who carries so much of what leaves their unit or place would be missed there. */
const much = 0.2;

/**
 * Where each person stands between others. alone: no tie. loose: one or two. broker: among the tenth through whom most
 * shortest paths run, and most of their contacts repeat no other. bridge: through them passes at least a fifth of what
 * their unit, or place, exchanges with others. connected: everybody else.
 *
 * @returns a function of the person.
 */
export function personRole(connected: Connected): (person: number) => PersonRole {
  const {graph, close, betweenness} = connected;
  const tiesOf = ({starts}: Csr, person: number) => starts[person + 1] - starts[person];
  const line = brokerLine(connected);
  const distinct = effectiveSize(close);
  const acrossUnits = carriedAcross(graph, connected.unit);
  const acrossPlaces = carriedAcross(graph, connected.place);

  return (person) => {
    const ties = tiesOf(graph, person);
    if (ties === 0) return "alone";
    if (ties < fewTies) return "loose";
    if (betweenness[person] > line && distinct(person) >= apart * tiesOf(close, person))
      return "broker";
    return acrossUnits[person] >= much || acrossPlaces[person] >= much ? "bridge" : "connected";
  };
}

/** Nine in ten of those with a tie stand between fewer pairs than this. */
function brokerLine({graph: {starts}, betweenness}: Connected): number {
  const tied = betweenness.filter((_, person) => starts[person + 1] > starts[person]);
  return tied.length === 0 ? 0 : quantile(tied, 0.9);
}
