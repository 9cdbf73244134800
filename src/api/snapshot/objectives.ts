import type {Database} from "../../warehouse/duckdb.ts";
import {grouped, listOf, rowsOf} from "./rows.ts";

export interface Objective {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly kind: "objective" | "process" | "project";
  readonly indicator: string | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly keywords: readonly string[];
  readonly readings: readonly {observedOn: string; value: number}[];
}

export interface Coverage {
  readonly objectiveId: string;
  readonly communityId: string;
  readonly origin: "declared" | "proposed";
  readonly state: "proposed" | "accepted" | "refused";
  readonly alignment: number;
  readonly evidence: string;
}

export async function readObjectives(database: Database): Promise<Map<string, Objective>> {
  type Row = Omit<Objective, "id" | "keywords" | "readings"> & {
    objectiveId: string;
    keywords: string | null;
  };
  const rows = await rowsOf<Row>(database, "select * from objectives order by title, objective_id");
  const readings = grouped(
    await rowsOf<{objectiveId: string; observedOn: string; value: number}>(
      database,
      "select * from objective_readings order by objective_id, observed_on"
    ),
    (row) => row.objectiveId
  );
  return new Map(
    rows.map(({objectiveId: id, ...row}) => [
      id,
      {
        ...row,
        id,
        kind: row.kind ?? "objective",
        keywords: listOf(row.keywords),
        readings: readings.get(id) ?? []
      }
    ])
  );
}

export const readCoverage = (database: Database): Promise<Coverage[]> =>
  rowsOf(
    database,
    "select * from objective_coverage order by objective_id, alignment desc, community_id"
  );
