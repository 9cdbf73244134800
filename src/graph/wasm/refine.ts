import {Level} from "./level";
import {f64s, mark, release, U32s, u8s, u32s} from "./memory";
import {everybodyAlone} from "./partition";
import {anywhere} from "./random";
import {Stakes, stakes, weigh} from "./stakes";

/** What v is drawn by: `drawn`, w(v, part), is zero between visits; `outward` is what ties the part to the rest of its community. */
@unmanaged
class Part {
  drawn: f64;
  mass: f64;
  outward: f64;
  private pad: f64;
}

@unmanaged
class Parts {
  @operator("[]") get(p: u32): Part {
    return changetype<Part>(changetype<usize>(this) + (p << 5));
  }
}

/**
 * Splits every community into parts that hold together: starting alone, each node joins the part
 * of its own community that it is drawn to most, if both are well tied to the rest of it. A part
 * only ever grows along a tie, so every part is connected.
 *
 * @param part [n], becomes the part of each node, labels under n.
 * @param stake what ties each node, as communities stand. Null: not known.
 * @see Traag, Waltman & van Eck (2019), "refine partition", doi:10.1038/s41598-019-41695-z. We take
 * the best part rather than drawing one at random (their θ → 0), and go round in order from anywhere.
 */
export function refine(
  level: Level,
  community: U32s,
  charge: f64,
  part: U32s,
  stake: Stakes | null
): void {
  const kept = mark();
  const n = level.nodes;
  const starts = level.starts;
  const targets = level.targets;
  const weights = level.weights;
  const mass = level.mass;
  const known = stake ? stake : weighed(level, community);
  const whole = f64s(n); // mass by community
  const parts = changetype<Parts>(f64s(4 * n));
  for (let v: u32 = 0; v < n; v++) {
    whole[community[v]] += mass[v];
    parts[v].mass = mass[v];
    parts[v].outward = known[v].inside;
  }

  everybodyAlone(part, n);
  const joined = u8s(n); // 1: has company in its part
  const near = u32s(n + 1); // whom v is tied to in its community, then the parts of those
  const by = f64s(n + 1); // how much
  for (let i: u32 = 0, v = anywhere(n); i < n; i++, v = v + 1 < n ? v + 1 : 0) {
    const c = community[v];
    const home = whole[c];
    const price = charge * mass[v];
    if (joined[v] || parts[v].outward < price * (home - mass[v])) continue;

    let own: u32 = 0;
    for (let a = starts[v], end = starts[v + 1]; a < end; a++) {
      near[own] = targets[a]; // written in any case: a branch here would be guessed wrong
      by[own] = weights[a];
      own += u32(community[targets[a]] == c);
    }
    let nearby: u32 = 0;
    for (let i: u32 = 0; i < own; i++) {
      const p = part[near[i]];
      const drawn = parts[p].drawn;
      near[nearby] = p;
      nearby += u32(drawn == 0);
      parts[p].drawn = drawn + by[i];
    }
    let best = v;
    let most: f64 = 0;
    let tied: f64 = 0;
    for (let i: u32 = 0; i < nearby; i++) {
      const p = near[i];
      const one = parts[p];
      const pull = one.drawn - price * one.mass;
      if (pull > most && one.outward >= charge * one.mass * (home - one.mass)) {
        most = pull;
        best = p;
        tied = one.drawn;
      }
      one.drawn = 0;
    }
    if (best == v) continue;

    part[v] = best;
    joined[v] = 1;
    joined[best] = 1;
    parts[best].mass += mass[v];
    parts[best].outward += parts[v].outward - 2 * tied;
  }
  release(kept);
}

function weighed(level: Level, community: U32s): Stakes {
  const stake = stakes(level.nodes);
  weigh(level, community, stake);
  return stake;
}
