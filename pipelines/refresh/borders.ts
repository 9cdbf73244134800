import {borderOf} from "../../src/insights/borders.ts";
import type {Inside} from "../../src/insights/inside.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {writeRows} from "./tables.ts";

/** The border of units, and the border of places, that each community crosses most: table `community_borders`. */
export async function writeBorders(
  db: Database,
  communities: ReadonlyMap<string, Inside>,
  minimum: number
): Promise<void> {
  const seats = await readSeats(db);
  const rows = [...communities].flatMap(([community_id, inside]) =>
    (["unit", "place"] as const).flatMap((border) => {
      const paths = Array.from(inside.people, (person) => seats.get(person)?.[border] ?? []);
      const crossed = borderOf(inside, paths, minimum);
      return crossed ? [{community_id, border, ...crossed}] : [];
    })
  );
  await writeRows(db, "community_borders", rows);
}

interface Seat {
  readonly unit: readonly string[];
  readonly place: readonly string[];
}

/** Where everybody sits: the path of units, and the place; remote people share one, wherever they live. */
async function readSeats(db: Database): Promise<Map<number, Seat>> {
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
