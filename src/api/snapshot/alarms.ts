import type {Database} from "../../warehouse/duckdb.ts";
import type {AlarmEvidence} from "../../insights/alarms.ts";
import {rowsOf} from "./rows.ts";

type Evidence = Partial<AlarmEvidence>;

export interface Alarm {
  /** Kind and community, "waning:club-7". */
  readonly id: string;
  readonly alarm: string;
  readonly communityId: string;
  readonly raisedOn: string;
  readonly madeOn: string;
  readonly probability: number | null;
  readonly horizonDays: number;
  readonly evidence: Evidence;
  readonly explained: string;
}

export async function readAlarms(database: Database): Promise<Alarm[]> {
  const rows = await rowsOf<Omit<Alarm, "id" | "evidence"> & {evidence: string}>(
    database,
    "select * from alarms where made_on = (select max(made_on) from alarms) order by community_id, alarm"
  );
  return rows.map((row) => ({
    ...row,
    id: `${row.alarm}:${row.communityId}`,
    horizonDays: row.horizonDays ?? 0,
    evidence: JSON.parse(row.evidence || "{}") as Evidence
  }));
}
