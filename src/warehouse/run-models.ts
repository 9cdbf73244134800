import {fail} from "../errors.ts";
import type {Database} from "./duckdb.ts";
import type {Model} from "./models.ts";

export interface Run {
  /** Is told the name of each before it is made. */
  readonly begin?: (name: string) => void;
  /** Whether the rows that a model does not make anew stand as they are; it may make the table ready for that. */
  readonly stands?: (model: Model) => Promise<boolean>;
}

/**
 * Makes the table of each model, in the order given, and checks it.
 * @throws MODEL_CHECK when a check or the grain does not hold; the table stays for a look at it.
 */
export async function runModels(
  db: Database,
  models: readonly Model[],
  {begin = () => undefined, stands = async () => false}: Run = {}
): Promise<void> {
  for (const model of models) {
    begin(model.name);
    if (model.anew && (await stands(model))) {
      await db.run(`delete from ${model.name} where ${model.anew}`);
      await db.run(`insert into ${model.name} by name ${model.sql}`);
    } else await db.run(`create or replace table ${model.name} as ${model.sql}`);
    await check(db, model);
  }
}

async function check(db: Database, {name, grain, checks}: Model): Promise<void> {
  for (const [condition, rows] of await failures(db, name, checks))
    if (rows > 0) fail("MODEL_CHECK", name, condition, rows);
  const twice = await db.scalar<number>(
    `select count(*) from (select 1 from ${name} group by ${grain.join(", ")} having count(*) > 1)`
  );
  if (twice) fail("MODEL_CHECK", name, `one row for each ${grain.join(", ")}`, twice);
}

/** How many rows fail each condition, in one pass; a condition that is null holds. */
async function failures(
  db: Database,
  table: string,
  checks: readonly string[]
): Promise<[string, number][]> {
  if (checks.length === 0) return [];
  const counts = checks.map(
    (condition, i) => `count(*) filter (where not (${condition})) as check_${i}`
  );
  const [row] = await db.rows<Record<string, number>>(`select ${counts.join(", ")} from ${table}`);
  return checks.map((condition, i) => [condition, row[`check_${i}`]]);
}
