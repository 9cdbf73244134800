import type {Csr} from "../graph/csr.ts";
import {leiden} from "../graph/leiden.ts";
import {strengths} from "../graph/quality.ts";
import {personasOf} from "./personas.ts";
import type {Remembered} from "./remembered.ts";
import {significance} from "./significance.ts";
import {strongest} from "./strongest.ts";

/** People who keep together in one window; somebody may be in several groups. */
export interface Group {
  /** Person → share of their ties that are of this group, 0–1; over all groups at most 1. People ascending. */
  readonly share: ReadonlyMap<number, number>;
  /** −log10 of the chance that it is an accident. */
  readonly significance: number;
}

export interface Search {
  readonly resolution: number;
  readonly minimum: number;
  readonly random: () => number;
}

/** So many ties of each person show whether a small close group is one. */
const closest = 10;
/** Who has less of their ties in a group is not in it. */
const leastShare = 0.05;
const iterations = 4;
/** Evolutionary clustering, Chakrabarti, Kumar & Tomkins (2006), doi:10.1145/1150402.1150467. */
const inertia = 1.5;

/**
 * The groups of one window: people are split into personas by the circles among their contacts, and the personas are
 * partitioned (Leiden), starting from the communities remembered.
 *
 * @param shaped everybody's strongest ties.
 */
export function groupsOf(shaped: Csr, communities: readonly Remembered[], search: Search): Group[] {
  const {owner, graph: personas} = personasOf(shaped, search.random);
  const start = remembered(personas, owner, communities);
  const label = leiden(withInertia(personas, start), {
    start,
    resolution: search.resolution,
    iterations,
    random: search.random
  });
  const strength = strengths(shaped);
  const shares = weightInside(personas, label, owner)
    .map(
      (inside) =>
        new Map([...inside].map(([person, weight]) => [person, weight / strength[person]]))
    )
    .map((share) => new Map([...share].filter(([, part]) => part >= leastShare)))
    .filter((share) => share.size >= search.minimum);
  const depths = [shaped, strongest(shaped, closest)].map((ties) => significance(ties, shares));
  return shares.map((share, g) => ({
    share,
    // two looks at the same group: the better one, at twice the chance
    significance: Math.max(0, Math.max(depths[0][g], depths[1][g]) - Math.log10(2))
  }));
}

/** Where each persona begins: with the community of their person that holds most of their ties, else alone. */
function remembered(
  personas: Csr,
  owner: Uint32Array,
  communities: readonly Remembered[]
): Uint32Array {
  const of = new Map<number, number[]>(); // person → communities
  communities.forEach(({standing}, c) => {
    for (const person of standing.keys()) of.set(person, [...(of.get(person) ?? []), c]);
  });
  const drawn = new Float64Array(communities.length);
  return owner.map((person, p) => {
    const mine = of.get(person) ?? [];
    if (mine.length === 0) return communities.length + p;
    drawn.fill(0);
    for (let a = personas.starts[p]; a < personas.starts[p + 1]; a++)
      for (const c of of.get(owner[personas.targets[a]]) ?? []) drawn[c] += personas.weights[a];
    const best = mine.reduce((most, c) => (drawn[c] > drawn[most] ? c : most));
    return drawn[best] > 0 ? best : communities.length + p;
  });
}

/** The graph with ties inside a remembered community strengthened: what was together stays so unless much speaks against it. */
const withInertia = ({starts, targets, weights}: Csr, start: Uint32Array): Csr => {
  const held = weights.slice();
  for (let p = 0; p < start.length; p++)
    for (let a = starts[p]; a < starts[p + 1]; a++)
      if (start[targets[a]] === start[p]) held[a] *= inertia;
  return {starts, targets, weights: held};
};

/** Per label: person → weight of their ties inside it. */
function weightInside(
  {starts, targets, weights}: Csr,
  label: Uint32Array,
  owner: Uint32Array
): Map<number, number>[] {
  const inside: Map<number, number>[] = [];
  for (let p = 0; p < owner.length; p++) {
    const group = (inside[label[p]] ??= new Map());
    let weight = 0;
    for (let a = starts[p]; a < starts[p + 1]; a++)
      if (label[targets[a]] === label[p]) weight += weights[a];
    if (weight > 0) group.set(owner[p], (group.get(owner[p]) ?? 0) + weight);
  }
  return inside;
}
