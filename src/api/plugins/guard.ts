import type {FastifyInstance, FastifyRequest} from "fastify";
import {fail} from "../../errors.ts";

const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Answers only under names that are ours (a page elsewhere that rebinds its name to this machine gets nothing), and takes
 * writes only from pages of ours: they carry a header that no foreign form can set.
 */
export function addGuard(app: FastifyInstance, {hosts}: {hosts: readonly string[]}): void {
  app.addHook("onRequest", async (request) => {
    const host = request.host.replace(/:\d+$/, "");
    if (!loopback.has(host) && !hosts.includes(host)) fail("HOST_UNKNOWN", request.host);
    if (!safe.has(request.method)) refuseForeign(request);
  });
}

const safe = new Set(["GET", "HEAD", "OPTIONS"]);

function refuseForeign({headers, host}: FastifyRequest): void {
  if (headers["x-coppice"] === undefined) fail("WRITE_REFUSED", "it needs the header x-coppice: 1");
  const {origin} = headers;
  if (origin !== undefined && URL.parse(origin)?.host !== host)
    fail("WRITE_REFUSED", `it comes from ${origin}`);
}
