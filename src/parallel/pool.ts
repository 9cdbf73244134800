import {once} from "node:events";
import {availableParallelism} from "node:os";
import {Worker} from "node:worker_threads";

/** An exported function of a module, by name: functions themselves do not cross threads. */
export interface Task {
  readonly module: URL;
  readonly name: string;
}

export interface Pool {
  /**
   * Calls the task with each list of arguments; `told` hears of each call as it begins. @returns the results, in the
   * order of the arguments. @throws the first error of a call.
   */
  map<Result>(
    task: Task,
    calls: readonly (readonly unknown[])[],
    told?: (call: number) => void
  ): Promise<Result[]>;
  close(): Promise<void>;
}

/**
 * Threads that wait for work; close the pool when done, or the process does not end.
 * @param threads so many. @param module what they load before they are asked.
 */
export function openPool(threads = availableParallelism(), module?: URL): Pool {
  const workers = Array.from({length: threads}, () => startWorker(module));
  return {
    async map<Result>(
      {module, name}: Task,
      calls: readonly (readonly unknown[])[],
      told?: (call: number) => void
    ) {
      const results: Result[] = [];
      let next = 0;
      const work = async ({ask}: ReturnType<typeof startWorker>) => {
        while (next < calls.length) {
          const call = next++;
          told?.(call);
          results[call] = (await ask({module: module.href, name, args: calls[call]})) as Result;
        }
      };
      await Promise.all(workers.map(work));
      return results;
    },
    async close() {
      await Promise.all(workers.map(({worker}) => worker.terminate()));
    }
  };
}

type Outcome = {readonly result: unknown} | {readonly error: unknown; readonly code: unknown};

/** One thread, which answers one question after another. */
function startWorker(module?: URL) {
  const worker = new Worker(new URL("worker.mjs", import.meta.url), {workerData: module?.href});
  const broken = once(worker, "error").then(([error]) => ({error, code: undefined}));
  let idle: Promise<unknown> = Promise.resolve();

  const send = async (call: object): Promise<unknown> => {
    const answer = once(worker, "message").then(([outcome]): Outcome => outcome);
    worker.postMessage(call, []);
    const outcome = await Promise.race([answer, broken]);
    if ("result" in outcome) return outcome.result;
    throw Object.assign(outcome.error as Error, {code: outcome.code});
  };
  return {
    worker,
    ask: (call: object): Promise<unknown> => {
      const turn = idle.then(() => send(call));
      idle = turn.catch(() => {});
      return turn;
    }
  };
}
