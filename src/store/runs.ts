import type {Kysely, Selectable} from "kysely";
import type {StoreTables} from "./schema.ts";
import {write} from "./write.ts";

/** One run of a command. Without `finishedAt` it is still going, or was killed. `summary` is what it counted. */
export interface Run {
  readonly id: number;
  readonly command: string;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly error: string | null;
  readonly summary: Readonly<Record<string, unknown>>;
}

export const runsOf = (db: Kysely<StoreTables>, clock: () => Date) => ({
  start: (command: string): Promise<number> =>
    write(db, async (change) => {
      const run = {command, startedAt: clock().toISOString(), summary: "{}"};
      const query = change.insertInto("runs").values(run).returning("id");
      return (await query.executeTakeFirstOrThrow()).id;
    }),

  finish: (
    id: number,
    {summary = {}, error = null}: {summary?: Run["summary"]; error?: string | null}
  ): Promise<void> =>
    write(db, async (change) => {
      const end = {finishedAt: clock().toISOString(), error, summary: JSON.stringify(summary)};
      await change.updateTable("runs").set(end).where("id", "=", id).execute();
    }),

  /** Newest first. */
  async list({limit = 100}: {limit?: number} = {}): Promise<Run[]> {
    const rows = await db
      .selectFrom("runs")
      .selectAll()
      .orderBy("id", "desc")
      .limit(limit)
      .execute();
    return rows.map(runOf);
  },

  /** The newest of a command that ended well. */
  async last(command: string): Promise<Run | null> {
    const row = await db
      .selectFrom("runs")
      .selectAll()
      .where("command", "=", command)
      .where("finishedAt", "is not", null)
      .where("error", "is", null)
      .orderBy("id", "desc")
      .executeTakeFirst();
    return row ? runOf(row) : null;
  }
});

function runOf(row: Selectable<StoreTables["runs"]>): Run {
  const summary: Run["summary"] = JSON.parse(row.summary);
  return {...row, summary};
}
