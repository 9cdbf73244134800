import type {Structure} from "./csr.ts";
import {fragmentationWithout} from "./fragmentation.ts";

export interface KeyPlayers {
  /** In rising order. */
  readonly people: Uint32Array;
  /** Share of pairs of the others who could no longer reach each other without them. */
  readonly fragmentation: number;
}

/**
 * On which few people a round's contact rests: the set whose leaving cuts off most pairs of the others
 * from each other. Two such people are not the two who matter most one by one: they may stand for the
 * same ties.
 *
 * Begins with the best person, then the best beside them, and so on; then exchanges one of the set for
 * somebody outside while that cuts off more. Of equals the earliest person.
 *
 * @param size how many people; at most as many as there are.
 * @throws GRAPH_SHAPE
 * @see Borgatti (2006), doi:10.1007/s10588-006-7084-x, KPP-Neg by F; his search begins at random instead.
 * Time O(size × (people + ties)) for each exchange.
 */
export function keyPlayers(graph: Structure, size: number): KeyPlayers {
  const gone = new Uint8Array(graph.starts.length - 1);
  const people: number[] = [];
  let fragmentation = 0;
  const found = () => best(fragmentationWithout(graph, gone));

  while (people.length < Math.min(size, gone.length)) {
    const {person, value} = found();
    people.push(person);
    gone[person] = 1;
    fragmentation = value;
  }
  for (let tried = 0, i = 0; tried < people.length; tried++, i = (i + 1) % people.length) {
    gone[people[i]] = 0;
    const {person, value} = found();
    if (value > fragmentation + 1e-12) {
      people[i] = person;
      fragmentation = value;
      tried = -1;
    }
    gone[people[i]] = 1;
  }
  return {people: Uint32Array.from(people).sort(), fragmentation};
}

function best(values: Float64Array): {person: number; value: number} {
  let person = -1;
  values.forEach((value, p) => {
    if (value > (values[person] ?? -1)) person = p;
  });
  return {person, value: values[person]};
}
