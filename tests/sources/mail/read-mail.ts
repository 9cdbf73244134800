import type {LedgerRow} from "../../../src/ledger/tables.ts";
import {mail} from "../../../pipelines/sources/mail.ts";
import {protectedMatcher} from "../../../src/ledger/protected.ts";

export interface ReadMail {
  readonly rows: readonly LedgerRow[];
  /** Reason → messages set aside. */
  readonly aside: Readonly<Record<string, number>>;
  /** What had to be assumed → messages. */
  readonly mended: Readonly<Record<string, number>>;
  /** Rows of one table, by the id in their first column. */
  of(table: LedgerRow["table"]): Map<string, LedgerRow>;
}

/** Reads fixtures with ids left readable: "<q1@ada>" becomes "mail:q1@ada". */
export async function readMail(
  path: string,
  {
    privateTraffic = "none",
    isProtected = [],
    folders
  }: {
    privateTraffic?: "none" | "metadata";
    isProtected?: readonly string[];
    folders?: string;
  } = {}
): Promise<ReadMail> {
  const [aside, mended]: Record<string, number>[] = [{}, {}];
  const count = (counts: Record<string, number>, reason: string) => {
    counts[reason] = (counts[reason] ?? 0) + 1;
  };
  const reading = await mail.read({
    path,
    options: folders ? {folders} : {},
    policy: {privateTraffic, isProtected: protectedMatcher(isProtected)},
    report: {
      setAside: (_table, reason) => count(aside, reason),
      mended: (what) => count(mended, what),
      unknownColumns: () => {},
      samePerson: () => {}
    },
    hashedId: (id) => id
  });
  const rows: LedgerRow[] = [];
  if ("rows" in reading) for await (const batch of reading.rows) rows.push(...batch);
  const of = (table: LedgerRow["table"]) =>
    new Map(
      rows.filter((row) => row.table === table).map((row) => [Object.values(row)[1] ?? "", row])
    );
  return {rows, aside, mended, of};
}
