/** Who spoke to whom on which day (fractions are hours), oldest first. */
export interface Talk {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly day: Float64Array;
}

const weekDays = 7;
const halfLifeDays = 1;

/**
 * How open each person is to meeting others just now: with how many they spoke in the last week, and how many they turned
 * to for the first time, which counts half a day later. Both by logarithm: ties go to those who have many by proportion.
 *
 * @param talk before `today`; first contacts are first within it.
 * @returns [people] 0 for the silent; 10 for somebody who spoke with 150 and first turned to 150.
 * @see Barabási & Albert (1999), doi:10.1126/science.286.5439.509, with recency as in Dorogovtsev & Mendes (2000),
 * doi:10.1103/PhysRevE.62.1842. Time O(talk).
 */
export function opennessOf(
  {from, to, day}: Talk,
  {people, today}: {people: number; today: number}
): Float64Array {
  const known = new Set<number>();
  const lately = new Set<number>();
  const met = new Float64Array(people);
  const begun = new Float64Array(people);
  for (let t = 0; t < day.length; t++) {
    const [a, b] = [from[t], to[t]];
    const pair = a < b ? a * people + b : b * people + a;
    if (!known.has(pair)) begun[a] += 2 ** ((day[t] - today) / halfLifeDays);
    known.add(pair);
    if (day[t] < today - weekDays || lately.has(pair)) continue;
    lately.add(pair);
    met[a]++;
    met[b]++;
  }
  return met.map((count, person) => Math.log1p(count) + Math.log1p(begun[person]));
}
