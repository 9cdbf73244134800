import {spawn} from "node:child_process";
import {once} from "node:events";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {type Decision, standing} from "../../src/store/decisions.ts";
import {openStore, type Store} from "../../src/store/store.ts";
import {engines, type Place} from "./engines.ts";

const resting = {
  who: "p_1",
  what: "steward.resting",
  subject: "c1",
  detail: {until: "2026-06-01"}
} as const;

const made = (id: number, undoes?: number): Decision => ({
  ...resting,
  id,
  madeAt: "",
  why: null,
  detail: {until: "2026-06-01", undoes}
});
const ids = (decisions: readonly Decision[]) => decisions.map(({id}) => id);

describe.each(engines())("%s", (_, open) => {
  let place: Place;
  let store: Store;
  beforeEach(async () => {
    place = await open();
    store = await openStore(place.home, {clock: () => new Date("2026-03-02T10:00:00Z")});
  });
  afterEach(async () => {
    await store.close();
    place.remove();
  });

  describe("decisions", () => {
    test("come back as they were made, oldest first, by subject or since one of them", async () => {
      const first = await store.decisions.append({...resting, why: "summer"});
      const second = await store.decisions.append({
        who: "p_2",
        what: "community.name",
        subject: "found-1",
        detail: {name: "Gardeners"}
      });
      expect(first).toEqual({...resting, why: "summer", id: 1, madeAt: "2026-03-02T10:00:00.000Z"});
      expect(await store.decisions.list()).toEqual([first, second]);
      expect(await store.decisions.list({subject: "c1"})).toEqual([first]);
      expect(await store.decisions.list({since: first.id})).toEqual([second]);
    });

    test("of an unknown kind or with a wrong detail are refused", async () => {
      const sometime = {...resting, detail: {until: "sometime"}};
      await expect(store.decisions.append(sometime)).rejects.toMatchObject({
        code: "DECISION_INVALID"
      });
      // @ts-expect-error no such kind
      const shrug = store.decisions.append({...resting, what: "steward.shrug"});
      await expect(shrug).rejects.toMatchObject({code: "DECISION_INVALID"});
      expect(await store.decisions.list()).toEqual([]);
    });

    test.each(["update decisions set who = 'p_9'", "delete from decisions"])(
      "are never changed or removed, whoever holds the tables: %s",
      async (statement) => {
        await store.decisions.append(resting);
        await expect(place.exec("store", statement)).rejects.toThrow("decisions only grows");
        expect(await store.decisions.list()).toHaveLength(1);
      }
    );

    test("stand until taken back, and again when the taking back is taken back", () => {
      expect(ids(standing([made(1), made(2)]))).toEqual([1, 2]);
      expect(ids(standing([made(1), made(2), made(3, 1)]))).toEqual([2]);
      expect(ids(standing([made(1), made(2), made(3, 1), made(4, 3)]))).toEqual([1, 2]);
    });
  });

  test("preferences keep what is not changed", async () => {
    expect(await store.preferences.get("p_1")).toBeUndefined();
    await store.preferences.put("p_1", {mentors: "yes", interests: ["bees"]});
    await store.preferences.put("p_1", {mentors: "no", pausedUntil: "2026-04-01"});
    const said = {
      personId: "p_1",
      mentors: "no",
      interests: ["bees"],
      pausedUntil: "2026-04-01",
      updatedAt: "2026-03-02T10:00:00.000Z"
    };
    expect(await store.preferences.get("p_1")).toEqual(said);
    expect(await store.preferences.list()).toEqual([said]);
  });

  test("a warning stands as it was first published", async () => {
    const alarm = {
      snapshotId: "s1",
      communityId: "c1",
      alarm: "waning",
      raisedOn: "2026-02-02",
      madeOn: "2026-03-02",
      probability: 0.7,
      horizonDays: 90,
      evidence: "{}",
      explained: "Quieter than usual"
    };
    await store.alarms.publish([alarm]);
    await store.alarms.publish([{...alarm, explained: "Another story"}]);
    expect(await store.alarms.list()).toEqual([alarm]);
    expect(await store.alarms.list({communityId: "c2"})).toEqual([]);
  });

  test("a run is going until it is finished", async () => {
    const id = await store.runs.start("refresh");
    expect(await store.runs.list()).toMatchObject([{id, finishedAt: null, summary: {}}]);
    await store.runs.finish(id, {summary: {windows: 52}});
    expect(await store.runs.list()).toEqual([
      {
        id,
        command: "refresh",
        startedAt: "2026-03-02T10:00:00.000Z",
        finishedAt: "2026-03-02T10:00:00.000Z",
        error: null,
        summary: {windows: 52}
      }
    ]);
  });

  test("audit and feedback keep who said or did what", async () => {
    const entry = {who: "p_1", what: "export", subject: "community_members", detail: {rows: 7}};
    await store.audit.append(entry);
    await store.feedback.append({who: "p_1", about: "/overview", words: "too quiet"});
    expect(await store.audit.list()).toMatchObject([entry]);
    expect(await store.feedback.list()).toMatchObject([{about: "/overview", words: "too quiet"}]);
  });

  describe("the revision", () => {
    test("grows with every change, not with reading nor with what was refused", async () => {
      expect(await store.revision()).toBe(0);
      await store.decisions.append(resting);
      await store.preferences.put("p_1", {});
      await store.decisions.list();
      expect(await store.revision()).toBe(2);
    });

    test("counts the changes of several processes, none of them lost", async () => {
      const script = `
      import {openStore} from "./src/store/store.ts";
      const store = await openStore(${JSON.stringify(place.home)});
      for (let i = 0; i < 20; i++) await store.decisions.append(${JSON.stringify(resting)});
      await store.close();`;
      const writers = [1, 2].map(() =>
        spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
          stdio: "inherit"
        })
      );
      const codes = await Promise.all(writers.map((writer) => once(writer, "exit")));
      expect(codes.map(([code]) => code)).toEqual([0, 0]);
      expect(await store.revision()).toBe(40);
      expect(await store.decisions.list()).toHaveLength(40);
    });
  });

  test("tables written by a newer version are refused", async () => {
    await place.exec("store", "update schema_version set version = 99");
    await expect(openStore(place.home)).rejects.toMatchObject({code: "HOME_FORMAT"});
  });
});
