import {afterAll, beforeAll, expect, test} from "vitest";
import {buildApp} from "../../src/api/app.ts";
import {openDatabase} from "../../src/warehouse/duckdb.ts";
import {snapshotPath} from "../../src/warehouse/snapshots.ts";
import {openWorkspace} from "../../src/api/workspace.ts";
import {snapshotId, asker, tinyHome, tinyTables, type Tiny, tiny} from "./tiny-home.ts";
import {publishTiny} from "./tiny-snapshot.ts";

let home: Tiny;
beforeAll(async () => {
  home = await tiny();
});
afterAll(() => home.close());
const url = "/api/tiny/v1/communities";

test("the same question again is answered 304, until somebody decides something", async () => {
  const reader = await home.as(null, "leader");
  const first = await reader.get("/communities");
  const etag = {"if-none-match": String(first.headers.etag)};
  expect(first.headers["cache-control"]).toBe("private, no-cache");
  expect(await reader.get("/communities", etag)).toMatchObject({status: 304});
  expect(await (await home.as(asker)).get("/communities", etag)).toMatchObject({status: 200});
  await reader.send("POST", "/alarms/unanswered:guild/snooze", {until: "2026-12-01"});
  expect(await reader.get("/communities", etag)).toMatchObject({status: 200});
});

test("what changes while nothing is written has no ETag", async () => {
  const {headers, body} = await (await home.as(null, "leader")).get("/runs");
  expect(headers.etag).toBe(undefined);
  expect(body).toEqual({items: [], running: null, next: null});
});

test("another host, a write without the header and a write from elsewhere are refused", async () => {
  const foreign = await home.app.inject({url, headers: {host: "evil.example"}});
  expect(foreign.json()).toMatchObject({status: 421, code: "HOST_UNKNOWN"});
  const bare = await home.app.inject({method: "POST", url: "/api/tiny/v1/communities/guild/join"});
  expect(bare.json()).toMatchObject({status: 403, code: "WRITE_REFUSED"});
  const origin = await home.app.inject({
    method: "POST",
    url: "/api/tiny/v1/communities/guild/join",
    headers: {"x-coppice": "1", origin: "https://evil.example"}
  });
  expect(origin.json()).toMatchObject({status: 403, code: "WRITE_REFUSED"});
});

test("a forged cookie is nobody", async () => {
  const answer = await home.app.inject({
    url: "/api/tiny/v1/me",
    cookies: {coppice_tiny: `${JSON.stringify({personId: asker, role: "learner"})}.forged`}
  });
  expect(answer.json()).toMatchObject({person: null, lookingAs: false});
});

test("without permission nobody is looked as, and personal pages stay shut", async () => {
  const own = await tiny({settings: "privacy: {found: shown}\n"});
  const reader = await own.as(asker);
  expect((await reader.get("/me")).body).toMatchObject({
    person: null,
    lookAs: false,
    roles: ["leader", "strategist", "administrator"]
  });
  expect(await reader.send("POST", "/look-as", {personId: asker, role: "learner"})).toMatchObject({
    status: 403
  });
  expect(await reader.get("/for-you")).toMatchObject({status: 403, body: {code: "SIGN_ON_NEEDED"}});
  await own.close();
});

test("pages go on where the one before ended, and every answer fits its schema", async () => {
  const reader = await home.as(null, "leader");
  const first = await reader.get("/communities?limit=2&sort=name");
  expect(first.body).toMatchObject({total: 3, next: "2"});
  const second = await reader.get(`/communities?limit=2&sort=name&cursor=${first.body.next}`);
  expect(second.body).toMatchObject({next: null});
  const names = [...first.body.items, ...second.body.items].map((row: {name: string}) => row.name);
  expect(names).toEqual(["Data Quality Guild", "gateway firmware", "Pair"]);
  expect(await reader.get("/communities?cursor=abc")).toMatchObject({
    status: 400,
    body: {code: "REQUEST_INVALID"}
  });
  expect(await reader.get("/communities?limit=0")).toMatchObject({
    status: 400,
    body: {code: "REQUEST_INVALID"}
  });
});

