import {readConfig} from "../../../src/config.ts";
import {fail} from "../../../src/errors.ts";
import type {Choice} from "../../../src/recommend/policies/choice.ts";
import {type Difference, offPolicy, tooLittle} from "../../../src/recommend/policies/off-policy.ts";
import {shadowOf} from "../../../src/recommend/policies/shadow.ts";
import {trialOf} from "../../../src/recommend/policies/trial.ts";
import {openStore} from "../../../src/store/store.ts";
import {exactly, type Line, lineOf, mean} from "../figure.ts";
import type {Report} from "../task.ts";
import {pastChoices} from "./past-choices.ts";

/** What the way on trial would change, and whether it is better, as far as this home's pages can tell. @throws USAGE */
export async function evaluateOwnHome(
  home: string,
  {clock = new Date()}: {clock?: Date} = {}
): Promise<Report> {
  const {recommendations, privacy} = readConfig(home);
  const {name} = recommendations.trial;
  if (name === "")
    fail("USAGE", "Nothing is on trial here; name one in coppice.yaml: recommendations.trial.name");
  const store = await openStore(home);
  try {
    const choices = await pastChoices(store, {trial: name, today: clock});
    return reportOf(choices, {name, least: privacy.minimum_group});
  } finally {
    await store.close();
  }
}

export function reportOf(
  choices: readonly Choice[],
  {name, least}: {name: string; least: number}
): Report {
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
  const trial = trialOf(choices);
  return {
    task: "policies",
    lines: [
      ...shadowLines(choices),
      ...armLines(choices, least),
      lineOf("rests on shown items", "≥ 50", {trial: exactly(told.restsOn)}),
      lineOf("of what it shows more, never seen", "≤ .05", {trial: exactly(told.unseen)}),
      ...(why === null
        ? [
            more("more taken up on a page, one look: ips", told.ips),
            more("snips", told.snips),
            more("doubly robust", told.robust),
            lineOf("smallest difference seen 4 times in 5", "", {trial: exactly(told.detectable)})
          ]
        : []),
      ...(trial
        ? [
            more("more taken up, whenever one looks", trial.taken),
            more("more refused, whenever one looks", trial.refused)
          ]
        : [])
    ],
    notes: [
      why === null
        ? `“${name}”: ${trial?.verdict ?? "go on: 200 pages are needed before anything is concluded"}.`
        : `What “${name}” would bring cannot be told yet: ${why}. Let more pages follow it (share), or wait.`,
      `${choices.length} pages of ${people} people; differences are in items of a page. A range at one look is 95 % at one look that was planned; “whenever one looks” holds at all of them.`
    ]
  };
}

function shadowLines(choices: readonly Choice[]): Line[] {
  const {overlap, agreement, kinds} = shadowOf(choices);
  return [
    lineOf("stands on both pages", "", {trial: exactly(overlap)}),
    lineOf("order alike (Kendall's τ)", "", {
      trial: agreement === null ? null : exactly(agreement)
    }),
    ...kinds.map(({kind, own, other}) => ({
      ...lineOf(`${kind}: items of a page`, "", {own: exactly(own), trial: exactly(other)}),
      best: ""
    }))
  ];
}

/** What came of the pages that each way chose; nothing where fewer people than may be told of had one of either. */
function armLines(choices: readonly Choice[], least: number): Line[] {
  const arms = [false, true].map((follows) => choices.filter((one) => one.follows === follows));
  if (arms.some((arm) => new Set(arm.map(({person}) => person)).size < least)) return [];
  const line = (figure: string, what: "taken" | "refused", sense: 1 | -1) => {
    const [own, trial] = arms.map((arm) =>
      exactly(mean(arm.map(({options}) => options.filter((option) => option[what]).length)))
    );
    return lineOf(figure, "", {own, trial}, sense);
  };
  return [
    line("taken up on a page, as it came", "taken", 1),
    line("refused on a page, as it came", "refused", -1)
  ];
}

const more = (figure: string, difference: Difference): Line =>
  lineOf(figure, "", {trial: difference});
