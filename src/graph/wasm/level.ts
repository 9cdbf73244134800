import {F64s, release, room, U32s} from "./memory";

/**
 * A graph whose nodes are people or whole groups of them. `mass` is what chance is charged by:
 * tie weight held (modularity) or people held (constant Potts model).
 */
@unmanaged
export class Level {
  nodes: u32;
  starts: U32s;
  targets: U32s;
  weights: F64s;
  mass: F64s;
}

/** A level on the stack with room for so many arcs, to be written. */
export function levelOf(nodes: u32, arcs: u32): Level {
  const level = changetype<Level>(room(offsetof<Level>()));
  level.nodes = nodes;
  level.mass = changetype<F64s>(room(nodes << 3));
  level.starts = changetype<U32s>(room((nodes + 1) << 2));
  level.weights = changetype<F64s>(room(arcs << 3));
  level.targets = changetype<U32s>(room(arcs << 2));
  return level;
}

/** The same level without its spare room, on a stack that ended at `to` before it. */
export function lowered(level: Level, to: usize): Level {
  const nodes = level.nodes;
  const starts = level.starts;
  const targets = level.targets;
  const weights = level.weights;
  const mass = level.mass;
  const arcs = starts[nodes];
  release(to);
  const lower = levelOf(nodes, arcs); // section by section downwards: none is written before it is read
  memory.copy(changetype<usize>(lower.mass), changetype<usize>(mass), nodes << 3);
  memory.copy(changetype<usize>(lower.starts), changetype<usize>(starts), (nodes + 1) << 2);
  memory.copy(changetype<usize>(lower.weights), changetype<usize>(weights), arcs << 3);
  memory.copy(changetype<usize>(lower.targets), changetype<usize>(targets), arcs << 2);
  return lower;
}
