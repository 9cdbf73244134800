/** Days as people read them. Every day here is YYYY-MM-DD, UTC. */
const months =
  "January February March April May June July August September October November December".split(
    " "
  );
/** "Jan", "Feb" … */
export const months3 = months.map((month) => month.slice(0, 3));
const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const dayMs = 86_400_000;

export const asDate = (day: string): Date => new Date(`${day.slice(0, 10)}T00:00:00Z`);
export const asDay = (date: Date): string => date.toISOString().slice(0, 10);

/** "7 Sep 2026" */
export function fullDay(day: string): string {
  const date = asDate(day);
  return `${date.getUTCDate()} ${months3[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** "7 Sep", with its year only where it is not that of `near`. */
export function shortDay(day: string, near?: string | null): string {
  return near?.slice(0, 4) === day.slice(0, 4) ? fullDay(day).slice(0, -5) : fullDay(day);
}

/** "Sun 15 Nov 2026" */
export const weekdayOf = (day: string): string =>
  `${weekdays[asDate(day).getUTCDay()]} ${fullDay(day)}`;

/** "Sun 15 Nov"; with its year where that is not the present one. */
export const dataEnd = (day: string, today: string = asDay(new Date())): string =>
  today.slice(0, 4) === day.slice(0, 4) ? weekdayOf(day).slice(0, -5) : weekdayOf(day);

/** "mid-January" */
export function nearly(day: string): string {
  const date = asDate(day);
  const third = ["early", "mid", "late"][Math.min(2, Math.floor((date.getUTCDate() - 1) / 10))];
  const month = months[date.getUTCMonth()];
  return third === "mid" ? `mid-${month}` : `${third} ${month}`;
}

/** "Nov 2024" */
export const monthOf = (day: string): string => fullDay(day).replace(/^\d+ /, "");

export const plusDays = (day: string, days: number): string =>
  asDay(new Date(asDate(day).getTime() + days * dayMs));

export const daysBetween = (from: string, to: string): number =>
  Math.round((asDate(to).getTime() - asDate(from).getTime()) / dayMs);

/** "September", with its year where it lies over ten months back from `today`. */
export function monthName(day: string, today: string = asDay(new Date())): string {
  const date = asDate(day);
  const name = months[date.getUTCMonth()];
  return daysBetween(day, today) > 300 ? `${name} ${date.getUTCFullYear()}` : name;
}
