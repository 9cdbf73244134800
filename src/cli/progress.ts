import type {Progress} from "../../pipelines/ingest/report.ts";

/** Tells on standard error how a long work goes: what is done, how fast, how long it may still take. */
export interface Teller {
  /** One line of what is going on; it replaces the line before on a terminal. */
  readonly line: (words: string) => void;
  readonly step: (progress: Progress) => void;
  /** A work of several steps, the one that begins now named. */
  readonly part: (part: {step: string; done: number; all: number}) => void;
  readonly done: () => void;
}

export function progressTeller({quiet = false, stream = process.stderr} = {}): Teller {
  if (quiet) return {line: () => {}, step: () => {}, part: () => {}, done: () => {}};
  const rewrites = stream.isTTY;
  let open = false;
  let told = 0;
  const began = performance.now();
  const line = (words: string, last = false) => {
    const now = performance.now();
    if (!rewrites && !last && now - told < 2000) return; // a log gets a line every two seconds
    told = now;
    stream.write(rewrites ? `\r\u001b[2K${words}${last ? "\n" : ""}` : `${words}\n`);
    open = rewrites && !last;
  };
  return {
    line: (words) => line(words),
    step: (progress) => line(stepWords(progress), progress.rows !== null && progress.seconds > 1),
    part({step, done, all}) {
      const share = Math.min(1, done / all);
      const seconds = (performance.now() - began) / 1000;
      line(stepWords({step: `${step} (${done} of ${all})`, share, seconds, rows: null}));
    },
    done() {
      if (open) stream.write("\r\u001b[2K");
      open = false;
    }
  };
}

/** "interactions: 1,200,000 rows in 3 s, 400,000 a second", or how long it may still take. */
export function stepWords({step, share, seconds, rows}: Progress): string {
  if (rows !== null) {
    const rate = seconds > 0 ? `, ${whole(rows / seconds)} a second` : "";
    return `${step}: ${whole(rows)} rows in ${duration(seconds)}${rate}`;
  }
  if (share === null || share <= 0.01) return `${step}: ${duration(seconds)} so far`;
  const left = (seconds / share) * (1 - share);
  return `${step}: ${Math.round(share * 100)} %, ${left < 1 ? "nearly done" : `about ${duration(left)} left`}`;
}

const whole = (value: number): string => Math.round(value).toLocaleString("en-GB");

function duration(seconds: number): string {
  if (seconds < 1) return "under a second";
  return seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} minutes`;
}
