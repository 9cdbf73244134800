import {writeFileSync} from "node:fs";
import {type Command, Option} from "commander";
import {bestFit} from "../recommend/matching/best-fit.ts";
import {programmeOf} from "../recommend/matching/fit.ts";
import {type MatchReport, reportOf} from "../recommend/matching/report.ts";
import {stableMatching} from "../recommend/matching/stable.ts";
import {answer, type Common, command, say, table} from "./command.ts";
import {lettersOf} from "./match/letters.ts";
import {readProgramme} from "./match/programme-file.ts";

interface Options extends Common {
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
    .action((path: string, options: Options) => {
      const file = readProgramme(path);
      const programme = programmeOf(file);
      const ways = {fit: bestFit(programme), stable: stableMatching(programme)};
      const reports = {
        fit: reportOf(programme, ways.fit, minimum),
        stable: reportOf(programme, ways.stable, minimum)
      };
      answer(
        options,
        {mentees: programme.mentees, mentors: programme.mentors, ...reports},
        told(reports)
      );
      if (options.out === undefined) {
        say(options, "Nothing is written yet: --out FILE writes what each mentee is told.");
        return;
      }
      writeFileSync(options.out, csv(lettersOf(file, programme, ways[options.by])), {mode: 0o600});
      say(options, `${options.out} has what each mentee is told, by ${options.by}.`);
    });

/** Sums of at least five people. */
const minimum = 5;

function told({fit, stable}: {fit: MatchReport; stable: MatchReport}): string {
  const row = (words: string, of: (report: MatchReport) => number | string | null) => [
    words,
    of(fit) ?? "withheld",
    of(stable) ?? "withheld"
  ];
  return table([
    ["", "best fit", "stable"],
    row("mentees without a mentor", ({withoutMentor}) => withoutMentor),
    row("  all places are taken", ({allPlacesTaken}) => allPlacesTaken),
    row("  nobody can be proposed", ({nobodyToPropose}) => nobodyToPropose),
    row("mean fit (0–1)", ({meanFit}) => meanFit && meanFit.toFixed(3)),
    row("pairs that would rather have each other", ({blockingPairs}) => blockingPairs),
    row("mentees who would rather have another's mentor", ({envious}) => envious),
    row("mentees with their best", ({firstWishes}) => firstWishes),
    row("place of the mentor among a mentee's, middle", ({menteesRank}) => menteesRank),
    row("place of the mentee among a mentor's, middle", ({mentorsRank}) => mentorsRank),
    row("mentees of a mentor, least to most", ({load}) => load && `${load.least}–${load.most}`),
    row("how unequally mentors are loaded (Gini)", ({load}) => load && load.gini.toFixed(2)),
    row("places missing to what mentors should have", ({missing}) => missing),
    row("rules broken", ({violations}) => violations)
  ]);
}

function csv(letters: ReturnType<typeof lettersOf>): string {
  const cell = (text: string) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = letters.map(({mentee, mentor, told: words}) => [mentee, mentor, words]);
  return [["mentee", "mentor", "told"], ...rows]
    .map((row) => `${row.map(cell).join(",")}\n`)
    .join("");
}
