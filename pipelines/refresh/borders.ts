import {borderOf} from "../../src/insights/borders.ts";
import type {Inside} from "../../src/insights/inside.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {readSeats} from "./seats.ts";
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
