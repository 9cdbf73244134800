import type {Csr} from "../graph/csr.ts";
import {type Level, moveLocally} from "../graph/local-moving.ts";

/** A circle smaller than this is a conversation; its people share one side with other stray contacts. */
const leastCircle = 6;
/** Contacts whose circles are less plain than this are one circle. */
const plainlyParted = 0.15;

/** People split into the sides they show: one persona for each circle of their contacts. */
export interface Personas {
  /** Person of each persona, rising. */
  readonly owner: Uint32Array;
  /** Ties between personas: each tie of two people joins the side each shows to the other. */
  readonly graph: Csr;
}

/**
 * Splits everybody by the circles among their own contacts, so that somebody who takes part in three communities is
 * three personas and a partition of personas is a set of overlapping communities of people.
 *
 * The circles of a person are the groups that their contacts form among themselves without them (local moving by
 * modularity); contacts in no circle share one side, and somebody whose
 * contacts are not plainly parted stays whole.
 *
 * @see Epasto, Lattanzi & Paes Leme (2017), "Ego-splitting framework", doi:10.1145/3097983.3098054.
 * Time O(Σ degree of contacts), space O(n + m).
 */
export function personasOf(graph: Csr, random: () => number): Personas {
  const {starts, targets, weights} = graph;
  const n = starts.length - 1;
  const side = new Uint32Array(targets.length); // persona of the person an arc starts from
  const owner: number[] = [];
  const circle = egoCircles(graph, random);
  for (let v = 0; v < n; v++) {
    const label = circle(v);
    const persona = new Map<number, number>();
    for (let i = 0; i < label.length; i++) {
      const known = persona.get(label[i]) ?? owner.push(v) - 1;
      persona.set(label[i], known);
      side[starts[v] + i] = known;
    }
  }
  return {
    owner: Uint32Array.from(owner),
    graph: between(side, owner.length, {starts, targets, weights})
  };
}

/** For a person: label of each contact, in the order of their ties; equal for contacts of one circle. */
function egoCircles({starts, targets, weights}: Csr, random: () => number) {
  const index = new Int32Array(starts.length - 1).fill(-1); // contact → its place among the person's ties
  let inner = new Uint32Array(1024);
  let strength = new Float64Array(1024);

  return (v: number): Uint32Array => {
    const first = starts[v];
    const contacts = starts[v + 1] - first;
    let most = 0;
    for (let i = 0; i < contacts; i++) {
      const u = targets[first + i];
      index[u] = i;
      most += Math.min(contacts, starts[u + 1] - starts[u]);
    }
    if (most > inner.length) {
      inner = new Uint32Array(2 * most);
      strength = new Float64Array(2 * most);
    }
    const rowStarts = new Uint32Array(contacts + 1);
    const mass = new Float64Array(contacts);
    let total = 0;
    let end = 0;
    for (let i = 0; i < contacts; i++) {
      const u = targets[first + i];
      for (let a = starts[u]; a < starts[u + 1]; a++) {
        const j = index[targets[a]];
        if (j < 0) continue;
        inner[end] = j;
        strength[end++] = weights[a];
        mass[i] += weights[a];
      }
      total += mass[i];
      rowStarts[i + 1] = end;
    }
    for (let i = 0; i < contacts; i++) index[targets[first + i]] = -1;

    const label = Uint32Array.from(mass.keys());
    if (total === 0 || contacts < 2 * leastCircle) return label.fill(0);
    const ego = {starts: rowStarts, targets: inner, weights: strength, mass};
    moveLocally(ego, label, 1 / total, random);
    if (partedness(ego, label, total) < plainlyParted) return label.fill(0);
    const size = new Uint32Array(contacts + 1);
    for (const l of label) size[l]++;
    return label.map((l) => (size[l] >= leastCircle ? l : contacts)); // a label no circle has
  };
}

/** How much more of the contacts' ties lies within their circles than chance would put there (modularity). */
function partedness(
  {starts, targets, weights, mass}: Level,
  label: Uint32Array,
  total: number
): number {
  const held = new Float64Array(mass.length);
  let inside = 0;
  for (let v = 0; v < mass.length; v++) {
    held[label[v]] += mass[v];
    for (let a = starts[v]; a < starts[v + 1]; a++)
      if (label[targets[a]] === label[v]) inside += weights[a];
  }
  let chance = 0;
  for (const weight of held) chance += (weight / total) ** 2;
  return inside / total - chance;
}

/** The ties of people as ties of personas. Arcs of a persona keep the order of their person's. */
function between(side: Uint32Array, personas: number, {starts, targets, weights}: Csr): Csr {
  const graph = {
    starts: new Uint32Array(personas + 1),
    targets: new Uint32Array(targets.length),
    weights: new Float64Array(targets.length)
  };
  for (const persona of side) graph.starts[persona + 1]++;
  for (let p = 0; p < personas; p++) graph.starts[p + 1] += graph.starts[p];
  const next = graph.starts.slice();
  const back = starts.slice(); // next arc of u to be met from below, rows being in rising order
  for (let v = 0; v + 1 < starts.length; v++)
    for (let a = starts[v]; a < starts[v + 1]; a++) {
      const arc = next[side[a]]++;
      graph.targets[arc] = side[back[targets[a]]++];
      graph.weights[arc] = weights[a];
    }
  return graph;
}
