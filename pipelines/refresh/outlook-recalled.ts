import {type OutlookInput, outlookOf} from "../../src/insights/outlook.ts";
import type {Traces} from "../../src/insights/outlook/traces.ts";
import {type Kept, memoryOf} from "./memory.ts";

/** The outlook, for a thread that has no memory of its own. */
export function outlookRecalled(traces: Traces, input: OutlookInput, kept: Kept) {
  const memory = memoryOf(kept);
  const pActive = outlookOf(traces, input, memory);
  return {pActive, recalled: memory.recalled, learnedAnew: memory.learnedAnew()};
}
