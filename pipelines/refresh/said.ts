import type {Alias} from "../../src/store/aliases.ts";
import {type Decision, leftOutOf, standing} from "../../src/store/decisions.ts";
import type {PersonPreferences} from "../../src/store/preferences.ts";
import type {Store} from "../../src/store/store.ts";
import {openVault} from "../../src/store/vault.ts";
import {type Column, noInteger} from "../../src/warehouse/columns.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {type Decided, decidedOn} from "./decided.ts";
import {dayNumber} from "./tables.ts";

/** What people said in the product that a refresh obeys. */
export interface Said {
  /** Which accounts are one person. */
  readonly aliases: readonly Alias[];
  /** Pseudonyms of people who asked not to be included, every account of theirs. */
  readonly leftOut: readonly string[];
  readonly preferences: readonly PersonPreferences[];
  readonly decisions: readonly Decision[];
  readonly decided: Decided;
}

/** Consent, aliases and who is left out hold as of today; of decisions only those made before the day asked for. */
export async function readSaid(
  store: Store,
  {home, asOf, today}: {home: string; asOf: string | null; today: string}
): Promise<Said> {
  const vault = await openVault(home);
  const aliases = await vault.aliases();
  await vault.close();
  const all = await store.decisions.list();
  const gone = leftOutOf(all);
  const decisions = all.filter(
    ({madeAt, who}) => (asOf === null || madeAt < asOf) && !gone.has(who)
  );
  const accounts = aliases.filter(({canonical}) => gone.has(canonical));
  return {
    aliases,
    leftOut: [...gone.keys(), ...accounts.map(({pseudonym}) => pseudonym)].toSorted(),
    preferences: (await store.preferences.list())
      .filter(({personId}) => !gone.has(personId))
      .map((said) => ({...said, vetoes: said.vetoes?.filter((id) => !gone.has(id))})),
    decisions,
    decided: decidedOn(asOf ?? today, decisions)
  };
}

/** The same as tables that models read beside the ledger's: `said_preference`, `said_member`, `said_objective`. */
export async function loadSaid(
  db: Database,
  {preferences, decided, decisions}: Said
): Promise<void> {
  await load(db, "said_preference", {
    person_id: ["varchar", preferences.map(({personId}) => personId)],
    mentors: ["varchar", preferences.map(({mentors}) => mentors ?? null)],
    connections: ["varchar", preferences.map(({connections}) => connections ?? null)],
    bridging: ["varchar", preferences.map(({bridging}) => bridging ?? null)],
    interests: ["varchar", preferences.map(({interests}) => listed(interests))],
    languages: ["varchar", preferences.map(({languages}) => listed(languages))],
    capacity: ["integer", Int32Array.from(preferences, ({capacity}) => capacity ?? noInteger)],
    availability: ["varchar", preferences.map(({availability}) => availability ?? null)],
    vetoes: ["varchar", preferences.map(({vetoes}) => listed(vetoes))],
    paused_until: ["date", days(preferences.map(({pausedUntil}) => pausedUntil))]
  });
  await load(db, "said_member", {
    person_id: ["varchar", decided.joined.map(({personId}) => personId)],
    community_id: ["varchar", decided.joined.map(({communityId}) => communityId)],
    said_on: ["date", days(decided.joined.map(({day}) => day))],
    has_left: ["boolean", Int32Array.from(decided.joined, ({left}) => Number(left))]
  });
  const said = objectives(decisions);
  const words = (key: string) => said.map((objective) => text(objective[key]));
  await load(db, "said_objective", {
    objective_id: ["varchar", words("id")],
    title: ["varchar", words("title")],
    description: ["varchar", words("description")],
    kind: ["varchar", words("kind")],
    owner_id: ["varchar", words("ownerId")],
    parent_id: ["varchar", words("parentId")],
    starts_on: ["date", days(words("startsOn"))],
    ends_on: ["date", days(words("endsOn"))],
    indicator: ["varchar", words("indicator")],
    baseline: ["double", Float64Array.from(said, ({baseline}) => Number(baseline ?? Number.NaN))],
    target: ["double", Float64Array.from(said, ({target}) => Number(target ?? Number.NaN))],
    keywords: ["varchar", words("keywords")]
  });
}

/** Objectives as they were made and changed in the product; a later word on a field replaces the earlier one. */
function objectives(decisions: readonly Decision[]): Record<string, unknown>[] {
  const said = new Map<string, Record<string, unknown>>();
  for (const {what, subject, detail} of standing(decisions))
    if (what === "objective.create" || what === "objective.edit")
      said.set(subject, {...said.get(subject), ...detail, id: subject});
  return [...said.values()];
}

async function load(
  db: Database,
  table: string,
  columns: Readonly<Record<string, readonly [type: string, values: Column]>>
): Promise<void> {
  const shape = Object.entries(columns).map(([name, [type]]) => `${name} ${type}`);
  await db.run(`create or replace table ${table} (${shape.join(", ")})`);
  await db.append(
    table,
    Object.fromEntries(Object.entries(columns).map(([name, [, values]]) => [name, values]))
  );
}

const listed = (words: readonly string[] | undefined): string | null => words?.join(";") ?? null;

const days = (values: readonly (string | null | undefined)[]): Int32Array =>
  Int32Array.from(values, (day) => (day ? dayNumber(day) : noInteger));

function text(value: unknown): string | null {
  if (Array.isArray(value)) return value.join(";");
  return typeof value === "string" ? value : null;
}
