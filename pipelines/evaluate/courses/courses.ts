import type {Asked, Report} from "../task.ts";
import {type Chosen, chooseOn} from "./choose.ts";
import {refuseLeaks} from "./leaks.ts";
import {listsOf} from "./lists.ts";
import {gradedPeriod} from "./period.ts";
import {reportOf} from "./report.ts";
import {type Rows, rowsWhere} from "./rows.ts";
import {cutsOf, dateOf, knownOn, splitAt} from "./split.ts";
import {suite} from "./suite.ts";
import {readTriples} from "./triples.ts";

/** Every model beside the blend on a plain file of triples. @throws SOURCE_UNREADABLE, EVALUATION_LEAKS */
export async function evaluateTriples(path: string, progress?: Asked["progress"]): Promise<Report> {
  const rows = await readTriples(path);
  const {cuts, periodDays} = cutsOf(rows, suite);
  const periods = cuts.map((cut, done) => {
    const name = `${dateOf(cut)}, ${periodDays} days`;
    progress?.({step: name, done, all: cuts.length});
    const {lines, blend} = chooseOn(splitAt(rows, cut - periodDays, periodDays));
    const methods = [...lines, blend];
    if (done === 0) refuseLeaksOf(methods, rows, cut);
    return gradedPeriod(splitAt(rows, cut, periodDays), {name, methods, blend: blend.told});
  });
  return reportOf(periods, {
    ours: "blend",
    notes: [
      "Settings and weights were chosen on the period before each; rows planted in the future changed no answer."
    ]
  });
}

/** On the rows of the first people alone: learning twice more from all of them would take as long as grading. */
function refuseLeaksOf(methods: readonly Chosen[], all: Rows, cut: number): void {
  const people = all.people.slice(0, suite.guarded);
  const rows = {...rowsWhere(all, (e) => all.person[e] < people.length), people};
  for (const {name, learn} of methods)
    refuseLeaks(
      name,
      (rows, cut) => {
        const taken = knownOn(rows, cut);
        const there = Uint32Array.from(new Set(taken.targets)).sort();
        const scorer = learn(taken, cut);
        return listsOf([...people.keys()], scorer, {taken, there, most: suite.listLength});
      },
      rows,
      cut
    );
}
