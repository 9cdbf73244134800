import type {Command} from "commander";
import {command} from "./command.ts";

/** The API's description, as every workspace serves it. */
export const addOpenapi = (program: Command): Command =>
  command(program, "openapi", "print the OpenAPI document", "openapi > openapi.json").action(
    async () => {
      const {openApiDocument} = await import("../api/document.ts");
      process.stdout.write(`${JSON.stringify(await openApiDocument(), null, 2)}\n`);
    }
  );
