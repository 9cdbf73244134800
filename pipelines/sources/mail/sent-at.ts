/** When a message was sent, and what had to be assumed to say so. */
export interface SentAt {
  /** ISO 8601 in UTC; what stands in the header when that is no time. */
  readonly sentAt: string;
  readonly assumed?: string;
}

/**
 * The time of the Date header. Where it has none, or one before there was mail or after the message arrived, the time of
 * its arrival stands for it.
 * @param date the Date header. @param arrivals texts that end in a time of arrival, the latest first.
 */
export function sentAtOf(date: string, arrivals: readonly string[]): SentAt {
  const sent = readTime(date);
  const arrived = arrivals.map((arrival) => readTime(arrival)).find((time) => time !== undefined);
  const wrong = sent ? implausible(sent.time, arrived?.time) : "no readable date";
  if (wrong && arrived)
    return {sentAt: arrived.time.toISOString(), assumed: `${wrong}: time of arrival taken`};
  if (!sent || sent.time < firstMail) return {sentAt: date};
  return {
    sentAt: sent.time.toISOString(),
    assumed: sent.zoned ? undefined : "date without a known zone: taken as UTC"
  };
}

/** RFC 822 is of August 1982: no header is older. */
const firstMail = new Date("1982-08-13T00:00:00Z");
const dayMs = 86_400_000;

function implausible(sent: Date, arrived: Date | undefined): string | undefined {
  if (sent < firstMail) return "date before there was mail";
  if (arrived && sent.getTime() > arrived.getTime() + dayMs) return "date after the arrival";
  return undefined;
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

/** The time at the end of a text, in the forms that mail uses. */
function readTime(text: string): {time: Date; zoned: boolean} | undefined {
  const end = text.slice(text.lastIndexOf(";") + 1);
  const found = forms.map((form) => form.exec(end)?.groups).find((groups) => groups !== undefined);
  if (!found) return undefined;
  const {day, month, year, hour, minute, second = "0"} = found;
  const parts = [
    fullYear(year),
    monthOf(month),
    Number(day),
    Number(hour),
    Number(minute)
  ] as const;
  const time = Date.UTC(
    parts[0],
    parts[1],
    parts[2],
    parts[3],
    parts[4],
    Math.min(Number(second), 59)
  );
  const isReal =
    parts[1] >= 0 && parts[3] < 24 && parts[4] < 60 && new Date(time).getUTCDate() >= parts[2];
  if (!isReal) return undefined;
  const minutes = offsetOf(found.zone);
  return {time: new Date(time - (minutes ?? 0) * 60_000), zoned: minutes !== undefined};
}

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

/** Minutes ahead of UTC. */
function offsetOf(zone = ""): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  if (!sign) return zones[zone.toUpperCase()];
  const offset = Number(hours) * 60 + Number(minutes);
  return offset <= 14 * 60 ? Number(`${sign}${offset}`) : undefined;
}
