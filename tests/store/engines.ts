import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import Database from "libsql";
import {afterAll, beforeAll} from "vitest";
import {run, type Server, startPostgres} from "./postgres.ts";

export interface Place {
  readonly home: string;
  /** Runs SQL past Coppice, in the tables of store or vault. */
  exec(tables: "store" | "vault", statement: string): Promise<void>;
  remove(): void;
}

/** Both databases that may keep store and vault: a new home in each. PostgreSQL is started once a test file. */
export function engines(): readonly (readonly [name: string, open: () => Promise<Place>])[] {
  let server: Server;
  let made = 0;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server.stop());

  const newHome = () => {
    const home = mkdtempSync(join(tmpdir(), "store-"));
    return {home, remove: () => rmSync(home, {recursive: true})};
  };
  return [
    [
      "SQLite",
      () => {
        const place = newHome();
        const exec = (tables: string, statement: string) => {
          const file = new Database(join(place.home, `${tables}.sqlite`));
          try {
            file.exec(statement);
          } finally {
            file.close();
          }
        };
        return Promise.resolve({
          ...place,
          exec: async (tables, statement) => exec(tables, statement)
        });
      }
    ],
    [
      "PostgreSQL",
      async () => {
        const place = newHome();
        const url = await server.database(`home_${made++}`);
        writeFileSync(join(place.home, "coppice.yaml"), `store: {url: "${url}"}\n`);
        return {
          ...place,
          exec: (tables, statement) => run(url, `set search_path = ${tables}; ${statement}`)
        };
      }
    ]
  ];
}
