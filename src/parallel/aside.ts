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
  [Symbol.asyncDispose](): Promise<void>;
}

/** @param worthwhile else all is done at once in this thread: to start another takes half a second. */
export function openAside(worthwhile: boolean): Aside {
  const pool = worthwhile ? openPool(1) : null;
  return {
    ask<Args extends readonly unknown[], Result>(
      {module, run}: Work<Args, Result>,
      ...args: Args
    ): Promise<Result> {
      const result = pool
        ? pool.map<Result>({module, name: run.name}, [args]).then(([first]) => first)
        : Promise.resolve().then(() => run(...args));
      result.catch(() => undefined); // it is awaited later
      return result;
    },
    [Symbol.asyncDispose]: async () => pool?.close()
  };
}
