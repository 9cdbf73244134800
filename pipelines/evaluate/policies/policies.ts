import type {Choice} from "../../../src/recommend/policies/choice.ts";
import {type Difference, offPolicy, tooLittle} from "../../../src/recommend/policies/off-policy.ts";
import {termsOf, comparisonOf, type Verdict} from "../../../src/recommend/policies/comparison.ts";
import {exactly, figureOf, type Line, lineOf, mean} from "../figure.ts";
import type {Asked, Report} from "../task.ts";
import {type PolicySettings, suite} from "./suite.ts";
import {plantedLog} from "./world.ts";

/** Is one way to choose told to be better than another where it is, and only there? On planted logs. */
export function evaluatePolicies(seeds: readonly number[], progress: Asked["progress"]): Report {
  const parts = suite.map(({name, settings}, done) => {
    progress?.({step: name, done, all: suite.length});
    return {name, lines: linesOf(settings, seeds)};
  });
  return {
    task: "policies",
    lines: parts[0].lines,
    parts: parts.slice(1),
    notes: [
      `${suite[0].name}: ${seeds.length} logs. A difference is in items taken up on a page; error is over the mean difference of all logs.`,
      "A comparison is looked at every week and stopped as soon as it tells something; an ordinary range is one that holds at one look.",
      "In brackets: 95 % of logs drawn again."
    ]
  };
}

const methods = ["ips", "snips", "robust"] as const;

function linesOf(settings: PolicySettings, seeds: readonly number[]): Line[] {
  const logs = seeds.map((seed) => {
    const {choices, truth} = plantedLog(settings, seed);
    return {truth, told: offPolicy(choices), looks: looksAt(choices)};
  });
  const truth = mean(logs.map((log) => log.truth));
  const told = logs.flatMap(({told}) => (told ? [told] : []));
  const spoken = told.filter((one) => tooLittle(one) === null);
  const line = (
    figure: string,
    bar: string,
    of: (one: Difference) => number,
    sense: 1 | -1 = 1
  ): Line =>
    lineOf(
      figure,
      bar,
      Object.fromEntries(
        methods.map((method) => [
          method,
          figureOf(spoken, (drawn) => mean(drawn.map((one) => of(one[method]))))
        ])
      ),
      sense
    );
  const ground = [
    lineOf("true difference", "", {"": exactly(truth)}),
    lineOf("refused: too little to tell", "", {
      "": figureOf(told, (drawn) => mean(drawn.map((one) => Number(tooLittle(one) !== null))))
    })
  ];
  if (spoken.length === 0) return ground;
  return [
    ...ground,
    {...line("error", "0", ({value}) => value - truth), best: ""},
    line("range holds the truth", "≥ .93", ({low, high}) => Number(low <= truth && truth <= high)),
    line("half of the range", "", ({low, high}) => (high - low) / 2, -1),
    line("told which is better", "", ({low, high}) => Number(low > 0 || high < 0)),
    ...comparisonLines(
      logs.flatMap(({looks}) => looks),
      truth
    )
  ];
}

/** A comparison that is looked at every week until it tells something. */
interface Looks {
  readonly verdict: Verdict;
  readonly pages: number;
  /** Of its weekly looks, whether any had a range without the truth in it; and an ordinary range, looked at as often. */
  readonly everWrong: (truth: number) => boolean;
  readonly ordinaryWrong: (truth: number) => boolean;
}

function looksAt(choices: readonly Choice[]): Looks[] {
  const weeks = [...new Set(choices.map(({week}) => week))];
  const terms = termsOf(choices, "taken");
  const looks = weeks.flatMap((last) => {
    const seen = choices.filter(({week}) => week <= last);
    const compared = comparisonOf(seen);
    const ordinary = ordinaryRange(terms.subarray(0, seen.length));
    return compared ? [{...compared, pages: seen.length, ordinary}] : [];
  });
  const stopped = looks.find(({verdict}) => verdict !== "go on") ?? looks.at(-1);
  if (!stopped) return [];
  const outside = ({low, high}: Omit<Difference, "value">, truth: number) =>
    truth < low || truth > high;
  return [
    {
      verdict: stopped.verdict,
      pages: stopped.pages,
      everWrong: (truth) => looks.some(({taken}) => outside(taken, truth)),
      ordinaryWrong: (truth) => looks.some(({ordinary}) => outside(ordinary, truth))
    }
  ];
}

function ordinaryRange(terms: Float64Array): {low: number; high: number} {
  const middle = mean([...terms]);
  const variance = mean(Array.from(terms, (term) => (term - middle) ** 2));
  const half = 1.96 * Math.sqrt(variance / terms.length);
  return {low: middle - half, high: middle + half};
}

function comparisonLines(looks: readonly Looks[], truth: number): Line[] {
  const share = (of: (one: Looks) => boolean) =>
    figureOf(looks, (drawn) => mean(drawn.map((one) => Number(of(one)))));
  const verdict = (is: Verdict) =>
    lineOf(`told: ${is}`, "", {coppice: share((one) => one.verdict === is)});
  return [
    lineOf(
      "a weekly look ever wrong",
      "≤ .05",
      {
        coppice: share((one) => one.everWrong(truth)),
        "ordinary range": share((one) => one.ordinaryWrong(truth))
      },
      -1
    ),
    verdict("other is better"),
    verdict("own is better"),
    verdict("other is refused more"),
    lineOf("pages until told, or until the end", "", {
      coppice: figureOf(looks, (drawn) => mean(drawn.map(({pages}) => pages)))
    })
  ];
}
