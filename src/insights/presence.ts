/** What one person did in one community, of the trailing 26 weeks. */
export interface Presence {
  /** Bit k is set if they took part k weeks ago. */
  weeks: number;
  /** How much they took part, halved every half-life. */
  told: number;
  /** Window in which they first took part. */
  since: number;
}

export const presenceWeeks = 26;
const allWeeks = 2 ** presenceWeeks - 1;

/** Moves everybody one week on and adds what they did in it; who did nothing for 26 weeks is forgotten. */
export function advance(
  presence: Map<number, Presence>,
  did: ReadonlyMap<number, number>,
  window: number,
  fade: number
): void {
  for (const [person, past] of presence) {
    past.weeks = (past.weeks << 1) & allWeeks;
    past.told *= fade;
    if (past.weeks === 0 && !did.has(person)) presence.delete(person);
  }
  for (const [person, amount] of did) {
    const past = presence.get(person);
    if (past) {
      past.weeks |= 1;
      past.told += amount;
    } else presence.set(person, {weeks: 1, told: amount, since: window});
  }
}

/** In how many of the last `span` weeks somebody took part. */
export function weeksPresent({weeks}: Presence, span: number): number {
  let count = 0;
  for (let bits = weeks & (2 ** span - 1); bits !== 0; bits &= bits - 1) count++;
  return count;
}
