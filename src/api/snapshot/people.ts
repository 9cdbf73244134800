import type {Preferences} from "../../store/preferences.ts";
import type {Database} from "../../warehouse/duckdb.ts";
import {listOf, rowsOf} from "./rows.ts";

export interface Person {
  readonly personId: string;
  readonly orgUnit: string | null;
  readonly location: string | null;
  readonly workplace: string | null;
  readonly language: string | null;
  readonly timezone: string | null;
  readonly title: string | null;
  readonly ties: number | null;
  readonly joinedOn: string | null;
  readonly managerId: string | null;
}

export const readPeople = async (database: Database): Promise<Map<string, Person>> =>
  new Map(
    (await rowsOf<Person>(database, "select * from people")).map((row) => [row.personId, row])
  );

/** What people said in the sources about being suggested, by pseudonym. */
export async function readPreferences(database: Database): Promise<Map<string, Preferences>> {
  const rows = await rowsOf<Record<string, string | number | null>>(
    database,
    "select * from preferences"
  );
  const list = (value: string | number | null) => (typeof value === "string" ? listOf(value) : []);
  return new Map(
    rows.map(({personId, interests, languages, vetoes, ...rest}) => [
      String(personId),
      {
        ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null)),
        interests: list(interests),
        languages: list(languages),
        vetoes: list(vetoes)
      }
    ])
  );
}
