// A thread of the pool: calls exported functions by name; a generator's parts are sent as they come. Plain JavaScript, because it is what teaches its thread to read TypeScript.
import {parentPort, workerData} from "node:worker_threads";
import {register} from "tsx/esm/api";

register();
if (workerData) await import(workerData); // before it is asked

parentPort?.on("message", async ({module, name, args}) => {
  try {
    const exported = await import(module);
    const made = await exported[name](...args);
    parentPort?.postMessage({result: isGenerator(made) ? sendParts(made) : made}, []);
  } catch (error) {
    parentPort?.postMessage({error, code: error.code}, []); // codes do not cross threads by themselves
  }
});

const isGenerator = (made) => typeof made?.next === "function";

function sendParts(parts) {
  for (;;) {
    const {value, done} = parts.next();
    if (done) return value;
    parentPort?.postMessage({part: value}, []);
  }
}
