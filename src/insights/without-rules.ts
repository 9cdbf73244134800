import type {Config} from "../config.ts";
import {type Csr, csrOf} from "../graph/csr.ts";
import {seededRandom} from "../graph/random.ts";
import type {NewTies} from "./history.ts";
import {leftAtEnd} from "./left-at-end.ts";
import {ruleEffects} from "./tie-rules.ts";
import {type DecayedTies, graphOf} from "./ties.ts";

/** The network of now, and what it is made of. */
export interface Made {
  readonly now: Csr;
  /** What is left of all talk now. */
  readonly left: DecayedTies;
  readonly settings: Pick<Config, "ties" | "communities">;
}

/** What would be without a rule; null: the rules are not tried. */
export interface Tried {
  /** What was left before the recent windows, and how many these are. */
  readonly before: DecayedTies;
  readonly windows: number;
  /** What was newly said in each of them; sorted by from, to, window. */
  readonly recent: Omit<NewTies, "weight">;
  /** Rule that changes what a row weighs → the millionths of a message each row weighs without it. */
  readonly micro: Readonly<Record<string, Float64Array>>;
  /** All that was ever said, as if it were today. */
  readonly unfaded: DecayedTies;
}

export interface RuleRow {
  readonly rule: string;
  readonly ties: number;
  readonly communities: number;
  readonly moved: number;
  readonly similarity: number;
}

/** The ties and groups of now as they are, then without each rule. */
export function withoutRules(made: Made, tried: Tried | null): RuleRow[] {
  const {now, settings} = made;
  const {resolution, minimum_people: minimum, seed} = settings.communities;
  const without = tried ? networksWithout(made, tried) : {};
  const {groups, effects} = ruleEffects(now, Object.values(without), {
    resolution,
    minimum,
    random: () => seededRandom(seed)
  });
  return [
    {rule: "as_is", ties: tiesOf(now), communities: groups, moved: 0, similarity: 1},
    ...Object.entries(without).map(([rule, graph], i) => ({
      rule,
      ties: tiesOf(graph),
      ...effects[i]
    }))
  ];
}

const tiesOf = ({targets}: Csr): number => targets.length / 2;

/** Rule → the network of now without it. */
function networksWithout(
  {now, left, settings: {ties: rules}}: Made,
  {before, windows, recent, micro, unfaded}: Tried
): Record<string, Csr> {
  const people = now.starts.length - 1;
  const decay = {halfLifeWeeks: rules.half_life_weeks, forgetBelow: rules.forget_below, windows};
  const weighing = Object.entries(micro).map(([rule, column]) => {
    const weight = column.map((value) => value / 1e6);
    return [rule, graphOf(leftAtEnd({...recent, weight}, before, decay), people, rules)] as const;
  });
  return {
    ...Object.fromEntries(weighing),
    half_life: graphOf(unfaded, people, rules),
    damping: graphOf(left, people, {...rules, damping: "none"}),
    reciprocity: eitherWay(left, people, rules.damping)
  };
}

/** Talk both ways counts like the same talk one way: first added, then damped. */
function eitherWay(
  {from, to, weight}: DecayedTies,
  people: number,
  damping: Config["ties"]["damping"]
): Csr {
  const graph = csrOf({people, from, to, weight});
  return damping === "none" ? graph : {...graph, weights: graph.weights.map(Math.log1p)};
}
