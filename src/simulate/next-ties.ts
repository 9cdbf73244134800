/** Who turned to whom for the first time after the history. */
export interface NextTies {
  readonly tie: (actor: number, target: number, moment: number) => void;
  /** Each pair, the smaller number first. */
  found(): Iterable<{low: number; high: number; first: number; count: number}>;
}

const bits = 2 ** 27;

/**
 * Remembers all pairs until `end` in a fixed 16 MiB: pairs share bits by hash, so that among very many a new tie may be
 * left out, never invented.
 */
export function nextTies(people: number, end: number): NextTies {
  const known = new Uint8Array(bits / 8);
  const found = new Map<number, {first: number; count: number}>();
  const isKnown = (bit: number) => (known[bit >> 3] & (1 << (bit & 7))) !== 0;
  return {
    tie(actor, target, moment) {
      const low = Math.min(actor, target);
      const high = Math.max(actor, target);
      if (low === high) return;
      const bit = hash(low, high) % bits;
      if (moment < end) known[bit >> 3] |= 1 << (bit & 7);
      else if (!isKnown(bit)) count(low * people + high, moment);
    },
    *found() {
      for (const [pair, times] of found) {
        const low = Math.floor(pair / people);
        const high = pair % people;
        if (!isKnown(hash(low, high) % bits)) yield {low, high, ...times};
      }
    }
  };

  function count(pair: number, moment: number): void {
    const earlier = found.get(pair);
    if (!earlier) found.set(pair, {first: moment, count: 1});
    else {
      earlier.first = Math.min(earlier.first, moment);
      earlier.count++;
    }
  }
}

function hash(low: number, high: number): number {
  let mixed = Math.imul(low ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(high, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x27d4eb2f);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
