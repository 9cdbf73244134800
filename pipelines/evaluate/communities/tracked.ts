import type {Detection} from "../../../src/insights/detection.ts";
import type {History} from "../../../src/insights/history.ts";
import type {PlantedKind} from "./truth.ts";

export type People = ReadonlySet<number>;

/** Something a method says happened. */
export interface ToldEvent {
  readonly kind: PlantedKind;
  readonly window: number;
  /** Whom it is about: after it, of an end and of a split before it. */
  readonly people: People;
}

/** Communities through time as any method tells them. */
export interface Tracked {
  /** By window: id → its people. */
  readonly communities: readonly ReadonlyMap<string, People>[];
  readonly events: readonly ToldEvent[];
}

const kinds: readonly string[] = ["birth", "death", "merge", "split", "growth", "shrink"];

/** What the product found; communities that lists declare are left out. */
export function trackedOf(
  {members, ids, events}: Detection,
  {windowStarts, declared}: History
): Tracked {
  const communities = windowStarts.map(() => new Map<string, Set<number>>());
  for (let row = 0; row < members.window.length; row++) {
    if (members.community[row] < declared.ids.length || members.role[row] === former) continue;
    const id = ids[members.community[row]];
    const now = communities[members.window[row]];
    now.set(id, (now.get(id) ?? new Set()).add(members.person[row]));
  }
  const found = new Set(ids.slice(declared.ids.length));
  const number = new Map(windowStarts.map((start, window) => [start, window]));
  return {
    communities,
    events: events
      .filter(({event, communityId}) => kinds.includes(event) && found.has(communityId))
      .map(({event, communityId, happenedOn}) => {
        const window = number.get(happenedOn) ?? -1;
        const kind = event as PlantedKind;
        return {kind, window, people: peopleAbout(kind, communityId, window, communities)};
      })
  };
}

const former = 5;

function peopleAbout(
  kind: PlantedKind,
  id: string,
  window: number,
  communities: readonly ReadonlyMap<string, People>[]
): People {
  const last = kind === "death" || kind === "split" ? window - 1 : window;
  for (let w = last; w >= 0; w--) {
    const people = communities[w].get(id);
    if (people) return people;
  }
  return new Set();
}

/** People in common ÷ people of either. */
export function jaccard(a: People, b: People): number {
  const both = inBoth(a, b);
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

export function inBoth(a: People, b: People): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let both = 0;
  for (const person of small) if (large.has(person)) both++;
  return both;
}
