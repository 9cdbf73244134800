// A thread of the pool: calls exported functions by name. Plain JavaScript, because it is what teaches its thread to read TypeScript.
import {parentPort} from "node:worker_threads";
import {register} from "tsx/esm/api";

register();

parentPort?.on("message", async ({module, name, args}) => {
  try {
    const exported = await import(module);
    parentPort?.postMessage({result: await exported[name](...args)}, []);
  } catch (error) {
    parentPort?.postMessage({error, code: error.code}, []); // codes do not cross threads by themselves
  }
});
