import type {Database} from "../../src/warehouse/duckdb.ts";

export interface RefreshInput {
  readonly home: string;
  /** A past day to build for, "2026-01-05": nothing that happened on it or later is seen. */
  readonly asOf?: string | null;
  /** Works out every week again; the result is the same. */
  readonly full?: boolean;
  readonly clock?: () => Date;
  readonly progress?: (progress: RefreshProgress) => void;
}

/** The step that begins now. */
export interface RefreshProgress {
  readonly step: string;
  /** Steps that are done, of how many. */
  readonly done: number;
  readonly all: number;
}

export interface RefreshReport {
  readonly snapshot: string;
  readonly asOf: string | null;
  readonly weeks: number;
  /** Weeks whose communities were worked out anew; the others stand as they were kept. */
  readonly weeksAnew: number;
  /** Models that were learned anew; the others were kept, and nothing they are learned from has changed. */
  readonly learnedAnew: number;
  readonly people: number;
  readonly interactions: number;
  readonly declared: number;
  readonly found: number;
  readonly alarms: number;
  readonly recommendations: number;
  readonly seconds: number;
}

/** What a refresh made, counted. `found`: communities found in how people work that are there now. */
export async function reportOf(
  db: Database,
  made: Pick<
    RefreshReport,
    "snapshot" | "asOf" | "weeksAnew" | "learnedAnew" | "recommendations" | "seconds"
  >
): Promise<RefreshReport> {
  const [counts] = await db.rows<Omit<RefreshReport, keyof typeof made>>(`
    select
      (select count(*) from week) as weeks,
      (select count(*) from person_key) as people,
      (select count(*) from exchange) as interactions,
      (select count(*) from community_key) as declared,
      (select count(distinct community_no) from present_member semi join (select * from known_community where origin = 'detected') using (community_no)) as found,
      (select count(*) from alarms) as alarms`);
  return {...made, ...counts};
}

/** The day all is made for: the end of the last week with data; without any, the day it is made. */
export const dayOf = async (db: Database, madeAt: Date): Promise<string> =>
  (await db.scalar<string>("select now::date::varchar from span")) ??
  madeAt.toISOString().slice(0, 10);
