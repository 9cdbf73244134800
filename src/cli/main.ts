import {Command, CommanderError} from "commander";
import packageJson from "../../package.json" with {type: "json"};
import {refuse} from "./command.ts";
import {addDoctor} from "./doctor.ts";
import {addEvaluate} from "./evaluate.ts";
import {addExport} from "./export.ts";
import {addIngest} from "./ingest.ts";
import {addMatch} from "./match.ts";
import {addOpenapi} from "./openapi.ts";
import {addRefresh} from "./refresh.ts";
import {addRollback} from "./rollback.ts";
import {addServe} from "./serve.ts";
import {addSimulate} from "./simulate.ts";
import {addSnapshots} from "./snapshots.ts";
import {addStart} from "./start.ts";
import {addVerify} from "./verify.ts";

const program = new Command("coppice")
  .description("Are our communities of practice alive, and who should learn what from whom?")
  .version(packageJson.version)
  .showHelpAfterError("(--help lists what is possible)")
  .exitOverride();

/** To add a command: a file beside this one and a line here. What is heavy is imported when it runs. */
for (const add of [
  addStart,
  addIngest,
  addRefresh,
  addServe,
  addExport,
  addEvaluate,
  addMatch,
  addDoctor,
  addSnapshots,
  addRollback,
  addVerify,
  addSimulate,
  addOpenapi
])
  add(program);

process.stdout.on("error", ({code}: NodeJS.ErrnoException) => {
  if (code === "EPIPE") process.exit(0); // who reads has seen enough
});

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) refuse(error);
  process.exitCode = error.exitCode === 0 ? 0 : 2; // commander has told why
}
