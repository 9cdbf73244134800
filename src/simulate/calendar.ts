/** Days are whole numbers since 1970-01-01, moments are seconds since then, weeks begin on Monday; all UTC. */
export const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

export const isoDay = (day: number): string =>
  new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Monday of the week that holds `day` (day 4 was a Monday). */
export const mondayOf = (day: number): number => day - ((((day - 4) % 7) + 7) % 7);

const twoDigits = Array.from({length: 60}, (_, n) => String(n).padStart(2, "0"));
let knownDay = Number.NaN;
let knownDate = "";

/** "2026-01-05T09:30:00Z" */
export function isoMoment(moment: number): string {
  const day = Math.floor(moment / 86_400);
  if (day !== knownDay) {
    knownDay = day;
    knownDate = isoDay(day);
  }
  const second = moment - day * 86_400;
  const hour = twoDigits[Math.floor(second / 3600)];
  const minute = twoDigits[Math.floor(second / 60) % 60];
  return `${knownDate}T${hour}:${minute}:${twoDigits[second % 60]}Z`;
}

/**
 * Share of usual work in the week of `monday`: summer, Christmas, Easter, and a little more at the end of a quarter.
 */
export function workShare(monday: number): number {
  const [year, month, date] = isoDay(monday + 3)
    .split("-")
    .map(Number);
  const dayOfYear = (month - 1) * 30.4 + date;
  if (dayOfYear > 355 || dayOfYear < 4) return 0.22;
  if (dayOfYear < 11 || dayOfYear > 349) return 0.72;
  if (dayOfYear > 195 && dayOfYear < 232) return dayOfYear > 204 && dayOfYear < 226 ? 0.62 : 0.76;
  if (Math.abs(monday - mondayOf(easterOf(year))) < 8) return 0.8;
  return [3, 6, 9].includes(month) && date > 18 ? 1.05 : 1;
}

/** Day of Easter Sunday (Gauss's rule, right for 1900–2099). */
function easterOf(year: number): number {
  const d = (19 * (year % 19) + 24) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
  return dayOf(`${year}-03-22`) + d + e;
}

/**
 * Moves a moment that falls into night or weekend, at a place so many hours from UTC, to the next morning of work;
 * `spread` (0–1) says where in that morning.
 */
export function atWork(moment: number, hoursFromUtc: number, spread: number): number {
  const local = moment + hoursFromUtc * 3600;
  let day = Math.floor(local / 86_400);
  const hour = (local - day * 86_400) / 3600;
  const late = hour >= 18.5;
  if (hour >= 7.5 && !late && weekday(day) < 5) return moment;
  if (late) day++;
  while (weekday(day) > 4) day++;
  return Math.floor(day * 86_400 + (8 + spread * 2.5 - hoursFromUtc) * 3600);
}

/** 0 is Monday. */
const weekday = (day: number): number => (((day - 4) % 7) + 7) % 7;
