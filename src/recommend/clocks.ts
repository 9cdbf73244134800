/** Who shares fewer hours of a working day is hardly at work when the other is. */
const fewHours = 2;
const [workingHours, dayMinutes] = [8, 24 * 60];

/** By each zone's clocks at noon UTC of a day, daylight saving counted. @param day since 1 January 1970. @returns as `minutesAhead`. */
export function clocksOn(zones: readonly string[], day: number): Float64Array {
  const ahead = new Map<string, number>();
  for (const zone of zones)
    if (!ahead.has(zone)) ahead.set(zone, minutesAhead(zone, Math.floor(day)));
  return Float64Array.from(zones, (zone) => ahead.get(zone) ?? Number.NaN);
}

/** Minutes that a zone's clocks are ahead of UTC; NaN for what is no zone. */
export function minutesAhead(timeZone: string, day: number): number {
  if (timeZone === "") return Number.NaN;
  try {
    const zone = new Intl.DateTimeFormat("en-GB", {timeZone, timeZoneName: "longOffset"})
      .formatToParts((day + 0.5) * 86_400_000)
      .find(({type}) => type === "timeZoneName");
    const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)/.exec(zone?.value ?? "") ?? [];
    return (sign === "-" ? -1 : 1) * (60 * Number(hours ?? 0) + Number(minutes ?? 0));
  } catch (error) {
    if (error instanceof RangeError) return Number.NaN; // what a source calls a zone need not be one
    throw error;
  }
}

/**
 * Whether two people are hardly at work at the same time: their days, eight hours from the same hour of their own clocks,
 * share under two hours. @param one minutes ahead of UTC; NaN, not known, is together with everybody.
 */
export function hardlyTogether(one: number, other: number): boolean {
  const apart = Math.abs(one - other) % dayMinutes;
  return workingHours - Math.min(apart, dayMinutes - apart) / 60 < fewHours;
}
