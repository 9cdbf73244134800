import {hardlyTogether, minutesAhead} from "../../recommend/clocks.ts";
import {plural} from "../words.ts";

type Zone = string | null | undefined;

/**
 * "3 hours ahead of you", by the clocks of two zones on a day, and whether their working days hardly meet; nothing where
 * clocks agree or one is not known.
 */
export function clockWords(mine: Zone, theirs: Zone, day: string): string {
  const on = Date.parse(day) / 86_400_000;
  const [own, other] = [minutesAhead(mine ?? "", on), minutesAhead(theirs ?? "", on)];
  const hours = Math.round((other - own) / 60);
  if (!hours) return "";
  const apart = `${plural(Math.abs(hours), "hour")} ${hours > 0 ? "ahead of" : "behind"} you`;
  return hardlyTogether(own, other) ? `${apart}, hardly at work when you are` : apart;
}
