import type {Static} from "typebox";
import {settingsOf} from "../../config.ts";
import type {Look} from "../look.ts";
import {type ties as schema, tieRules} from "../schemas/ties.ts";
import {camel, rowsOf} from "../snapshot/rows.ts";
import {peopleCount} from "../visibility.ts";

type Ties = Static<typeof schema>;
type Rule = Omit<Ties["rules"][number], "rule" | "moved"> & {
  rule: string;
  moved: number;
  triedOn: string;
};

/** From interactions to ties, what carries them, what fading leaves, and what would be without each rule. */
export async function howTiesAreMade(look: Look): Promise<Ties> {
  const {database} = look.snapshot;
  const kinds = await rowsOf<Ties["kinds"][number]>(
    database,
    "select * from tie_kinds order by left_share desc, interactions desc, kind"
  );
  const ages = await rowsOf<Ties["ages"][number]>(
    database,
    "select * from tie_ages order by half_lives"
  );
  const rules = await rowsOf<Rule>(database, "select * from tie_rules order by position");
  const asIs = rules.find(({rule}) => rule === "as_is");
  return {
    facts: await readFacts(look),
    kinds,
    ages,
    minimum: look.config.privacy.minimum_group,
    asIs: {
      on: asIs?.triedOn ?? null,
      ties: asIs?.ties ?? 0,
      communities: asIs?.communities ?? 0
    },
    rules: tieRules.flatMap((rule) => {
      const found = rules.find((row) => row.rule === rule);
      if (!found) return [];
      const {ties, communities, moved, similarity} = found;
      return [{rule, ties, communities, similarity, moved: peopleCount(look, moved)}];
    }),
    settings: settingsOf(look.config, "ties")
  };
}

async function readFacts({snapshot: {database}}: Look): Promise<Ties["facts"]> {
  const rows = await rowsOf<{fact: string; value: number}>(database, "select * from tie_facts");
  const value = new Map(rows.map((row) => [camel(row.fact), row.value]));
  const of = (fact: keyof Ties["facts"]) => value.get(fact) ?? 0;
  return {
    interactions: of("interactions"),
    turned: of("turned"),
    shared: of("shared"),
    broadcast: of("broadcast"),
    inferred: of("inferred"),
    pairsEver: of("pairsEver"),
    ties: of("ties"),
    oneSided: of("oneSided"),
    people: of("people")
  };
}
