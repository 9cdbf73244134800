import {deserialize, serialize} from "node:v8";
import type {Database} from "../../src/warehouse/duckdb.ts";
import type {Kept} from "./memory.ts";

/** What was learned by the last refresh: table `kept_learned`. */
export async function readLearned(db: Database): Promise<Kept> {
  await db.run("create table if not exists kept_learned (lessons varchar, learned varchar)");
  const rows = await db.rows<{lessons: string; learned: string}>("from kept_learned");
  return new Map(
    rows.map(({lessons, learned}) => [lessons, deserialize(Buffer.from(learned, "base64"))])
  );
}

/** Keeps what this refresh recalled, and nothing else. */
export async function keepLearned(db: Database, ...recalled: readonly Kept[]): Promise<void> {
  const all = recalled.flatMap((kept) => [...kept]);
  await db.run("delete from kept_learned");
  await db.append("kept_learned", {
    lessons: all.map(([lessons]) => lessons),
    learned: all.map(([, learned]) => serialize(learned).toString("base64"))
  });
}
