import {Level} from "./level";
import {f64s, U32s} from "./memory";

/** What ties somebody to their own community and to all others, summed. */
@unmanaged
export class Stake {
  inside: f64;
  outside: f64;
}

@unmanaged
export class Stakes {
  @operator("[]") get(v: u32): Stake {
    return changetype<Stake>(changetype<usize>(this) + (v << 4));
  }

  /** After v has left `own` for a community with so much of their tie weight. */
  moved(level: Level, community: U32s, v: u32, own: u32, tied: f64): void {
    this[v].outside += this[v].inside - tied;
    this[v].inside = tied;
    const best = community[v];
    for (let a = level.starts[v], end = level.starts[v + 1]; a < end; a++) {
      const c = community[level.targets[a]];
      const nearer = level.weights[a] * (f64(c == best) - f64(c == own));
      const stake = this[level.targets[a]];
      stake.inside += nearer;
      stake.outside -= nearer;
    }
  }
}

export function stakes(n: u32): Stakes {
  return changetype<Stakes>(f64s(2 * n));
}

/** Weighs the ties of everybody, as communities stand. O(m). */
export function weigh(level: Level, community: U32s, stake: Stakes): void {
  for (let v: u32 = 0; v < level.nodes; v++) {
    const own = community[v];
    let inside: f64 = 0;
    let outside: f64 = 0;
    for (let a = level.starts[v], end = level.starts[v + 1]; a < end; a++) {
      const weight = level.weights[a];
      const within = f64(community[level.targets[a]] == own); // no branch to be guessed wrong
      inside += weight * within;
      outside += weight * (1 - within);
    }
    stake[v].inside = inside;
    stake[v].outside = outside;
  }
}
