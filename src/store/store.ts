import {alarmsOf} from "./alarms.ts";
import {auditOf} from "./audit.ts";
import {choicesOf} from "./choices.ts";
import {openDatabase} from "./database.ts";
import {decisionsOf} from "./decisions.ts";
import {feedbackOf} from "./feedback.ts";
import {preferencesOf} from "./preferences.ts";
import {runsOf} from "./runs.ts";
import {shownOf} from "./shown.ts";
import {type StoreTables, storeMigrations} from "./schema.ts";
import {revisionOf} from "./write.ts";

export type Store = Awaited<ReturnType<typeof openStore>>;

/** The operational state of a home: what people did in the product, what was published and run. */
export async function openStore(home: string, {clock = () => new Date()} = {}) {
  const db = await openDatabase<StoreTables>(home, "store", storeMigrations);
  return {
    decisions: decisionsOf(db, clock),
    preferences: preferencesOf(db, clock),
    feedback: feedbackOf(db, clock),
    shown: shownOf(db),
    choices: choicesOf(db),
    alarms: alarmsOf(db),
    runs: runsOf(db, clock),
    audit: auditOf(db, clock),

    /** Grows with every change, of whichever process. Read it before what it stands for. */
    revision: () => revisionOf(db),
    close: () => db.destroy()
  };
}
