import {join} from "node:path";
import {pythonOfPeers} from "./environment.ts";
import {startTool, type Tool} from "./tool.ts";

/** Tools by name, each in a process of its own that has read the graph; one that is missing is said loudly. */
export async function startTools(
  names: readonly string[],
  graphFile: string,
  patienceSeconds = 600
): Promise<Tool[]> {
  const started: Tool[] = [];
  for (const name of names) {
    const tool = await startTool(name, commandOf(name, graphFile), patienceSeconds);
    if (tool) started.push(tool);
    else console.error(`MISSING PEER: ${name} did not start; its comparison is left out`);
  }
  return started;
}

const commandOf = (name: string, graphFile: string): string[] =>
  name === "coppice" || name === "graphology"
    ? [process.execPath, "--import", "tsx", join(import.meta.dirname, `${name}.ts`), graphFile]
    : [pythonOfPeers(), join(import.meta.dirname, "tools.py"), name, graphFile];
