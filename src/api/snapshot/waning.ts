import type {ReasonKind} from "../../insights/waning/signs.ts";
import type {Database} from "../../warehouse/duckdb.ts";
import type {WaningRecord} from "../../insights/waning/record.ts";
import type {Mendable} from "../../insights/waning/waning.ts";
import {rowsOf} from "./rows.ts";

/** Why a community is warned of waning: what is normal for its size and what each kind of sign adds; together the chance. */
export interface WaningWhy {
  readonly normal: number;
  readonly reasons: readonly {readonly of: ReasonKind; readonly adds: number}[];
  /** 80 % range of the chance. */
  readonly low: number;
  readonly high: number;
  /** What would lower it most, and to what; null where nothing its people can do would. */
  readonly ifUsual: {readonly of: Mendable; readonly chance: number} | null;
  /** Monday of the week it was told in, where it has fallen since; null: the last. */
  readonly toldOn: string | null;
}

/** Community → why it is warned; none where it is not, or where a simple rule speaks. */
export async function readWaningWhy(database: Database): Promise<Map<string, WaningWhy>> {
  const rows = await rowsOf<{
    communityId: string;
    low: number;
    high: number;
    why: string;
    toldOn: string | null;
  }>(
    database,
    `select community_id, low, high, why, nullif(told_on, (select max(window_start) from community_windows)) as told_on
     from waning_chances where why is not null order by community_id, horizon_days`
  );
  return new Map(
    rows.map(({communityId, why, ...told}) => {
      const {normal, reasons, ifUsual} = JSON.parse(why) as Pick<
        WaningWhy,
        "normal" | "reasons" | "ifUsual"
      >;
      return [communityId, {normal, reasons, ifUsual, ...told}];
    })
  );
}

/** How the chances of waning fared in this past, and up to which day was known when they were last learned. */
interface KeptRecord extends WaningRecord {
  readonly learnedBy: string | null;
}

/** @returns null where nothing was told. */
export async function readWaningRecord(database: Database): Promise<KeptRecord | null> {
  const [row] = await rowsOf<{
    communities: number;
    fell: number;
    cases: number;
    fared: string;
    said: string;
    learnedBy: string | null;
  }>(database, "select communities, fell, cases, fared, said, learned_by from waning_record");
  if (!row) return null;
  const {fared, said, ...counts} = row;
  return {
    ...counts,
    fared: JSON.parse(fared) as WaningRecord["fared"],
    said: JSON.parse(said) as WaningRecord["said"]
  };
}
