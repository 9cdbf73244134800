import {expect, test} from "vitest";
import {readCommunityOutages, readPeopleOutages} from "../../pipelines/refresh/outages.ts";
import {type Database, openDatabase} from "../../src/warehouse/duckdb.ts";

/** Twenty weeks of chat and mail; nothing from the chat in weeks 15 and 16, from neither in week 18. */
async function weeksOf(db: Database) {
  await db.run(`
    create table week as select w::integer as window_no, date '2026-01-05' + w::integer * 7 as window_start from range(20) as weeks(w);
    create table said as
      select source, window_start, unnest(range(20)) as row from week, (values ('chat'), ('mail')) as sources(source)
      where window_no <> 18 and (source = 'mail' or window_no not in (15, 16));
    create table came_in as select source, window_start, count(*)::integer as rows from said group by all;
    create table setting as select timestamptz '2026-05-25' as facts_before;
    create table alias (pseudonym varchar, canonical varchar);
    insert into alias values ('p3', 'p1');
    create table person_key as select * from (values (0, 'p0'), (1, 'p1'), (2, 'p2')) as people(person_no, person_id);
    create table known_community as select * from (values (0, 'chat:a'), (1, 'both'), (2, 'found')) as all_of(community_no, community_id);
    create schema ledger;
    create table ledger.interactions as select
      'p' || (row % 3) as actor_id, if(row % 3 = 0, 'chat:a', 'both') as community_id, source, window_start::timestamptz as happened_at
    from said where source = 'chat' or row % 3 = 2;
    insert into ledger.interactions values ('p3', 'chat:a', 'chat', '2026-01-05'), ('p0', 'chat:a', 'mail', '2026-06-01')`);
}

const outIn = (weeks: Uint8Array) => [...weeks.keys()].filter((w) => weeks[w] === 1);

test("a community is out with the one source that tells of it, or with all of them", async () => {
  using db = await openDatabase();
  await weeksOf(db);
  const outages = await readCommunityOutages(db);
  expect([0, 1, 2].map((community) => outIn(outages(community)))).toEqual([
    [15, 16, 18],
    [18],
    [18]
  ]);
});

test("somebody is out with the one source they are heard through, under whichever account", async () => {
  using db = await openDatabase();
  await weeksOf(db);
  const chat = Uint8Array.of(1, 1, 0); // p2 writes mail as well
  expect(await readPeopleOutages(db, 3)).toEqual([
    {from: 105, until: 119, people: chat},
    {from: 126, until: 133, people: chat}
  ]);
});

test("where every source always delivered nothing was out", async () => {
  using db = await openDatabase();
  await weeksOf(db);
  await db.run(
    "update came_in set source = 'chat'; delete from came_in where window_start > '2026-04-01'"
  );
  await db.run("delete from week where window_no > 11");
  expect(outIn((await readCommunityOutages(db))(0))).toEqual([]);
  expect(await readPeopleOutages(db, 3)).toEqual([]);
});
