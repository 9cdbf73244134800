import {type Command, Option} from "commander";
import {type Common, command} from "./command.ts";

export interface MatchOptions extends Common {
  readonly by: "fit" | "stable";
  readonly out?: string;
}

/** Who learns from whom in a programme: two ways side by side, in sums, before anything is published. */
export const addMatch = (program: Command): Command =>
  command(
    program,
    "match <programme>",
    "match mentees and mentors of a programme (YAML); compares two ways before anything is published",
    "match programme.yaml --by stable --out letters.csv\n\nprogramme.yaml:\n  mentees:\n    - {id: ana, wishes: [kofi, mei], wants: welding, vetoes: [tom]}\n  mentors:\n    - {id: kofi, capacity: 2, least: 1, offers: welding and safety, wishes: [ana]}\n    - {id: mei, capacity: 1}\n    - {id: tom, capacity: 3}"
  )
    .addOption(
      new Option("--by <way>", "which of the two is written")
        .choices(["fit", "stable"])
        .default("fit")
    )
    .option("--out <file>", "write what each mentee is told: mentee, mentor, told (CSV)")
    .action(async (path: string, options: MatchOptions) => {
      const {match} = await import("./match/run.ts");
      match(path, options);
    });
