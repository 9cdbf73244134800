import type {Look} from "../look.ts";
import type {Person} from "../snapshot/people.ts";
import {isLeftOut} from "../visibility.ts";
import {unitWords} from "../words.ts";

/**
 * What to call circles whose people use no word of their own: the smallest unit, else the place, else the work that over
 * half of them have in common, and at least the minimum, and that no larger circle is called by. Others stay without a name.
 * @param circles circle → its people, of circles that may be told.
 */
export function circleNames(
  look: Look,
  circles: ReadonlyMap<string, readonly string[]>
): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const bySize = [...circles].sort(([, a], [, b]) => b.length - a.length);
  for (const [circle, people] of bySize) {
    const known = people.flatMap((id) =>
      isLeftOut(look, id) ? [] : (look.snapshot.people.get(id) ?? [])
    );
    const enough = Math.max(look.config.privacy.minimum_group, Math.floor(people.length / 2) + 1);
    const name = shared(known, enough).find((words) => !taken.has(words));
    if (name === undefined) continue;
    names.set(circle, `mostly ${name}`);
    taken.add(name);
  }
  return names;
}

/** What so many have in common: within each way, the narrowest first. */
const shared = (people: readonly Person[], enough: number): string[] =>
  [unitsOf, placeOf, workOf].flatMap((way) => {
    const counts = new Map<string, number>();
    for (const words of people.flatMap(way)) counts.set(words, (counts.get(words) ?? 0) + 1);
    const common = [...counts].filter(([, count]) => count >= enough);
    return common.sort(([, a], [, b]) => a - b).map(([words]) => words);
  });

/** A unit and all above it, the narrowest first. */
function unitsOf({orgUnit}: Person): string[] {
  const path = orgUnit?.split("/") ?? [];
  return path.map((_, depth) => unitWords(path.slice(0, path.length - depth)));
}

const placeOf = ({location}: Person): string[] => (location ? [location] : []);
const workOf = ({title}: Person): string[] => (title ? [title] : []);
