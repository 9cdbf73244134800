import {fork} from "node:child_process";
import {once} from "node:events";
import {cpus} from "node:os";
import type {FastifyPluginAsyncTypebox} from "@fastify/type-provider-typebox";
import {buildApp} from "../../src/api/app.ts";
import {meRoutes, recommendationRoutes} from "../../src/api/routes/index.ts";
import {openWorkspace} from "../../src/api/workspace.ts";
import {median} from "../../src/stats/quantile.ts";
import {openDatabase} from "../../src/warehouse/duckdb.ts";
import {snapshotPath} from "../../src/warehouse/snapshots.ts";
import {people, snapshotId, tinyHome} from "../api/tiny-home.ts";
import {flood, type Line, openLine, stream, type Target} from "./load/generate.ts";

// Recommendations of one person against a route that sends the same bytes behind the same hooks; server and load each
// have a process of their own. One JSON line.

const path = (person: string) => `/api/tiny/v1/people/${person}/recommendations?limit=20`;
if (process.send) await serveInside();
else await measure();

async function serveInside(): Promise<void> {
  const home = await tinyHome();
  const database = await openDatabase({path: snapshotPath(home, snapshotId)});
  await database.run("delete from recommendations");
  await database.run(
    `insert into recommendations
     select '2026-11-16'::date, person, 'course', rank, 'course-' || rank, 1 / rank,
       '[{"signal":"following-course","text":"It follows SQL for analysts, which you finished in June.","about":["course-9"],"weight":0.7}]', 'bench'
     from (select unnest(string_split($1, ' ')) as person), (select unnest(range(1, 21)) as rank)`,
    [people.join(" ")]
  );
  await database.run(
    "insert into courses (course_id, title) select 'course-' || range, 'Course ' || range from range(2, 21)"
  );
  database.close();
  const workspace = await openWorkspace(home);
  let bytes = "";
  const sameBytes: FastifyPluginAsyncTypebox = async (app) => {
    app.get("/same-bytes", async (_, reply) =>
      reply
        .type("application/json; charset=utf-8")
        .serializer((body: unknown) => body as string)
        .send(bytes)
    );
  };
  const app = await buildApp({
    workspaces: [workspace],
    routes: [meRoutes, recommendationRoutes, sameBytes]
  });
  const address = await app.listen({port: 0, host: "127.0.0.1"});
  process.on("message", (text: string) => {
    bytes = text;
  });
  process.send?.(Number(new URL(address).port));
}

async function measure(): Promise<void> {
  const child = fork(import.meta.filename, {execArgv: process.execArgv});
  const [port] = (await once(child, "message")) as [number];
  const targets = await Promise.all(people.map((person) => signedIn(port, person)));
  const answer = await fetch(`http://localhost:${port}${targets[0].path}`, {
    headers: {cookie: targets[0].cookie, "accept-encoding": "identity"}
  });
  const bytes = await answer.text();
  child.send(bytes);
  const same = targets.map(({cookie}): Target => ({cookie, path: "/api/tiny/v1/same-bytes"}));
  const lines = Array.from({length: 32}, () => openLine(port));
  await flood(lines, targets, 1);
  const rounds = await compare(lines, targets, same);
  const took = await stream(lines, targets, {rate: 1000, seconds: 5});
  for (const line of lines) line.close();
  child.kill();
  const at = (share: number) => Number(took[Math.floor(took.length * share)].toFixed(2));
  const [own, constant] = [
    median(rounds.map(({own}) => own)),
    median(rounds.map(({constant}) => constant))
  ];
  console.log(
    JSON.stringify({
      bench: "recommendations of one person",
      bytes: bytes.length,
      requestsPerSecond: Math.round(own),
      sameBytesPerSecond: Math.round(constant),
      share: Number((own / constant).toFixed(3)),
      at1000PerSecond: {p50Ms: at(0.5), p99Ms: at(0.99), maxMs: at(0.9999)},
      machine: `${cpus()[0].model} × ${cpus().length}, Node ${process.versions.node}`
    })
  );
}

/** Interleaved, so that a slow minute of the machine falls on both. */
async function compare(
  lines: readonly Line[],
  targets: readonly Target[],
  same: readonly Target[]
) {
  const rounds: {own: number; constant: number}[] = [];
  for (let round = 0; round < 5; round++)
    rounds.push({own: await flood(lines, targets, 1), constant: await flood(lines, same, 1)});
  return rounds;
}

async function signedIn(port: number, personId: string): Promise<Target> {
  const answer = await fetch(`http://localhost:${port}/api/tiny/v1/look-as`, {
    method: "POST",
    headers: {"content-type": "application/json", "x-coppice": "1"},
    body: JSON.stringify({personId, role: "learner"})
  });
  return {path: path(personId), cookie: answer.headers.getSetCookie()[0].split(";")[0]};
}
