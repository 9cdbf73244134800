import {spawn} from "node:child_process";
import {createInterface} from "node:readline";
import type {Answer, Introduction, Question} from "./answers.ts";

/** A tool in a process of its own that has read a graph. */
export interface Tool extends Introduction {
  readonly name: string;
  /** Null once it has been silent for longer than its patience: it was ended and answers no more. */
  ask(question: Question): Promise<Answer | null>;
  close(): void;
}

/** Starts a tool. @returns null, said loudly, where it is missing. */
export async function startTool(
  name: string,
  command: readonly string[],
  patienceSeconds: number
): Promise<Tool | null> {
  const child = spawn(command[0], command.slice(1), {stdio: ["pipe", "pipe", "inherit"]});
  child.on("error", () => {}); // a command that is not there; its lines end at once
  const lines = createInterface({input: child.stdout})[Symbol.asyncIterator]();
  const next = async <T>() => {
    const patience = setTimeout(() => child.kill("SIGKILL"), 1000 * patienceSeconds);
    const line = await lines.next();
    clearTimeout(patience);
    return line.done ? null : (JSON.parse(line.value) as T);
  };
  const introduction = await next<Introduction>();
  if (!introduction) return null;
  return {
    ...introduction,
    name,
    ask: (question) => {
      if (child.exitCode === null && child.signalCode === null)
        child.stdin.write(`${JSON.stringify(question)}\n`);
      return next<Answer>();
    },
    close: () => child.stdin.end()
  };
}
