import {bestMatching} from "../graph/match.ts";
import type {Group} from "./groups.ts";
import {isAwaited, kinship, moved} from "./identity.ts";
import {newlyRemembered, type Remembered} from "./remembered.ts";

/** −log10: fewer than one in a hundred networks without communities would hold such a group. */
const beyondChance = 2;

/**
 * Gives every group of this window to the remembered community it continues (the pairs that share most people in all),
 * moves everybody's standing on, and remembers as a candidate each group that continues none and is beyond chance.
 * Changes `communities`.
 *
 * @see Greene, Doyle & Cunningham (2010), doi:10.1109/ASONAM.2010.17. They take every pair above a threshold; we match
 * one to one, against a memory of many windows.
 */
export function follow(communities: Remembered[], groups: readonly Group[], window: number): void {
  const community = bestMatching(kinship(communities, groups, window));
  const group = new Map([...community].flatMap((c, g) => (c < 0 ? [] : [[c, groups[g]] as const])));
  communities.forEach((remembered, c) => {
    if (remembered.declared) return;
    const now = group.get(c);
    remembered.standing = moved(remembered.standing, now?.share ?? new Map());
    if (now) remembered.significance = now.significance;
  });
  const kept = communities.filter(
    ({born, declared, standing}) => declared || born >= 0 || isAwaited(standing)
  );
  const candidates = groups.filter(
    (now, g) => community[g] < 0 && now.significance >= beyondChance
  );
  communities.splice(0, communities.length, ...kept, ...candidates.map(candidate));
}

function candidate({share, significance}: Group): Remembered {
  return {...newlyRemembered(), standing: moved(new Map(), share), significance};
}
