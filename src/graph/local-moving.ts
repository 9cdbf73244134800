import {onLevel} from "./kernels.ts";
import type {Level} from "./level.ts";

export type {Level} from "./level.ts";

/**
 * Lets each node join the community next to it that it is drawn to most beyond chance, until
 * nobody wants to move. Changes `community` in place.
 *
 * @param community [n], labels under n.
 * @param charge what chance takes, per mass times mass.
 * @returns whether anybody moved.
 * The algorithm: wasm/local-moving.ts.
 */
export const moveLocally = (
  level: Level,
  community: Uint32Array,
  charge: number,
  random: () => number
): boolean =>
  onLevel(
    level,
    community,
    (kernel, at, labels) => Boolean(kernel.moveLocally(at, labels, charge)),
    random
  );
