import {openVault} from "../../store/vault.ts";
import type {Column} from "../../warehouse/columns.ts";
import type {Database} from "../../warehouse/duckdb.ts";
import {type SnapshotTable, snapshotTables} from "../../warehouse/snapshot-tables.ts";

/** A copy of the table with accounts in place of pseudonyms wherever they stand, in lists and reasons too. @returns SQL that reads it. */
export async function identified(database: Database, home: string, name: string): Promise<string> {
  const {columns}: SnapshotTable = snapshotTables[name as keyof typeof snapshotTables];
  const accounts = await accountsOf(home);
  const found = await database.columns(`select * from ${name}`);
  const identify = (text: string) =>
    text.replace(/p_[a-z0-9]{20}/g, (id) => accounts.get(id) ?? id);
  const copied = Object.entries(columns).map(([column, type]): [string, Column] => {
    if (type === "double") return [column, found.numbers(column)];
    if (type !== "varchar") return [column, found.integers(column)];
    const {codes, words} = found.words(column);
    return [column, {codes, words: words.map(identify)}];
  });
  const shape = Object.entries(columns).map(([column, type]) => `"${column}" ${type}`);
  await database.run(`create table memory.main.identified (${shape.join(", ")}); use memory`);
  await database.append("identified", Object.fromEntries(copied));
  return "select * from identified";
}

/** Pseudonym → the smallest account of the person; accounts of sources other than `tables` carry the source's name. */
async function accountsOf(home: string): Promise<Map<string, string>> {
  const vault = await openVault(home);
  const canonical = new Map(
    (await vault.aliases()).map((alias) => [alias.pseudonym, alias.canonical])
  );
  const accounts = new Map<string, string>();
  for (const {pseudonym, source, account} of (await vault.names()).values()) {
    const person = canonical.get(pseudonym) ?? pseudonym;
    const id = source === "tables" ? account : `${source}:${account}`;
    const known = accounts.get(person);
    if (known === undefined || id < known) accounts.set(person, id);
  }
  await vault.close();
  return accounts;
}
