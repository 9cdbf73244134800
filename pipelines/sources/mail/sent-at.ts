import {readTime} from "./read-time.ts";

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
  const sent = readTime(date.slice(0, 200));
  const arrived = arrivals
    .map((text) => readTime(afterNames(text)))
    .find((time) => time !== undefined);
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

/** Received headers name hosts, which look like anything; the time stands after their last semicolon. */
const afterNames = (received: string): string =>
  received.slice(received.lastIndexOf(";") + 1).slice(0, 200);
