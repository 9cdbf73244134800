import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Config} from "../../src/config.ts";
import {protectedExpression} from "../../src/ledger/protected.ts";
import type {Alias} from "../../src/store/aliases.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {viewLedger} from "./ledger-views.ts";
import {modelFolder} from "./model-list.ts";

export interface Input {
  readonly home: string;
  readonly config: Config;
  /** Which accounts are one person. */
  readonly aliases: readonly Alias[];
  /** Pseudonyms of people who asked not to be included. */
  readonly leftOut: readonly string[];
  /** Nothing after this instant is read. */
  readonly clock: Date;
  /** A past day to build for, "2026-01-05"; null: today. */
  readonly asOf: string | null;
}

/** Kinds of interaction in which somebody wrote, answered or met; `makes`: those that make the artifact they name. */
export const wrote = [
  "post",
  "reply",
  "message",
  "review",
  "edit",
  "meet",
  "mentor",
  "answer",
  "share"
];
const makes = ["post", "reply", "message", "answer"];
/** Kinds meant for the one they turn to, however many can read them; the others go to all they reach alike. */
const aimed = [
  "reply",
  "mention",
  "react",
  "review",
  "edit",
  "mentor",
  "answer",
  "accept",
  "thank"
];

/** What the models start from: views of the ledger, and the small tables `setting`, `kind` and `alias`. */
export async function loadInput(
  db: Database,
  {home, config, aliases, leftOut, clock, asOf}: Input
): Promise<void> {
  await viewLedger(db, {schema: "ledger", home, leftOut});
  await db.run(
    `create or replace table setting as select
    $1::date as as_of, $2::timestamptz as facts_before, nullif($3, '') as protected,
    $4::bigint as thread_micro, $5::integer as thread_people, $6::integer as broadcast_people,
    '-infinity'::timestamptz as since, 0 as since_no`,
    [
      asOf,
      factsBefore(asOf, config.until, clock),
      protectedExpression(config.privacy.protected),
      micro(config.ties.thread),
      config.ties.thread_people,
      config.ties.broadcast_people
    ]
  );
  const kinds = Object.keys(config.ties.kinds);
  await db.run(
    "create or replace table kind (kind varchar, weight_micro bigint, wrote boolean, makes boolean, aimed boolean)"
  );
  await db.append("kind", {
    kind: kinds,
    weight_micro: Float64Array.from(Object.values(config.ties.kinds), micro),
    wrote: Int32Array.from(kinds, (kind) => Number(wrote.includes(kind))),
    makes: Int32Array.from(kinds, (kind) => Number(makes.includes(kind))),
    aimed: Int32Array.from(kinds, (kind) => Number(aimed.includes(kind)))
  });
  await db.run("create or replace table alias (pseudonym varchar, canonical varchar)");
  await db.append("alias", {
    pseudonym: aliases.map(({pseudonym}) => pseudonym),
    canonical: aliases.map(({canonical}) => canonical)
  });
  await db.run(readFileSync(join(modelFolder, "macros.sql"), "utf8"));
  await db.run(readFileSync(join(modelFolder, "begin.sql"), "utf8"));
}

/** The first instant that is not seen. */
function factsBefore(asOf: string | null, until: string, clock: Date): string {
  const days = [asOf, until].filter((day) => day).map((day) => `${day}T00:00:00.000Z`);
  return [...days, clock.toISOString()].toSorted()[0];
}

const micro = (weight: number): number => Math.round(weight * 1e6);
