interface Tie {
  readonly from: string;
  readonly to: string;
}

/** Passes up and down; a few settle any number of lanes a page can show. */
const passes = 8;

/**
 * Lanes from top to bottom so that people who go from one to another cross few lanes between: those tied by anything
 * stand together, each at the mean place of its kin, without chance.
 *
 * @param ids lanes in the order to fall back on. @returns the same ids.
 */
export function laneOrder(ids: readonly string[], ties: readonly Tie[]): string[] {
  const kin = new Map(ids.map((id) => [id, [] as string[]]));
  for (const {from, to} of ties) {
    if (!kin.has(from) || !kin.has(to) || from === to) continue;
    kin.get(from)?.push(to);
    kin.get(to)?.push(from);
  }
  return families(ids, kin).flatMap((family) => settled(family, kin));
}

/** Lanes that are tied, directly or through others; the first family holds the first lane. */
function families(ids: readonly string[], kin: ReadonlyMap<string, readonly string[]>): string[][] {
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    if (seen.has(id)) return [];
    const family = new Set([id]);
    for (const member of family) for (const other of kin.get(member) ?? []) family.add(other);
    for (const member of family) seen.add(member);
    return [ids.filter((other) => family.has(other))];
  });
}

function settled(family: readonly string[], kin: ReadonlyMap<string, readonly string[]>): string[] {
  let best = [...family];
  let order = best;
  for (let pass = 0; pass < passes; pass++) {
    const place = new Map(order.map((id, i) => [id, i]));
    const mean = (id: string) => {
      const places = [id, ...(kin.get(id) ?? [])].map((other) => place.get(other) ?? 0);
      return places.reduce((sum, at) => sum + at, 0) / places.length;
    };
    order = order.toSorted(
      (a, b) => mean(a) - mean(b) || (place.get(a) ?? 0) - (place.get(b) ?? 0)
    );
    if (length(order, kin) < length(best, kin)) best = order;
  }
  return best;
}

/** How far kin stand apart, summed. */
function length(order: readonly string[], kin: ReadonlyMap<string, readonly string[]>): number {
  const place = new Map(order.map((id, i) => [id, i]));
  const at = (id: string) => place.get(id) ?? 0;
  return order.reduce(
    (sum, id) =>
      sum + (kin.get(id) ?? []).reduce((far, other) => far + Math.abs(at(id) - at(other)), 0),
    0
  );
}
