import {fail} from "../errors.ts";
import type {Database} from "./duckdb.ts";
import type {Model} from "./models.ts";

export interface Run {
  /** Is told the name of each before it is made. */
  readonly begin?: (name: string) => void;
  /** Whether the rows that a model does not make anew stand as they are; it may make the table ready for that. */
  readonly stands?: (model: Model) => Promise<boolean>;
}

/** Layers that other connections read too. */
const early: readonly string[] = ["staging", "warehouse"];

/**
 * Makes the table of each model, in the order given, and checks it. What is made anew each time, from the members on, is
 * this connection's alone and never comes to the disk.
 * @throws MODEL_CHECK when a check or the grain does not hold.
 */
export async function runModels(
  db: Database,
  models: readonly Model[],
  {begin = () => undefined, stands = async () => false}: Run = {}
): Promise<void> {
  for (const model of models) {
    begin(model.name);
    const {name, layer, sql, anew} = model;
    if (anew && (await stands(model))) {
      await db.run(`delete from ${name} where ${anew}`);
      await db.run(`insert into ${name} by name ${sql}`);
      await check(db, model, `(from ${name} where ${anew})`);
    } else {
      const table = anew || early.includes(layer) ? "table" : "temp table";
      await db.run(`create or replace ${table} ${name} as ${sql}`);
      await check(db, model, name);
    }
  }
}

/** Checks the rows that were made, in one query; those that stand were checked when they were made. */
async function check(db: Database, {name, grain, checks}: Model, rows: string): Promise<void> {
  const conditions = [...checks, `one row for each ${grain.join(", ")}`];
  const twice = `select 1 from ${rows} group by ${grain.join(", ")} having count(*) > 1`;
  const counts = [
    ...checks.map((condition) => `(select count(*) from ${rows} where not (${condition}))`), // a condition that is null holds
    `(select count(*) from (${twice}))`
  ];
  const [row] = await db.rows<Record<string, number>>(
    `select ${counts.map((count, i) => `${count} as check_${i}`).join(", ")}`
  );
  for (const [i, condition] of conditions.entries())
    if (row[`check_${i}`] > 0) fail("MODEL_CHECK", name, condition, row[`check_${i}`]);
}
