import {openStore} from "../../src/store/store.ts";

/** Keeps what grading a home's own past found, under the command's name: the Evidence page shows the latest. */
export async function keepRun(
  home: string,
  {command, summary, clock}: {command: string; summary: object; clock: Date}
): Promise<void> {
  const store = await openStore(home, {clock: () => clock});
  try {
    const run = await store.runs.start(command);
    await store.runs.finish(run, {summary: {...summary}});
  } finally {
    await store.close();
  }
}
