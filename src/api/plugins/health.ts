import type {FastifyInstance} from "fastify";
import type {Workspace} from "../workspace.ts";

/** /healthz: the process answers. /readyz: every workspace has something to show. /metrics: counters as plain text. */
export function addHealth(app: FastifyInstance, workspaces: readonly Workspace[]): void {
  const requests = new Map<string, number>();
  let seconds = 0;
  app.addHook("onResponse", async (_, reply) => {
    const status = `${Math.floor(reply.statusCode / 100)}xx`;
    requests.set(status, (requests.get(status) ?? 0) + 1);
    seconds += reply.elapsedTime / 1000;
  });
  app.get("/healthz", {schema: {hide: true}}, async () => ({ok: true}));
  app.get("/readyz", {schema: {hide: true}}, async (_, reply) => {
    const waiting = workspaces
      .filter(({snapshots}) => snapshots.current() === null)
      .map(({id}) => id);
    return reply
      .code(waiting.length === 0 ? 200 : 503)
      .send({ready: waiting.length === 0, waiting});
  });
  app.get("/metrics", {schema: {hide: true}}, async (_, reply) => {
    const lines = [
      "# TYPE coppice_requests_total counter",
      ...[...requests]
        .toSorted(([a], [b]) => a.localeCompare(b))
        .map(([status, n]) => `coppice_requests_total{status="${status}"} ${n}`),
      "# TYPE coppice_request_seconds_total counter",
      `coppice_request_seconds_total ${seconds.toFixed(6)}`,
      "# TYPE coppice_resident_bytes gauge",
      `coppice_resident_bytes ${process.memoryUsage.rss()}`,
      "# TYPE coppice_people gauge",
      ...workspaces.map(
        ({id, snapshots}) =>
          `coppice_people{workspace="${id}"} ${snapshots.current()?.people.size ?? 0}`
      )
    ];
    return reply.type("text/plain; version=0.0.4").send(`${lines.join("\n")}\n`);
  });
}
