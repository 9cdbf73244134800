import type {Generated} from "kysely";
import type {Migration} from "./database.ts";

/** Tables of the store. Instants are ISO 8601 UTC, days `YYYY-MM-DD`; `detail`, `summary` and lists are JSON. */
export interface StoreTables {
  revision: {id: number; revision: number};
  decisions: {
    id: Generated<number>;
    madeAt: string;
    who: string;
    what: string;
    subject: string;
    why: string | null;
    detail: string;
  };
  preferences: {personId: string; preferences: string; updatedAt: string};
  feedback: {id: Generated<number>; givenAt: string; who: string; about: string; words: string};
  publishedAlarms: {
    snapshotId: string;
    communityId: string;
    alarm: string;
    raisedOn: string;
    madeOn: string;
    probability: number | null;
    horizonDays: number | null;
    evidence: string;
    explained: string;
  };
  shown: {
    who: string;
    /** The Monday of the week. */
    week: string;
    kind: string;
    itemId: string;
    snapshotId: string;
    /** From 1, on the page; `rank` within its kind as the model had it. */
    place: number;
    rank: number;
    model: string;
    /** 0–1: how likely it was to stand there. */
    propensity: number;
  };
  choices: {
    who: string;
    /** The Monday of the week. */
    week: string;
    comparison: string;
    /** Share of pages that follow the other way, and whether this one does. */
    share: number;
    follows: number;
    /** What both ways had before them, as a list; only what was shown by its id. */
    options: string;
  };
  runs: {
    id: Generated<number>;
    command: string;
    startedAt: string;
    finishedAt: string | null;
    error: string | null;
    summary: string;
  };
  audit: {
    id: Generated<number>;
    happenedAt: string;
    who: string;
    what: string;
    subject: string;
    detail: string;
  };
}

export const storeMigrations: readonly Migration[] = [
  async (db, engine) => {
    const table = (name: string) => db.schema.createTable(name);
    const numbered = (name: string) => engine.numbered(table(name));

    await table("revision")
      .addColumn("id", "integer", (id) => id.primaryKey())
      .addColumn("revision", "integer", (revision) => revision.notNull())
      .execute();
    await numbered("decisions")
      .addColumn("madeAt", "text", (column) => column.notNull())
      .addColumn("who", "text", (column) => column.notNull())
      .addColumn("what", "text", (column) => column.notNull())
      .addColumn("subject", "text", (column) => column.notNull())
      .addColumn("why", "text")
      .addColumn("detail", "text", (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex("decisionsBySubject")
      .on("decisions")
      .columns(["subject", "id"])
      .execute();
    await table("preferences")
      .addColumn("personId", "text", (column) => column.primaryKey())
      .addColumn("preferences", "text", (column) => column.notNull())
      .addColumn("updatedAt", "text", (column) => column.notNull())
      .execute();
    await numbered("feedback")
      .addColumn("givenAt", "text", (column) => column.notNull())
      .addColumn("who", "text", (column) => column.notNull())
      .addColumn("about", "text", (column) => column.notNull())
      .addColumn("words", "text", (column) => column.notNull())
      .execute();
    await table("publishedAlarms")
      .addColumn("snapshotId", "text", (column) => column.notNull())
      .addColumn("communityId", "text", (column) => column.notNull())
      .addColumn("alarm", "text", (column) => column.notNull())
      .addColumn("raisedOn", "text", (column) => column.notNull())
      .addColumn("madeOn", "text", (column) => column.notNull())
      .addColumn("probability", "double precision")
      .addColumn("horizonDays", "integer")
      .addColumn("evidence", "text", (column) => column.notNull())
      .addColumn("explained", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("publishedAlarmsKey", ["snapshotId", "communityId", "alarm"])
      .execute();
    await numbered("runs")
      .addColumn("command", "text", (column) => column.notNull())
      .addColumn("startedAt", "text", (column) => column.notNull())
      .addColumn("finishedAt", "text")
      .addColumn("error", "text")
      .addColumn("summary", "text", (column) => column.notNull())
      .execute();
    await numbered("audit")
      .addColumn("happenedAt", "text", (column) => column.notNull())
      .addColumn("who", "text", (column) => column.notNull())
      .addColumn("what", "text", (column) => column.notNull())
      .addColumn("subject", "text", (column) => column.notNull())
      .addColumn("detail", "text", (column) => column.notNull())
      .execute();
    for (const kept of ["decisions", "published_alarms", "audit"]) await engine.onlyGrows(db, kept);
  },

  async (db) => {
    await db.schema
      .createTable("shown")
      .addColumn("who", "text", (column) => column.notNull())
      .addColumn("week", "text", (column) => column.notNull())
      .addColumn("kind", "text", (column) => column.notNull())
      .addColumn("itemId", "text", (column) => column.notNull())
      .addColumn("snapshotId", "text", (column) => column.notNull())
      .addColumn("place", "integer", (column) => column.notNull())
      .addColumn("rank", "integer", (column) => column.notNull())
      .addColumn("model", "text", (column) => column.notNull())
      .addColumn("propensity", "double precision", (column) => column.notNull())
      .addPrimaryKeyConstraint("shownKey", ["who", "week", "kind", "itemId"])
      .execute();
  },

  async (db) => {
    await db.schema
      .createTable("choices")
      .addColumn("who", "text", (column) => column.notNull())
      .addColumn("week", "text", (column) => column.notNull())
      .addColumn("trial", "text", (column) => column.notNull())
      .addColumn("share", "double precision", (column) => column.notNull())
      .addColumn("follows", "integer", (column) => column.notNull())
      .addColumn("options", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("choicesKey", ["who", "week", "trial"])
      .execute();
  },

  async (db) => {
    await db.schema.alterTable("choices").renameColumn("trial", "comparison").execute();
  }
];
