import {protectedMatcher} from "../../src/ledger/protected.ts";
import {type LedgerTableName, ledgerTable} from "../../src/ledger/tables.ts";
import type {Vault} from "../../src/store/vault.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {recall, remember} from "./protected-memory.ts";
import {staged} from "./row-sql.ts";

interface ProtectInput {
  readonly home: string;
  readonly source: string;
  readonly tables: readonly LedgerTableName[];
  readonly patterns: readonly string[];
  readonly vault: Vault;
}

/**
 * Sets aside every row of a protected community, channel, address or unit, and forgets what it said. A community is
 * known by its id or name, a person by account, address or unit; by keyed hash too, once known, so that interactions
 * are set aside that come later and alone. Rows of their threads that name no community go with them.
 */
export async function protect(database: Database, input: ProtectInput): Promise<void> {
  const {home, source, tables, patterns, vault} = input;
  if (patterns.length === 0) return;
  const isProtected = protectedMatcher(patterns);
  const known = recall(home, patterns);
  const chosen = async (pairs: readonly string[], hash: (id: string) => string) => {
    const ids = new Set<string>();
    for (const {id, told} of await pairsOf(database, pairs))
      if (isProtected(id) || isProtected(told) || known.has(hash(id))) ids.add(id);
    for (const id of ids) known.add(hash(id));
    return [...ids];
  };
  const communities = await chosen(tables.flatMap(communityPairs), (id) =>
    vault.hashedId(source, id)
  );
  const people = await chosen(tables.flatMap(personPairs), (id) => vault.pseudonym(source, id));
  remember(home, patterns, known);
  await database.run(
    "create table protected_communities (id varchar); create table protected_people (id varchar)"
  );
  await database.append("protected_communities", {id: communities});
  await database.append("protected_people", {id: people});
  for (const table of tables) await database.run(setAsideSql(table));
  await database.run(threadsSql(tables));
}

/** Columns that say who a row is about; others only mention somebody, who is then left out. */
const subjects = ["person_id", "actor_id", "target_id", "created_by"];

const pairsOf = async (database: Database, selects: readonly string[]) =>
  selects.length === 0
    ? []
    : await database.rows<{id: string; told: string | null}>(
        `select distinct id, told from (${selects.join(" union all ")}) where id is not null`
      );

/** Ids with another word that may give them away. */
function communityPairs(table: LedgerTableName): readonly string[] {
  if (!("community_id" in ledgerTable(table).columns)) return [];
  const told = table === "communities" ? "name" : "null";
  return [`select distinct community_id as id, ${told} as told from ${staged(table)}`];
}

function personPairs(table: LedgerTableName): readonly string[] {
  const from = `from ${staged(table)}`;
  const own = peopleColumns(table).map(
    (column) => `select distinct ${column} as id, null as told ${from}`
  );
  const told = table === "people" ? ["org_unit", "email"] : [];
  return [...own, ...told.map((column) => `select person_id as id, ${column} as told ${from}`)];
}

function setAsideSql(table: LedgerTableName): string {
  const isProtectedPerson = (column: string) => `${column} in (from protected_people)`;
  const people = peopleColumns(table);
  const about = people.filter((column) => subjects.includes(column)).map(isProtectedPerson);
  if ("community_id" in ledgerTable(table).columns)
    about.push("community_id in (from protected_communities)");
  const mentions = people.filter((column) => !subjects.includes(column));
  return [
    `update ${staged(table)} set reason = 'protected', raw = null where ${about.join(" or ") || "false"}`,
    ...mentions.map(
      (column) => `update ${staged(table)} set ${column} = null where ${isProtectedPerson(column)}`
    ),
    `update ${staged(table)} set raw = null
     where raw is not null and case when json_valid(raw) then json_type(raw) <> 'OBJECT' else true end`
  ].join(";");
}

function threadsSql(tables: readonly LedgerTableName[]): string {
  const threaded = tables.filter((table) => "thread_id" in ledgerTable(table).columns);
  if (threaded.length === 0) return "select 1";
  const rows = threaded.map(
    (table) => `select thread_id, artifact_id, reason from ${staged(table)}`
  );
  const among = (column: string) =>
    `${column} in (select ${column === "thread_id" ? column : "artifact_id"} from protected_rows)`;
  return [
    `create table protected_rows as select distinct thread_id, artifact_id from (${rows.join(" union all ")}) where reason = 'protected'`,
    ...threaded.map(
      (table) => `update ${staged(table)} set reason = 'protected', raw = null
        where community_id is null and (${["thread_id", "artifact_id", "reply_to"].map(among).join(" or ")})`
    )
  ].join(";");
}

const peopleColumns = (table: LedgerTableName): readonly string[] =>
  Object.entries(ledgerTable(table).columns)
    .filter(([, type]) => type === "person")
    .map(([column]) => column);
