import {once} from "node:events";
import {availableParallelism} from "node:os";
import {Worker} from "node:worker_threads";

/** An exported function of a module, by name: functions themselves do not cross threads. */
export interface Task {
  readonly module: URL;
  readonly name: string;
}

export interface Pool {
  /** Calls the task with each list of arguments. @returns the results, in that order. @throws the first error of a call. */
  map<Result, Part = never>(
    task: Task,
    calls: readonly (readonly unknown[])[],
    listener?: Listener<Part>
  ): Promise<Result[]>;
  close(): Promise<void>;
}

interface Listener<Part> {
  /** Hears of each call as it begins. */
  readonly begun?: (call: number) => void;
  /** Hears what a task that is a generator yields, as it comes; what it returns is the result. */
  readonly heard?: (part: Part) => void;
}

/**
 * Threads that wait for work; close the pool when done, or the process does not end.
 * @param threads so many. @param module what they load before they are asked.
 */
export function openPool(threads = availableParallelism(), module?: URL): Pool {
  const workers = Array.from({length: threads}, () => startWorker(module));
  return {
    async map<Result, Part>(
      {module, name}: Task,
      calls: readonly (readonly unknown[])[],
      {begun, heard}: Listener<Part> = {}
    ) {
      const results: Result[] = [];
      let next = 0;
      const work = async ({ask}: ReturnType<typeof startWorker>) => {
        while (next < calls.length) {
          const call = next++;
          begun?.(call);
          const asked = {module: module.href, name, args: calls[call]};
          results[call] = (await ask(asked, (part) => heard?.(part as Part))) as Result;
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

type Heard = (part: unknown) => void;
type Message =
  | {readonly part: unknown}
  | {readonly result: unknown}
  | {readonly error: Error; readonly code: unknown};

/** One thread, which answers one question after another. */
function startWorker(module?: URL) {
  const worker = new Worker(new URL("worker.mjs", import.meta.url), {workerData: module?.href});
  const broken = once(worker, "error").then(([error]) => Promise.reject(error as Error));
  broken.catch(() => undefined); // whoever asks hears of it
  let idle: Promise<unknown> = Promise.resolve();

  const answer = (heard: Heard) =>
    new Promise<unknown>((resolve, reject) => {
      worker.on("message", function hear(message: Message) {
        if ("part" in message) return heard(message.part);
        worker.off("message", hear);
        if ("result" in message) return resolve(message.result);
        return reject(Object.assign(message.error, {code: message.code}));
      });
    });
  const send = (call: object, heard: Heard): Promise<unknown> => {
    const answered = answer(heard);
    worker.postMessage(call, []);
    return Promise.race([answered, broken]);
  };
  return {
    worker,
    ask: (call: object, heard: Heard): Promise<unknown> => {
      const turn = idle.then(() => send(call, heard));
      idle = turn.catch(() => {});
      return turn;
    }
  };
}
