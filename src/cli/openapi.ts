import type {Command} from "commander";

/** The API's description, as every workspace serves it. */
export const addOpenapi = (program: Command): Command =>
  program
    .command("openapi")
    .description("print the OpenAPI document")
    .addHelpText("after", "\nExample:\n  coppice openapi > openapi.json")
    .action(async () => {
      const {openApiDocument} = await import("../api/document.ts");
      process.stdout.write(`${JSON.stringify(await openApiDocument(), null, 2)}\n`);
    });
