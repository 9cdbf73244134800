import {connectedComponents} from "../graph/connected-components.ts";
import {coreCascade} from "../graph/core-cascade.ts";
import type {Structure} from "../graph/csr.ts";
import {keyPlayers} from "../graph/key-players.ts";

/** On whom a community rests, and what would be left without them. */
export interface Fragility {
  /** Those who hold most together, one or two. */
  readonly holders: readonly number[];
  /** People in touch with each other over others, the holders too. */
  readonly people: number;
  /** Of them, who would no longer be in touch with the largest part of the rest. */
  readonly cutOff: number;
  /** People who keep three ties or more among people who do, before and without the holders and who follows them. */
  readonly core: number;
  readonly coreLeft: number;
}

/** In smaller rounds everybody holds much. */
const leastPeople = 8;
const mostHolders = 2;
/** Worth saying: so much is cut off, or of the core is lost. */
const muchCutOff = 0.2;
const muchOfCore = 0.5;
const coreTies = 3;
const leastCore = 5;

/**
 * The fewest people without whom a fifth of a community would lose touch, or half of its core would fall apart. Asked
 * are the key players (Borgatti 2006), then those with most ties; the core falls apart as those left with too few ties
 * follow (Garcia et al. 2013).
 *
 * @param graph who was in touch with whom in the community.
 * @returns null where it rests on nobody in particular, or is small.
 */
export function fragilityOf(graph: Structure): Fragility | null {
  const nobody = new Uint8Array(graph.starts.length - 1);
  const people = largestPiece(graph, nobody);
  if (people < leastPeople) return null;
  const core = sizeOf(coreCascade(graph, coreTies, nobody));
  for (let size = 1; size <= mostHolders; size++)
    for (const holders of [keyPlayers(graph, size).people, mostTied(graph, size)]) {
      const leaving = nobody.map((_, person) => (holders.includes(person) ? 1 : 0));
      const cutOff = people - size - largestPiece(graph, leaving);
      const coreLeft = sizeOf(coreCascade(graph, coreTies, leaving));
      const coreFails = core >= leastCore && core - coreLeft - size >= muchOfCore * core;
      if (cutOff >= muchCutOff * people || coreFails)
        return {holders: [...holders], people, cutOff, core, coreLeft};
    }
  return null;
}

/** Those with the most ties, of equals the earliest; in rising order. */
function mostTied({starts}: Structure, size: number): Uint32Array {
  const ties = starts.subarray(1).map((end, person) => end - starts[person]);
  const order = Uint32Array.from(ties.keys()).sort((a, b) => ties[b] - ties[a] || a - b);
  return order.slice(0, size).sort();
}

/** How many people reach each other, those who leave counting for themselves alone. */
function largestPiece(graph: Structure, leaving: Uint8Array): number {
  const apart = Uint32Array.from(leaving, (leaves, person) => (leaves === 1 ? person + 1 : 0));
  const sizes = new Uint32Array(leaving.length);
  for (const piece of connectedComponents(graph, apart)) sizes[piece]++;
  return sizes.reduce((most, size) => Math.max(most, size), 0);
}

const sizeOf = (chosen: Uint8Array): number => chosen.reduce((sum, one) => sum + one, 0);
