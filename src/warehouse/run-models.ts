import {fail} from "../errors.ts";
import type {Database} from "./duckdb.ts";
import type {Model} from "./models.ts";

/** What became of one model. */
export interface Built {
  readonly model: Model;
  readonly rows: number;
  readonly milliseconds: number;
}

/**
 * Makes the table of each model, in the order given, and checks it.
 * @throws MODEL_CHECK when a check or the grain does not hold; the table stays for a look at it.
 */
export async function runModels(
  db: Database,
  models: readonly Model[],
  onBuilt: (built: Built) => void = () => undefined
): Promise<void> {
  for (const model of models) {
    const start = performance.now();
    await db.run(`create or replace table ${model.name} as ${model.sql}`);
    await check(db, model);
    const rows = (await db.scalar<number>(`select count(*) from ${model.name}`)) ?? 0;
    onBuilt({model, rows, milliseconds: performance.now() - start});
  }
}

async function check(db: Database, {name, grain, checks}: Model): Promise<void> {
  const conditions = checks.map(
    (condition, i) => `count(*) filter (where not coalesce((${condition}), true)) as check_${i}`
  );
  if (conditions.length) {
    const [counts] = await db.rows<Record<string, number>>(
      `select ${conditions.join(", ")} from ${name}`
    );
    for (const [i, condition] of checks.entries())
      if (counts[`check_${i}`] > 0) fail("MODEL_CHECK", name, condition, counts[`check_${i}`]);
  }
  const twice = await db.scalar<number>(
    `select count(*) from (select 1 from ${name} group by ${grain.join(", ")} having count(*) > 1)`
  );
  if (twice) fail("MODEL_CHECK", name, `one row for each ${grain.join(", ")}`, twice);
}
