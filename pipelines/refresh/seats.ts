import type {Database} from "../../src/warehouse/duckdb.ts";

/** Where somebody sits: the path of units, outermost first, and the place; empty where unknown. */
export interface Seat {
  readonly unit: readonly string[];
  readonly place: readonly string[];
}

/** Person → where they sit; remote people share one place, wherever they live. */
export async function readSeats(db: Database): Promise<Map<number, Seat>> {
  const rows = await db.rows<{person_no: number; unit: string | null; place: string | null}>(
    `select person_no, org_unit as unit, case when workplace = 'remote' then 'remote' else location end as place
     from person_key join person using (person_id)`
  );
  return new Map(
    rows.map(({person_no, unit, place}) => [
      person_no,
      {unit: unit?.split("/").filter(Boolean) ?? [], place: place ? [place] : []}
    ])
  );
}
