/**
 * The first time in a text, in the forms that mail uses.
 * @returns `zoned`: false when the zone is absent, unknown or impossible; the time is then read as UTC.
 */
export function readTime(text: string): {time: Date; zoned: boolean} | undefined {
  const found = forms.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
  if (!found) return undefined;
  const [month, day, hour, minute] = [
    monthOf(found.month),
    ...[found.day, found.hour, found.minute].map(Number)
  ];
  const second = Math.min(Number(found.second ?? 0), 59); // 60 in a leap second
  const time = new Date(Date.UTC(fullYear(found.year), month, day, hour, minute, second));
  const isReal =
    time.getUTCMonth() === month &&
    time.getUTCDate() === day &&
    time.getUTCHours() === hour &&
    time.getUTCMinutes() === minute;
  if (!isReal) return undefined;
  const offset = minutesAhead(found.zone);
  return {time: new Date(time.getTime() - (offset ?? 0) * 60_000), zoned: offset !== undefined};
}

const zones: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420
};
const clock = String.raw`(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d))?(?:\.\d+)?`;
const zone = String.raw`(?<zone>[+-]\d\d:?\d\d|[A-Z]{1,5}\b)?`;
const forms = [
  // RFC 5322: Thu, 22 Aug 2002 18:26:25 +0700
  new RegExp(
    String.raw`(?<day>\d{1,2})[ -]+(?<month>[a-z]{3})[a-z]*\.?[ -]+(?<year>\d{2,4}),?\s+${clock}\s*${zone}`,
    "i"
  ),
  // asctime and mbox: Thu Aug 22 12:36:23 2002
  new RegExp(
    String.raw`(?<month>[a-z]{3})[a-z]* +(?<day>\d{1,2}),? +${clock}\s*${zone}\s*(?<year>\d{4})`,
    "i"
  ),
  new RegExp(String.raw`(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)[T ]${clock}\s*${zone}`, "i")
];

const monthOf = (month: string): number =>
  /\d/.test(month)
    ? Number(month) - 1
    : ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].indexOf(
        month.toLowerCase()
      );

/** "02" is 2002, "99" is 1999, and "102" is what programs of 1999 wrote in 2002. */
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length === 4) return number;
  return year.length === 3 || number >= 50 ? 1900 + number : 2000 + number;
}

/** Minutes ahead of UTC; undefined for a zone that is absent, unknown or impossible. */
function minutesAhead(zone = ""): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  if (!sign) return zones[zone.toUpperCase()];
  const offset = Number(hours) * 60 + Number(minutes);
  return offset <= 14 * 60 ? Number(`${sign}${offset}`) : undefined;
}
