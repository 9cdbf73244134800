import {type LedgerTableName, ledgerTable} from "../../src/ledger/tables.ts";
import type {Vault} from "../../src/store/vault.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {staged} from "./row-sql.ts";

/**
 * Gives every account of the rows on the desk its pseudonym (table `accounts`), each hashed once, and writes both with
 * names and addresses into the vault.
 */
export async function pseudonymise(
  database: Database,
  {vault, source, tables}: {vault: Vault; source: string; tables: readonly LedgerTableName[]}
): Promise<number> {
  await database.run("create table accounts (account varchar, pseudonym varchar)");
  const columns = tables.flatMap(accountColumns);
  if (columns.length === 0) return 0;
  const named = tables.includes("people")
    ? `select person_id as account, last(name) filter (name is not null) as name, last(email) filter (email is not null) as email
       from ${staged("people")} where reason is null group by person_id`
    : "select null::varchar as account, null::varchar as name, null::varchar as email where false";
  const found = await database.columns(`
    select account, name, email
    from (${columns.join(" union ")}) left join (${named}) using (account)
    where account <> ''`);
  const accounts = words(found.words("account"));
  const names = words(found.words("name"));
  const emails = words(found.words("email"));
  const pseudonyms = accounts.map((account) => vault.pseudonym(source, account ?? ""));
  await database.append("accounts", {account: accounts, pseudonym: pseudonyms});
  await vault.accounts(source).put(
    accounts.map((account, i) => ({
      account: account ?? "",
      pseudonym: pseudonyms[i],
      name: names[i],
      email: emails[i]
    }))
  );
  return accounts.length;
}

/** Selects of the accounts that stand in a table. */
function accountColumns(table: LedgerTableName): readonly string[] {
  const kept = `from ${staged(table)} where reason is null`;
  return Object.entries(ledgerTable(table).columns).flatMap(([column, type]) => {
    if (type === "person") return [`select distinct ${column} as account ${kept}`];
    if (type === "people")
      return [`select unnest(string_split(${column}, ';')) as account ${kept}`];
    return [];
  });
}

const words = ({codes, words}: {codes: Int32Array; words: readonly string[]}) =>
  Array.from(codes, (code) => words[code] ?? null);
