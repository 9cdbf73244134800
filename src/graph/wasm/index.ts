import {Level} from "./level";
import {U32s, u32s} from "./memory";
import {refine as refineInto} from "./refine";

// What the host calls. All work in place on a column of n labels, under n, or numbers.
export {leiden} from "./leiden";
export {levelOf} from "./level";
export {louvain} from "./louvain";
export {release, room} from "./memory";
export {pageRank} from "./pagerank";

export function refine(level: Level, community: U32s, charge: f64): void {
  const part = u32s(level.nodes);
  refineInto(level, community, charge, part, null);
  for (let v: u32 = 0; v < level.nodes; v++) community[v] = part[v];
}
