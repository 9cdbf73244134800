import type {Accounting} from "../../src/ledger/manifest.ts";
import type {LedgerTableName} from "../../src/ledger/tables.ts";
import type {QuarantinedRow} from "../../src/store/vault.ts";
import type {SourceReport} from "../sources/source.ts";
import type {Quarantined} from "./report.ts";
import type {SamePerson} from "./same-person.ts";

export type Aside = ReturnType<typeof setAside>;

/** What a source itself could not hand on. */
export function setAside(source: string) {
  const rows: QuarantinedRow[] = [];
  const counts = new Map<string, Quarantined>();
  const mended: Record<string, number> = {};
  const unknownColumns: Record<string, readonly string[]> = {};
  const samePeople: SamePerson[] = [];
  const report: SourceReport = {
    setAside(table, reason, row) {
      const count = (counts.get(`${table} ${reason}`)?.count ?? 0) + 1;
      counts.set(`${table} ${reason}`, {table, reason, count, examples: []});
      if (row) rows.push({source, table, reason, row});
    },
    mended(what) {
      mended[what] = (mended[what] ?? 0) + 1;
    },
    samePerson(account, as) {
      samePeople.push({account, as});
    },
    unknownColumns(file, names) {
      if (names.length > 0) unknownColumns[file] = names;
    }
  };
  const quarantine = () => [...counts.values()];
  return {report, rows, mended, unknownColumns, samePeople, quarantine};
}

/** Adds what the source set aside to what became of the rows that it handed on. */
export function withAside(
  tables: Partial<Record<LedgerTableName, Accounting>>,
  aside: readonly Quarantined[]
): Partial<Record<LedgerTableName, Accounting>> {
  const all = {...tables};
  for (const {table, count} of aside) {
    const {read, stored, duplicate, quarantined} = all[table] ?? none;
    all[table] = {read: read + count, stored, duplicate, quarantined: quarantined + count};
  }
  return all;
}

const none: Accounting = {read: 0, stored: 0, duplicate: 0, quarantined: 0};
