import {writeFileSync} from "node:fs";
import {bestFit} from "../../recommend/matching/best-fit.ts";
import {programmeOf} from "../../recommend/matching/fit.ts";
import {type MatchReport, reportOf} from "../../recommend/matching/report.ts";
import {stableMatching} from "../../recommend/matching/stable.ts";
import {answer, say, table} from "../command.ts";
import type {MatchOptions} from "../match.ts";
import {lettersOf} from "./letters.ts";
import {readProgramme} from "./programme-file.ts";

/** Sums of at least five people. */
const minimum = 5;

/** Matches a programme both ways, tells how they compare, and writes one of them where it is asked for. */
export function match(path: string, options: MatchOptions): void {
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
}

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
