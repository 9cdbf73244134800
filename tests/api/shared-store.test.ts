import {afterAll, beforeAll, expect, test, vi} from "vitest";
import {type Server, startPostgres} from "../store/postgres.ts";
import {asker, lookAsSettings, tiny, tinyHome} from "./tiny-home.ts";

let server: Server;
beforeAll(async () => {
  vi.stubEnv("COPPICE_KEY", "the same key on every server of a home");
  server = await startPostgres();
}, 60_000);
afterAll(async () => {
  vi.unstubAllEnvs();
  await server.stop();
});

test("what somebody does on one server stands on the other when it next looks", async () => {
  const url = await server.database("shared");
  const settings = `${lookAsSettings}store: {url: "${url}"}\n`;
  const [one, other] = [await tiny({settings}), await tiny({settings})];
  const here = await one.as(asker);
  const there = await other.as(asker);
  const idsOf = async (reader: typeof here) =>
    (await reader.get("/for-you")).body.items.map((item: {id: string}) => item.id);
  expect(await idsOf(there)).toContain("course:course-1");
  const act = {kind: "course", act: "not_for_me", because: "know_it"};
  expect((await here.send("POST", "/recommendations/course-1/act", act)).status).toBe(200);
  await other.workspace.refresh(); // as a server does each second
  expect(await idsOf(there)).not.toContain("course:course-1");
  await Promise.all([one.close(), other.close()]);
});

test("a store that does not answer is named, without its password", async () => {
  const url = "postgres://coppice:secret@127.0.0.1:9/gone";
  const home = tinyHome({settings: `${lookAsSettings}store: {url: "${url}"}\n`});
  await expect(home).rejects.toMatchObject({code: "STORE_UNREACHABLE"});
  await expect(home).rejects.toThrow("postgres://127.0.0.1:9/gone");
  await expect(home).rejects.not.toThrow("secret");
});
