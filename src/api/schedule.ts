import {Cron} from "croner";
import {failFrom} from "../errors.ts";

export interface Schedule {
  /** When it is time again; null: never. */
  next(): Date | null;
  stop(): void;
}

/**
 * Does something whenever a cron pattern says so, in UTC; never, with an empty one. The process does not stay for it.
 * @throws CONFIG_INVALID for a pattern that is none.
 */
export function scheduled(pattern: string, file: string, act: () => void): Schedule {
  if (pattern === "") return {next: () => null, stop: () => undefined};
  try {
    const cron = new Cron(pattern, {timezone: "UTC", unref: true}, act);
    return {next: () => cron.nextRun(), stop: () => cron.stop()};
  } catch (error) {
    return failFrom(error, "CONFIG_INVALID", file, `"snapshots.refresh": ${String(error)}`);
  }
}
