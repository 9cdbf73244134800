import {readConfig} from "../../../src/config.ts";
import {fail} from "../../../src/errors.ts";
import type {Choice} from "../../../src/recommend/policies/choice.ts";
import {type Difference, offPolicy, tooLittle} from "../../../src/recommend/policies/off-policy.ts";
import {shadowOf} from "../../../src/recommend/policies/shadow.ts";
import {comparisonOf, type Verdict} from "../../../src/recommend/policies/comparison.ts";
import {openStore} from "../../../src/store/store.ts";
import {exactly, type Line, lineOf, mean} from "../figure.ts";
import {keepRun} from "../keep.ts";
import type {Report} from "../task.ts";
import {pastChoices} from "./past-choices.ts";

const comparedRun = "evaluate policies";

/** What the other way to choose would change, and whether it is better, as far as this home's pages can tell. @throws USAGE */
export async function evaluateOwnHome(
  home: string,
  {clock = new Date()}: {clock?: Date} = {}
): Promise<Report> {
  const {recommendations, privacy} = readConfig(home);
  const {name} = recommendations.comparison;
  if (name === "")
    fail(
      "USAGE",
      "No other way is compared here; name one in coppice.yaml: recommendations.comparison.name"
    );
  const store = await openStore(home);
  try {
    const choices = await pastChoices(store, {comparison: name, today: clock});
    const asked = {name, least: privacy.minimum_group};
    await keepRun(home, {command: comparedRun, summary: comparedOf(choices, asked), clock});
    return reportOf(choices, asked);
  } finally {
    await store.close();
  }
}

interface Asked {
  readonly name: string;
  /** Fewer people are not told of. */
  readonly least: number;
}

/** What came of pages by either way: the Evidence page shows the latest. */
export interface Compared {
  readonly name: string;
  readonly people: number;
  readonly pages: number;
  /** Items of a page that were taken up and refused, as it came; null where fewer than may be told of had such pages. */
  readonly own: Arm | null;
  readonly other: Arm | null;
  /** How many more by the other way, whenever one looks; null as long as nothing can be told. */
  readonly more: {readonly taken: Difference; readonly refused: Difference} | null;
  readonly verdict: Verdict | null;
}

interface Arm {
  readonly taken: number;
  readonly refused: number;
}

export function comparedOf(choices: readonly Choice[], {name, least}: Asked): Compared {
  const people = new Set(choices.map(({person}) => person)).size;
  const pages = choices.length;
  const [own, other] = armsOf(choices, least) ?? [null, null];
  const told = people < least ? null : comparisonOf(choices);
  const more = told && {taken: told.taken, refused: told.refused};
  return {name, people, pages, own, other, more, verdict: told?.verdict ?? null};
}

export function reportOf(choices: readonly Choice[], {name, least}: Asked): Report {
  const people = new Set(choices.map(({person}) => person)).size;
  const told = people < least ? null : offPolicy(choices);
  if (!told)
    return {
      task: "policies",
      lines: [],
      notes: [
        `Fewer than ${least} people opened a page in a week that is over: nothing can be said of “${name}” yet.`
      ]
    };
  const why = tooLittle(told);
  const compared = comparisonOf(choices);
  return {
    task: "policies",
    lines: [
      ...shadowLines(choices),
      ...armLines(choices, least),
      lineOf("rests on shown items", "≥ 50", {other: exactly(told.restsOn)}),
      lineOf("of what it shows more, never seen", "≤ .05", {other: exactly(told.unseen)}),
      ...(why === null
        ? [
            more("more taken up on a page, one look: ips", told.ips),
            more("snips", told.snips),
            more("doubly robust", told.robust),
            lineOf("smallest difference seen 4 times in 5", "", {other: exactly(told.detectable)})
          ]
        : []),
      ...(compared
        ? [
            more("more taken up, whenever one looks", compared.taken),
            more("more refused, whenever one looks", compared.refused)
          ]
        : [])
    ],
    notes: [
      why === null
        ? `“${name}”: ${compared?.verdict ?? "go on: 200 pages are needed before anything is concluded"}.`
        : `What “${name}” would bring cannot be told yet: ${why}. Let more pages follow it (share), or wait.`,
      `${choices.length} pages of ${people} people; differences are in items of a page. A range at one look is 95 % at one look that was planned; “whenever one looks” holds at all of them.`
    ]
  };
}

function shadowLines(choices: readonly Choice[]): Line[] {
  const {overlap, agreement, kinds} = shadowOf(choices);
  return [
    lineOf("stands on both pages", "", {other: exactly(overlap)}),
    lineOf("order alike (Kendall's τ)", "", {
      other: agreement === null ? null : exactly(agreement)
    }),
    ...kinds.map(({kind, own, other}) => ({
      ...lineOf(`${kind}: items of a page`, "", {own: exactly(own), other: exactly(other)}),
      best: ""
    }))
  ];
}

/** What came of the pages that each way chose; null where fewer people than may be told of had one of either. */
function armsOf(choices: readonly Choice[], least: number): Arm[] | null {
  const arms = [false, true].map((follows) => choices.filter((one) => one.follows === follows));
  if (arms.some((arm) => new Set(arm.map(({person}) => person)).size < least)) return null;
  const onPage = (arm: readonly Choice[], what: "taken" | "refused") =>
    mean(arm.map(({options}) => options.filter((option) => option[what]).length));
  return arms.map((arm) => ({taken: onPage(arm, "taken"), refused: onPage(arm, "refused")}));
}

function armLines(choices: readonly Choice[], least: number): Line[] {
  const arms = armsOf(choices, least);
  if (!arms) return [];
  const line = (figure: string, what: "taken" | "refused", sense: 1 | -1) => {
    const [own, other] = arms.map((arm) => exactly(arm[what]));
    return lineOf(figure, "", {own, other}, sense);
  };
  return [
    line("taken up on a page, as it came", "taken", 1),
    line("refused on a page, as it came", "refused", -1)
  ];
}

const more = (figure: string, difference: Difference): Line =>
  lineOf(figure, "", {other: difference});
