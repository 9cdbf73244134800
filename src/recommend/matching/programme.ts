import {fail} from "../../errors.ts";

/** Who could be matched with whom. Mentees and mentors are dense numbers; n mentees, m mentors. */
export interface Programme {
  readonly mentees: number;
  readonly mentors: number;
  /** [n · m] how well mentor j suits mentee i, 0–1; NaN: never (a rule or a veto of either). */
  readonly fit: Float64Array;
  /** [n · m] how well mentee i suits mentor j, 0–1; NaN where `fit` is. */
  readonly liking: Float64Array;
  /** [m] people a mentor has room for. */
  readonly capacity: Int32Array;
  /** [m] people a mentor should have at least. */
  readonly least: Int32Array;
}

/** [n] mentor of each mentee; −1 none. */
export type Matching = Int32Array;

/** Refuses arrays that are no programme. @throws GRAPH_SHAPE */
export function checkProgramme({mentees, mentors, fit, liking, capacity, least}: Programme): void {
  const pairs = mentees * mentors;
  if (fit.length !== pairs || liking.length !== pairs)
    fail("GRAPH_SHAPE", `${fit.length} and ${liking.length} scores for ${mentees} × ${mentors}`);
  if (capacity.length !== mentors || least.length !== mentors)
    fail("GRAPH_SHAPE", `${capacity.length} capacities and ${least.length} least for ${mentors}`);
  for (let pair = 0; pair < pairs; pair++)
    if (Number.isNaN(fit[pair]) !== Number.isNaN(liking[pair]) || fit[pair] < 0 || fit[pair] > 1)
      fail("GRAPH_SHAPE", `pair ${pair} fits ${fit[pair]} and is liked ${liking[pair]}`);
  for (let j = 0; j < mentors; j++)
    if (!(capacity[j] >= 0 && least[j] >= 0 && least[j] <= capacity[j]))
      fail("GRAPH_SHAPE", `mentor ${j} has room for ${capacity[j]} and should have ${least[j]}`);
}

/** [m] mentees of each mentor. */
export function loadOf(matching: Matching, mentors: number): Int32Array {
  const load = new Int32Array(mentors);
  for (const mentor of matching) if (mentor >= 0) load[mentor]++;
  return load;
}
