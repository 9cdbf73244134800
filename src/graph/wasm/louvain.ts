import {aggregate} from "./aggregate";
import {Level} from "./level";
import {moveLocally} from "./local-moving";
import {mark, release, U32s, u32s} from "./memory";
import {everybodyAlone, follow, renumber} from "./partition";

/** Moving and merging alone, from everybody alone, until nothing merges. Makes `community`. */
export function louvain(ground: Level, community: U32s, charge: f64): void {
  const kept = mark();
  const label = u32s(ground.nodes);
  everybodyAlone(community, ground.nodes);
  const above = mark();
  for (let level = ground; ; ) {
    everybodyAlone(label, level.nodes);
    moveLocally(level, label, charge, null);
    const groups = renumber(label, level.nodes);
    follow(community, ground.nodes, label);
    if (groups == level.nodes) break;
    level = aggregate(level, label, groups, above);
  }
  release(kept);
}
