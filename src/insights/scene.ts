import type {Fresh} from "./fresh.ts";
import type {Remembered} from "./remembered.ts";

/** A community that talks, with the fresh pairs that are its own. */
export interface Place {
  readonly community: Remembered;
  /** Numbers of pairs, rising. */
  pairs: number[];
}

/** Where people talk: what each fresh pair belongs to, as the communities stand. */
export interface Scene {
  readonly fresh: Fresh;
  readonly places: Place[];
  /** [people] numbers of the places each is in. */
  readonly of: number[][];
  /** Numbers of the pairs who share no community, rising. */
  rest: number[];
}

/** @param talking communities that talk; those that are silent have no pairs. */
export function sceneOf(talking: readonly Remembered[], fresh: Fresh): Scene {
  const places = talking.map((community): Place => ({community, pairs: []}));
  const of = Array.from(fresh.degree, (): number[] => []);
  places.forEach(({community}, c) => {
    for (const person of community.standing.keys()) of[person].push(c);
  });
  const scene: Scene = {fresh, places, of, rest: []};
  for (let t = 0; t < fresh.a.length; t++) {
    const c = sharedBy(scene, t);
    (c < 0 ? scene.rest : places[c].pairs).push(t);
  }
  return scene;
}

/** The smallest community that both of a pair are in; −1 none. */
export function sharedBy({fresh: {a, b}, places, of}: Scene, pair: number): number {
  let best = -1;
  for (const c of of[a[pair]])
    if (of[b[pair]].includes(c) && (best < 0 || sizeOf(places[c]) < sizeOf(places[best]))) best = c;
  return best;
}

const sizeOf = ({community}: Place): number => community.standing.size;

/** How many others the people of a community talk with, summed. */
export function heldBy(people: Iterable<number>, {degree}: Pick<Fresh, "degree">): number {
  let held = 0;
  for (const person of people) held += degree[person];
  return held;
}