test("filters leave what they name", async () => {
  const reader = await home.as(null, "leader");
  const names = async (query: string) =>
    (await reader.get(`/communities?${query}`)).body.items.map((row: {id: string}) => row.id);
  expect(await names("origin=detected")).toEqual(["found-0123456789"]);
  expect(await names("search=quality")).toEqual(["guild"]);
  expect(await names("needs=true")).toEqual(["guild"]);
  expect(await names("stage=potential&sort=name")).toEqual(["found-0123456789", "pair"]);
});

test("an id that was replaced opens the community that carries on", async () => {
  const {body} = await (await home.as(null, "leader")).get("/communities/old-guild");
  expect(body).toMatchObject({id: "guild", aliasOf: {askedId: "old-guild", since: "2025-03-03"}});
});

test("the document is OpenAPI 3.1, has an answer for every route, and can be browsed", async () => {
  const {paths, openapi} = (await home.app.inject({url: "/api/tiny/openapi.json"})).json();
  expect(openapi).toBe("3.1.0");
  const operations = Object.values<Record<string, {responses: object}>>(paths).flatMap((path) =>
    Object.values(path)
  );
  expect(operations.length).toBeGreaterThan(40);
  for (const {responses} of operations)
    expect(Object.keys(responses).some((status) => status.startsWith("2"))).toBe(true);
  expect((await home.app.inject({url: "/api/tiny/docs/"})).statusCode).toBe(200);
});

test("the process tells how it is", async () => {
  expect((await home.app.inject({url: "/healthz"})).json()).toEqual({ok: true});
  expect((await home.app.inject({url: "/readyz"})).json()).toEqual({ready: true, waiting: []});
  expect((await home.app.inject({url: "/metrics"})).body).toContain("coppice_requests_total");
  expect((await home.app.inject({url: "/api/workspaces"})).json()).toMatchObject([
    {id: "tiny", lookAs: true, dataTo: "2026-11-15"}
  ]);
});

test("a new snapshot is served once the pointer has moved, while a running answer keeps the old one open", async () => {
  const folder = await tinyHome();
  const workspace = await openWorkspace(folder);
  const app = await buildApp({workspaces: [workspace]});
  const held = workspace.snapshots.hold();
  await publishTiny(folder, "20261117T120000000-fedcba", {
    ...tinyTables,
    communities: tinyTables.communities.slice(0, 1)
  });
  await workspace.refresh();
  const {total} = (await app.inject({url})).json();
  expect(total).toBe(1);
  expect(held.snapshot?.id).toBe(snapshotId);
  expect(await held.snapshot?.database.scalar("select count(*) from communities")).toBe(3);
  held.release();
  await expect(held.snapshot?.database.scalar("select 1")).rejects.toMatchObject({
    code: "SQL_FAILED"
  });
  await app.close();
  await workspace.close();
});

test("before the first refresh a page says what to run, and Doctor answers", async () => {
  const workspace = await openWorkspace((await tinyHome()).replace(/tiny$/, "fresh"));
  const app = await buildApp({workspaces: [workspace]});
  expect((await app.inject({url: "/api/fresh/v1/overview"})).json()).toMatchObject({
    status: 503,
    code: "NOTHING_PUBLISHED"
  });
  expect((await app.inject({url: "/api/fresh/v1/doctor"})).json()).toMatchObject({
    healthy: false,
    steps: [{id: "ingest"}, {id: "refresh", waitsFor: "ingest"}]
  });
  expect((await app.inject({url: "/readyz"})).statusCode).toBe(503);
  await app.close();
  await workspace.close();
});

test("what an earlier version published is not served, but worked out anew", async () => {
  const home = await tinyHome();
  const older = await openDatabase({path: snapshotPath(home, snapshotId)});
  await older.run("alter table communities drop column topics");
  older.close();
  const workspace = await openWorkspace(home);
  const app = await buildApp({workspaces: [workspace]});
  expect((await app.inject({url: "/api/tiny/v1/overview"})).json()).toMatchObject({
    code: "NOTHING_PUBLISHED"
  });
  const {headline} = (await app.inject({url: "/api/tiny/v1/doctor"})).json<{headline: string}>();
  expect(headline).toMatch(/made by an earlier version/);
  expect(workspace.refreshing.says()).toBe("starting");
  await app.close();
  await workspace.close();
});

test("a folder called like a part of every address cannot be a workspace", async () => {
  await expect(openWorkspace((await tinyHome()).replace(/tiny$/, "assets"))).rejects.toMatchObject({
    code: "WORKSPACE_NAME"
  });
});
