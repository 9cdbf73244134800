import type {Command} from "commander";
import {fail} from "../errors.ts";
import {type Common, command, homeOf, say} from "./command.ts";

interface Options extends Omit<Common, "home"> {
  readonly home: readonly string[];
  readonly port: string;
}

/** API and pages. */
export const addServe = (program: Command): Command => {
  return command(
    program,
    "serve",
    "answer on this machine: pages and API, one workspace a home",
    "serve --home my-home --home other-home --port 4600"
  )
    .option("--home <folder>", "a home to serve; may be given several times", collect, [])
    .option("--port <number>", "where to listen", process.env.PORT || "4600")
    .action(async (options: Options) => {
      const homes =
        options.home.length > 0 ? options.home.map((home) => homeOf({home})) : [homeOf({})];
      await serveUntilStopped(homes, options.port, options);
    });
};

/** Serves until Ctrl-C or a stop signal, then lets running answers end. */
export async function serveUntilStopped(
  homes: readonly string[],
  port: string,
  common: Omit<Common, "home">
): Promise<void> {
  const {serve} = await import("../api/server.ts");
  const serving = await serve({homes, port: portOf(port)});
  for (const address of serving.addresses) say(common, address);
  if (common.json) process.stdout.write(`${JSON.stringify({addresses: serving.addresses})}\n`);
  await new Promise((stop) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  });
  await serving.close();
}

const collect = (home: string, before: readonly string[]): string[] => [...before, home];

function portOf(port: string): number {
  const number = Number(port);
  return Number.isInteger(number) && number >= 0 && number < 65536
    ? number
    : fail("USAGE", `"${port}" is not a port`);
}
