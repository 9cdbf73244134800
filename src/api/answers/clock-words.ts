import {plural} from "../words.ts";

type Zone = string | null | undefined;

/** "3 hours ahead of you", by the clocks of two zones on a day; nothing where they agree or one is not known. */
export function clockWords(mine: Zone, theirs: Zone, day: string): string {
  const [own, other] = [minutesAhead(mine, day), minutesAhead(theirs, day)];
  if (own === null || other === null) return "";
  const hours = Math.round((other - own) / 60);
  if (hours === 0) return "";
  return `${plural(Math.abs(hours), "hour")} ${hours > 0 ? "ahead of" : "behind"} you`;
}

/** Minutes that a zone's clocks are ahead of UTC on a day; null for what is no zone. */
function minutesAhead(timeZone: Zone, day: string): number | null {
  if (!timeZone) return null;
  try {
    const zone = new Intl.DateTimeFormat("en-GB", {timeZone, timeZoneName: "longOffset"})
      .formatToParts(new Date(`${day}T12:00:00Z`))
      .find(({type}) => type === "timeZoneName");
    const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)/.exec(zone?.value ?? "") ?? [];
    return (sign === "-" ? -1 : 1) * (60 * Number(hours ?? 0) + Number(minutes ?? 0));
  } catch (error) {
    if (error instanceof RangeError) return null; // what a source calls a zone need not be one
    throw error;
  }
}
