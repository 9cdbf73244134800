import {connect, type Socket} from "node:net";

export interface Line {
  /** Milliseconds until the whole answer was there. */
  ask(path: string, cookie: string): Promise<number>;
  close(): void;
}

/** A keep-alive connection that asks for one thing at a time and reads no more of the answer than its length. */
export function openLine(port: number): Line {
  const socket: Socket = connect({port, host: "127.0.0.1", noDelay: true});
  let waiting = 0;
  let began = 0;
  let answered: (ms: number) => void = () => {};
  socket.on("data", (chunk: Buffer) => {
    if (waiting === 0) waiting = lengthOf(chunk);
    waiting -= chunk.length;
    if (waiting === 0) answered(performance.now() - began);
  });
  return {
    ask: (path, cookie) =>
      new Promise((resolve) => {
        answered = resolve;
        began = performance.now();
        socket.write(
          `GET ${path} HTTP/1.1\r\nhost: localhost:${port}\r\ncookie: ${cookie}\r\n\r\n`
        );
      }),
    close: () => socket.destroy()
  };
}

/** Bytes of a whole answer, from its head, which comes in one piece. */
function lengthOf(chunk: Buffer): number {
  const head = chunk.subarray(0, chunk.indexOf("\r\n\r\n") + 4).toString("latin1");
  if (!head.startsWith("HTTP/1.1 200")) throw new Error(head.slice(0, 60));
  return head.length + Number(/content-length: (\d+)/i.exec(head)?.[1]);
}

export interface Target {
  readonly path: string;
  readonly cookie: string;
}

/** As many as it bears: every line asks again at once. @returns requests a second. */
export async function flood(
  lines: readonly Line[],
  targets: readonly Target[],
  seconds: number
): Promise<number> {
  const began = performance.now();
  const end = began + seconds * 1000;
  let done = 0;
  await Promise.all(
    lines.map(async (line) => {
      while (performance.now() < end) {
        const {path, cookie} = targets[done++ % targets.length];
        await line.ask(path, cookie);
      }
    })
  );
  return (done / (performance.now() - began)) * 1000;
}

/**
 * A steady stream: requests fall due at even times and wait for a free line; waiting counts.
 * @returns milliseconds from due to answered, ascending.
 */
export async function stream(
  lines: readonly Line[],
  targets: readonly Target[],
  {rate, seconds}: {rate: number; seconds: number}
): Promise<number[]> {
  const total = rate * seconds;
  const began = performance.now();
  const took: number[] = [];
  let next = 0;
  await Promise.all(
    lines.map(async (line) => {
      while (next < total) {
        const mine = next++;
        const due = began + (mine / rate) * 1000;
        const early = due - performance.now();
        if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
        const {path, cookie} = targets[mine % targets.length];
        const asked = performance.now();
        await line.ask(path, cookie);
        took.push(performance.now() - Math.min(due, asked));
      }
    })
  );
  return took.sort((a, b) => a - b);
}
