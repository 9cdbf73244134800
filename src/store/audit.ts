import type {Kysely} from "kysely";
import type {StoreTables} from "./schema.ts";
import {write} from "./write.ts";

/** Something an administrator must be able to account for: an export of personal rows, a look as somebody, an erasure. */
export interface AuditEntry {
  readonly who: string;
  readonly what: string;
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** The audit log; it only grows. */
export const auditOf = (db: Kysely<StoreTables>, clock: () => Date) => ({
  append: (entry: AuditEntry): Promise<void> =>
    write(db, async (change) => {
      const row = {
        ...entry,
        happenedAt: clock().toISOString(),
        detail: JSON.stringify(entry.detail)
      };
      await change.insertInto("audit").values(row).execute();
    }),

  /** Oldest first. */
  async list(): Promise<(AuditEntry & {id: number; happenedAt: string})[]> {
    const rows = await db.selectFrom("audit").selectAll().orderBy("id").execute();
    return rows.map((row) => {
      const detail: AuditEntry["detail"] = JSON.parse(row.detail);
      return {...row, detail};
    });
  }
});
