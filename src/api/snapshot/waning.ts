import type {ReasonKind} from "../../insights/waning/signs.ts";
import type {Database} from "../../warehouse/duckdb.ts";
import {rowsOf} from "./rows.ts";

/** Why a community is warned of waning: what is normal for its size and what each kind of sign adds; together the chance. */
export interface WaningWhy {
  readonly normal: number;
  readonly reasons: readonly {readonly of: ReasonKind; readonly adds: number}[];
  /** 80 % range of the chance. */
  readonly low: number;
  readonly high: number;
}

/** Community → why it is warned; none where it is not, or where a simple rule speaks. */
export async function readWaningWhy(database: Database): Promise<Map<string, WaningWhy>> {
  const rows = await rowsOf<{communityId: string; low: number; high: number; why: string}>(
    database,
    "select community_id, low, high, why from waning_chances where why is not null order by community_id, horizon_days"
  );
  return new Map(
    rows.map(({communityId, why, low, high}) => {
      const {normal, reasons} = JSON.parse(why) as Pick<WaningWhy, "normal" | "reasons">;
      return [communityId, {normal, reasons, low, high}];
    })
  );
}
