import type {Config} from "../config.ts";
import {type Csr, csrOf} from "../graph/csr.ts";
import {seededRandom} from "../graph/random.ts";
import type {NewTies} from "./history.ts";
import {leftAtEnd} from "./left-at-end.ts";
import {ruleEffects} from "./tie-rules.ts";
import {type DecayedTies, graphOf} from "./ties.ts";

/** What a network is made of. */
export interface Made {
  /** What is left of all talk at its end. */
  readonly left: DecayedTies;
  readonly settings: Pick<Config, "ties" | "communities">;
}

/** What would be without a rule. */
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

/**
 * The ties and groups of a network as they are, then without each rule. People whom no tie names are left out before
 * anything is searched: who joins later changes nothing of a network that was.
 */
export function withoutRules(all: Made, tried: Tried | null): RuleRow[] {
  const {resolution, minimum_people: minimum, seed} = all.settings.communities;
  const named = densely([all.left, ...(tried ? [tried.before, tried.recent, tried.unfaded] : [])]);
  const made = {...all, left: named.of(all.left)};
  const now = graphOf(made.left, named.people, all.settings.ties);
  const without = tried ? networksWithout(made, renumbered(tried, named), named.people) : {};
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

type Pairs = Pick<DecayedTies, "from" | "to">;

interface Named {
  readonly people: number;
  /** The same pairs by new numbers. */
  readonly of: <T extends Pairs>(pairs: T) => T;
}

/** Numbers those who are named anywhere from 0 on, in their order. */
function densely(all: readonly Pairs[]): Named {
  const number = new Map<number, number>();
  const people = new Set(all.flatMap(({from, to}) => [...new Set(from), ...new Set(to)]));
  for (const person of [...people].sort((a, b) => a - b)) number.set(person, number.size);
  const dense = (column: Int32Array) => column.map((person) => number.get(person) ?? 0);
  return {
    people: people.size,
    of: (pairs) => ({...pairs, from: dense(pairs.from), to: dense(pairs.to)})
  };
}

const renumbered = (tried: Tried, {of}: Named): Tried => ({
  ...tried,
  before: of(tried.before),
  recent: of(tried.recent),
  unfaded: of(tried.unfaded)
});

const tiesOf = ({targets}: Csr): number => targets.length / 2;

/** Rule → the network without it. */
function networksWithout(
  {left, settings: {ties: rules}}: Made,
  {before, windows, recent, micro, unfaded}: Tried,
  people: number
): Record<string, Csr> {
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
