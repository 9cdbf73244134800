import type {Accounting} from "../../src/ledger/manifest.ts";
import type {LedgerTableName} from "../../src/ledger/tables.ts";

/** What an ingest did. In each table read = stored + duplicate + quarantined. */
export interface IngestReport {
  readonly source: string;
  readonly tables: Readonly<Partial<Record<LedgerTableName, Accounting>>>;
  readonly total: Accounting;
  /** File → columns that no table has; they were left out. */
  readonly unknownColumns: Readonly<Record<string, readonly string[]>>;
  readonly quarantine: readonly Quarantined[];
  /** What had to be assumed to read what is kept → how often. */
  readonly mended: Readonly<Record<string, number>>;
  readonly seconds: number;
}

/** Rows set aside for one reason. */
export interface Quarantined {
  readonly table: LedgerTableName;
  readonly reason: string;
  readonly count: number;
  /** Times and numbers that were found; nothing that could name a person. */
  readonly examples: readonly string[];
}

/** How far one step of an ingest has come. */
export interface Progress {
  readonly step: string;
  /** 0–1, where the engine can tell; else null. */
  readonly share: number | null;
  /** Since the step began. */
  readonly seconds: number;
  /** Rows done when the step has ended; before that null. */
  readonly rows: number | null;
}

export function totalOf(tables: IngestReport["tables"]): Accounting {
  const sum = (of: keyof Accounting) =>
    Object.values(tables).reduce((total, accounting) => total + accounting[of], 0);
  return {
    read: sum("read"),
    stored: sum("stored"),
    duplicate: sum("duplicate"),
    quarantined: sum("quarantined")
  };
}
