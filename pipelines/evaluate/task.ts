import type {Line} from "./figure.ts";

/** What one run of a task is asked for. */
export interface Asked {
  /** Grade a home's own data, where the task can; else worlds with planted truth. */
  readonly home?: string;
  /** Grade a published set instead: a plain file of person, item and time. */
  readonly triples?: string;
  /** One planted scenario alone. */
  readonly scenario?: string;
  /** Days that a forecast looks ahead, where the task forecasts. */
  readonly horizon?: number;
  readonly progress?: (now: {step: string; done: number; all: number}) => void;
}

/** What a task prints: its figures by method, then the same for each part of what was measured. */
export interface Report {
  readonly task: string;
  readonly lines: readonly Line[];
  readonly parts?: readonly {readonly name: string; readonly lines: readonly Line[]}[];
  /** Sentences for the reader: what the brackets mean, what could not be resolved. */
  readonly notes: readonly string[];
}

/** One thing the product is graded in: a folder beside this file and a line in `index.ts`. */
export interface Task {
  readonly name: string;
  /** Whether it can grade a file of triples. */
  readonly triples?: true;
  /** @throws USAGE for an option the task has no use for. */
  readonly evaluate: (asked: Asked) => Promise<Report>;
}
