import type {Fresh} from "./fresh.ts";
import {type Scene, sharedBy} from "./scene.ts";

/** The pairs who share no community, by person: whoever asks about a few people reads no others' pairs. */
export interface Resting {
  /** Those of them that still share none, each once, rising. */
  readonly touching: (scene: Scene, people: ReadonlySet<number>) => number[];
}

/** Time and space O(people + pairs). */
export function restingPairs({a, b, degree}: Fresh, rest: readonly number[]): Resting {
  const starts = new Uint32Array(degree.length + 1);
  for (const t of rest) {
    starts[a[t]]++;
    starts[b[t]]++;
  }
  for (let p = 1; p < starts.length; p++) starts[p] += starts[p - 1];
  const pairs = new Uint32Array(2 * rest.length);
  for (const t of rest) {
    pairs[--starts[a[t]]] = t;
    pairs[--starts[b[t]]] = t;
  }
  return {
    touching(scene, people) {
      const met: number[] = [];
      for (const person of people)
        for (let i = starts[person]; i < starts[person + 1]; i++) {
          const t = pairs[i];
          const again = b[t] === person && people.has(a[t]);
          if (!again && sharedBy(scene, t) < 0) met.push(t);
        }
      return met.sort((x, y) => x - y);
    }
  };
}
