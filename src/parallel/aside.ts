import {PassThrough} from "node:stream";
import {later} from "./later.ts";
import {openPool} from "./pool.ts";

/** An exported function of plain data in and out, and the module that exports it by its name. */
export interface Work<Args extends readonly unknown[], Result> {
  readonly module: URL;
  readonly run: (...args: Args) => Result;
}

/** A thread beside this one that does what it is asked, one after the other. */
export interface Aside {
  /** @throws what the work throws, where the result is awaited. */
  ask<Args extends readonly unknown[], Result>(
    work: Work<Args, Result>,
    ...args: Args
  ): Promise<Result>;
  /** Asks for what comes in parts: they can be taken while the next are made. */
  stream<Args extends readonly unknown[], Part, Result>(
    work: Work<Args, Generator<Part, Result>>,
    ...args: Args
  ): Stream<Part, Result>;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface Stream<Part, Result> {
  readonly parts: AsyncIterable<Part>;
  /** @throws as the parts do. */
  readonly result: Promise<Result>;
}

/**
 * @param worthwhile else all is done at once in this thread: to start another takes half a second.
 * @param module what it loads before it is asked.
 */
export function openAside(worthwhile: boolean, module?: URL): Aside {
  const pool = worthwhile ? openPool(1, module) : null;
  return {
    ask<Args extends readonly unknown[], Result>(
      {module, run}: Work<Args, Result>,
      ...args: Args
    ): Promise<Result> {
      const result = pool
        ? pool.map<Result>({module, name: run.name}, [args]).then(([first]) => first)
        : Promise.resolve().then(() => run(...args));
      return later(result);
    },
    stream<Args extends readonly unknown[], Part, Result>(
      {module, run}: Work<Args, Generator<Part, Result>>,
      ...args: Args
    ): Stream<Part, Result> {
      const parts = new PassThrough({objectMode: true});
      const heard = (part: Part) => parts.write(part);
      const result = pool
        ? pool.map<Result, Part>({module, name: run.name}, [args], {heard}).then(([first]) => first)
        : Promise.resolve().then(() => drained(run(...args), heard));
      result.then(
        () => parts.end(),
        (error: Error) => parts.destroy(error)
      );
      parts.on("error", () => undefined); // whoever takes the parts hears of it
      return {parts, result};
    },
    [Symbol.asyncDispose]: async () => pool?.close()
  };
}

function drained<Part, Result>(
  parts: Generator<Part, Result>,
  heard: (part: Part) => void
): Result {
  for (;;) {
    const {value, done} = parts.next();
    if (done) return value;
    heard(value);
  }
}
