import {setFlagsFromString} from "node:v8";

/**
 * So much has to run in a function, in bytes of its code, before the engine compiles it anew; V8 itself waits for 132 KiB. What
 * runs for seconds and ends is done before most of that pays, and the threads that compile take the cores of those that work.
 */
const bytesBefore = 512 * 1024;

/** From now on this process compiles less; that it comes late to what runs for minutes is not seen there. */
export const compileLater = (): void => setFlagsFromString(`--interrupt-budget=${bytesBefore}`);
