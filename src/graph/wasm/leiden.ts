import {aggregate} from "./aggregate";
import {separate} from "./connected";
import {Level} from "./level";
import {moveLocally} from "./local-moving";
import {mark, release, U32s, u32s} from "./memory";
import {everybodyAlone, follow, renumber} from "./partition";
import {refine} from "./refine";
import {seatByCommunity} from "./seating";
import {Stakes, stakes, weigh} from "./stakes";

/**
 * Rounds over the whole graph, until nobody moves. Changes `community`: labels 0, 1, 2 … by smallest person.
 *
 * @param alone whether everybody starts alone. People are seated by the communities they start from, else by those of
 * the first moves.
 * @see Traag, Waltman & van Eck (2019), doi:10.1038/s41598-019-41695-z. Where refinement cannot merge anything more we
 * stop, and separate what is not connected.
 */
export function leiden(
  ground: Level,
  community: U32s,
  charge: f64,
  iterations: u32,
  alone: bool
): void {
  const n = ground.nodes;
  const person = u32s(n); // who sits on each seat
  const stake = stakes(n);
  let moved = alone && moveLocally(ground, community, charge, null);
  seatByCommunity(ground, community, person, stake);
  if (!alone) moved = moveLocally(ground, community, charge, stake);
  for (let i: u32 = 1; (climb(ground, community, charge, stake) || moved) && i < iterations; i++) {
    weigh(ground, community, stake);
    moved = moveLocally(ground, community, charge, stake);
  }
  const label = u32s(n);
  for (let s: u32 = 0; s < n; s++) label[person[s]] = community[s];
  for (let p: u32 = 0; p < n; p++) community[p] = label[p];
  renumber(community, n);
}

/** Refine, aggregate, move the parts, and again, until nothing merges. @returns whether any part moved. */
function climb(ground: Level, community: U32s, charge: f64, stake: Stakes): bool {
  const kept = mark();
  const n = ground.nodes;
  const node = u32s(n); // person → node of the level
  const label = u32s(n); // node → community
  const part = u32s(n); // node → part
  everybodyAlone(node, n);
  for (let p: u32 = 0; p < n; p++) label[p] = community[p];

  const above = mark();
  let moved = false;
  let level = ground;
  for (;;) {
    refine(level, label, charge, part, level == ground ? stake : null);
    const parts = renumber(part, level.nodes);
    if (parts == level.nodes) break;
    follow(node, n, part);
    lift(label, level.nodes, part, parts);
    level = aggregate(level, part, parts, above);
    if (moveLocally(level, label, charge, null)) moved = true;
  }
  // Parting what no tie joins loses no weight inside and pays less to chance: quality only grows.
  separate(level, label);
  for (let p: u32 = 0; p < n; p++) community[p] = label[node[p]];
  release(kept);
  return moved;
}

/** Hands the labels of nodes on to their parts, made 0, 1, 2 … so that they stay under the number of nodes. */
function lift(label: U32s, n: u32, part: U32s, parts: u32): void {
  const kept = mark();
  renumber(label, n);
  const lifted = u32s(parts);
  for (let v: u32 = 0; v < n; v++) lifted[part[v]] = label[v];
  for (let p: u32 = 0; p < parts; p++) label[p] = lifted[p];
  release(kept);
}
