/** The people of one community at a window. */
export interface Circle {
  readonly id: string;
  readonly people: ReadonlySet<number>;
}

/** A found community beside a declared one. */
export interface FoundOverlap {
  readonly foundId: string;
  readonly declaredId: string;
  readonly people: number;
  /** Share of the found one's people who are of the declared one, and the other way round. */
  readonly foundShare: number;
  readonly declaredShare: number;
  /** The declared one is really several, and this found one is one of them. */
  readonly part: boolean;
}

/** Half of either: the found community is the declared one's other reading. */
export const covering = 0.5;

/**
 * Which declared communities each found one meets, most people first, and which of them are the parts of a declared one
 * that is really several.
 *
 * @param minimum a part holds at least so many of the declared one's people.
 */
export function foundOverlaps(
  found: readonly Circle[],
  declared: readonly Circle[],
  minimum: number
): FoundOverlap[] {
  const parts = new Map(declared.map((d) => [d, partsOf(d, found, minimum)]));
  return found.flatMap((f) =>
    declared
      .map((d) => ({f, d, people: shared(f.people, d.people)}))
      .filter(({people}) => people > 0)
      .sort((a, b) => b.people - a.people || (a.d.id < b.d.id ? -1 : 1))
      .map(({d, people}) => ({
        foundId: f.id,
        declaredId: d.id,
        people,
        foundShare: people / f.people.size,
        declaredShare: people / d.people.size,
        part: parts.get(d)?.includes(f) ?? false
      }))
  );
}

/**
 * The communities a declared one really is: found ones made mostly of its people, enough of them, and each different
 * from the larger ones by at least half of its people. None if there are not two.
 */
function partsOf({people}: Circle, found: readonly Circle[], minimum: number): Circle[] {
  const parts: Circle[] = [];
  const within = found
    .filter((f) => {
      const both = shared(f.people, people);
      return both >= minimum && both >= covering * f.people.size;
    })
    .sort((a, b) => b.people.size - a.people.size || (a.id < b.id ? -1 : 1));
  for (const f of within)
    if (parts.every((part) => shared(part.people, f.people) <= covering * f.people.size))
      parts.push(f);
  return parts.length > 1 ? parts : [];
}

/**
 * The declared community each found one is another reading of: it holds half of the found one's people, or the found one
 * holds half of its, who are at least `minimum`: the last one left of a declared community names no group. Of several the
 * one with most people in common. Found ones without are groups nobody named.
 */
export function coversOf(overlaps: readonly FoundOverlap[], minimum: number): Map<string, string> {
  const covers = new Map<string, string>();
  for (const {foundId, declaredId, people, foundShare, declaredShare} of overlaps) {
    const another = foundShare >= covering || (declaredShare >= covering && people >= minimum);
    if (another && !covers.has(foundId)) covers.set(foundId, declaredId);
  }
  return covers;
}

/** People in both. */
export const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const person of small) if (large.has(person)) count++;
  return count;
};
