import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {FastifyInstance, InjectOptions} from "fastify";
import {buildApp} from "../../src/api/app.ts";
import {openWorkspace, type Workspace} from "../../src/api/workspace.ts";
import {prepareHome} from "../../src/ledger/home.ts";
import {openVault} from "../../src/store/vault.ts";
import {publishTiny, type TinyTables} from "./tiny-snapshot.ts";

/** Twelve people; the first letters say what they are in the tests. */
export const people = Array.from({length: 12}, (_, i) => `p_${String(i).padStart(20, "0")}`);
export const [steward, asker, mentor, quiet] = people;
const today = new Date("2026-11-16T12:00:00Z");
const mondays = Array.from({length: 30}, (_, i) =>
  new Date(Date.UTC(2026, 10, 9) - (29 - i) * 7 * 86_400_000).toISOString().slice(0, 10)
);
export const lastMonday = mondays[29];

/** A home with two named communities (guild: ten people, pair: three) and one found group of six people. */
export async function tinyHome({
  settings = "",
  change = (tables) => tables
}: {
  settings?: string;
  change?: (tables: TinyTables) => TinyTables;
} = {}): Promise<string> {
  const home = join(mkdtempSync(join(tmpdir(), "coppice-api-")), "tiny");
  prepareHome(home);
  writeFileSync(join(home, "coppice.yaml"), settings || lookAsSettings);
  const vault = await openVault(home);
  await vault
    .accounts("tables")
    .put(people.map((pseudonym, i) => ({pseudonym, account: `account-${i}`, name: `Person ${i}`})));
  await vault.close();
  await publishTiny(home, snapshotId, change(tinyTables));
  return home;
}

export const snapshotId = "20261116T120000000-abcdef";

export const lookAsSettings = `
visitors: {look_as: true}
privacy: {mentors: unless_opted_out, found: shown}
`;

export interface Tiny {
  readonly app: FastifyInstance;
  readonly workspace: Workspace;
  /** A request of the person looked as; null: of a visitor who chose nobody. */
  as(person: string | null, role?: string): Promise<Reader>;
  close(): Promise<void>;
}

interface Reader {
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  send(method: "POST" | "PUT" | "DELETE", path: string, body?: object): Promise<Answer>;
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  // biome-ignore lint: answers are asserted field by field
  readonly body: ReturnType<typeof JSON.parse>;
}

export async function tiny({
  clock = () => today,
  ...options
}: Parameters<typeof tinyHome>[0] & {clock?: () => Date} = {}): Promise<Tiny> {
  const workspace = await openWorkspace(await tinyHome(options), {clock});
  const app = await buildApp({workspaces: [workspace]});
  return {
    app,
    workspace,
    as: (person, role = "learner") => readerOf(app, person, role),
    async close() {
      await app.close();
      await workspace.close();
    }
  };
}

async function readerOf(
  app: FastifyInstance,
  personId: string | null,
  role: string
): Promise<Reader> {
  const cookies: Record<string, string> = {};
  const ask = async (options: InjectOptions & {url: string}): Promise<Answer> => {
    const answer = await app.inject({...options, url: `/api/tiny/v1${options.url}`, cookies});
    for (const {name, value} of answer.cookies) cookies[name] = value;
    const isJson = String(answer.headers["content-type"]).includes("json");
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: isJson ? answer.json() : answer.body
    };
  };
  const reader: Reader = {
    get: (url, headers) => ask({method: "GET", url, headers}),
    send: (method, url, payload) => ask({method, url, payload, headers: {"x-coppice": "1"}})
  };
  if (personId !== null || role !== "learner")
    await reader.send("POST", "/look-as", {personId, role});
  return reader;
}

const numbers = (active: number, members: number) => [
  members,
  active,
  1,
  0,
  3 * active,
  4,
  0.8,
  6,
  2,
  1,
  1,
  0.5,
  0.4,
  0.3,
  0.5,
  0.4,
  0.35
];

export const tinyTables: TinyTables = {
  communities: [
    [
      "guild",
      "declared",
      "Data Quality Guild",
      "Clean data",
      "practice",
      "2024-01-01",
      null,
      steward,
      null,
      "living",
      "2024-01-01",
      null,
      '["meter readings","duplicates"]'
    ],
    [
      "pair",
      "declared",
      "Pair",
      null,
      "interest",
      "2025-01-01",
      null,
      null,
      null,
      "living",
      "2025-01-06",
      null,
      "[]"
    ],
    [
      "found-0123456789",
      "detected",
      "gateway firmware",
      null,
      null,
      null,
      null,
      null,
      null,
      "living",
      "2026-10-05",
      null,
      '["gateway firmware"]'
    ]
  ],
  community_windows: mondays.flatMap((monday) => [
    [
      monday,
      "guild",
      "declared",
      "Data Quality Guild",
      ...numbers(monday >= "2026-10-01" ? 5 : 10, 10),
      "maturing"
    ],
    [monday, "pair", "declared", "Pair", ...numbers(2, 3), "potential"],
    [monday, "found-0123456789", "detected", "gateway firmware", ...numbers(6, 6), "potential"]
  ]),
  community_members: mondays
    .slice(-14)
    .flatMap((monday) => [
      ...people
        .slice(0, 10)
        .map((person, i) => [
          monday,
          "guild",
          person,
          0.5,
          i < 6 ? "core" : i < 8 ? "active" : "peripheral"
        ]),
      ...people.slice(9, 12).map((person) => [monday, "pair", person, 0.5, "core"]),
      ...people.slice(2, 8).map((person) => [monday, "found-0123456789", person, 0.4, "active"])
    ]),
  community_events: [["2026-10-05", "birth", "found-0123456789", "", 0.9]],
  community_aliases: [["old-guild", "guild", "2025-03-03"]],
  alarms: [
    [
      "2026-10-12",
      "2026-11-16",
      "waning",
      "guild",
      0.7,
      56,
      JSON.stringify({
        people: 10,
        since: "2026-09-28",
        low: 0.6,
        high: 0.8,
        underMinimum: false,
        series: [2, 1],
        record: {right: 3, cases: 4, words: "Too few such warnings (4)"}
      }),
      "About half of its usual people since late September."
    ],
    [
      "2026-10-12",
      "2026-11-16",
      "unanswered",
      "guild",
      0.4,
      56,
      JSON.stringify({people: 6}),
      "Two questions wait."
    ],
    [
      "2026-10-12",
      "2026-11-16",
      "no_steward",
      "pair",
      0.5,
      56,
      JSON.stringify({people: 3, underMinimum: true}),
      "Without a steward."
    ]
  ],
  forecasts: [["2026-11-16", "guild", "activity", 56, 9, 3, 18, true]],
  person_windows: [[lastMonday, asker, 5, 12.5, 3, 0.1, 0.4, 0.2, 0.1, "connected"]],
  person_outlook: [["2026-11-16", asker, 0.83]],
  recommendations: [
    [
      "2026-11-16",
      asker,
      "mentor",
      1,
      mentor,
      0.9,
      JSON.stringify([
        {
          signal: "answered-alike",
          text: `{${mentor}} answered three questions like yours.`,
          about: ["thread-1"],
          weight: 0.9
        }
      ]),
      "signals"
    ],
    [
      "2026-11-16",
      asker,
      "mentor",
      2,
      quiet,
      0.5,
      JSON.stringify([{signal: "skilled-mentor", text: "Knows SQL.", about: [], weight: 0.5}]),
      "signals"
    ],
    [
      "2026-11-16",
      asker,
      "course",
      1,
      "course-1",
      0.8,
      JSON.stringify([
        {signal: "following-course", text: "It follows SQL for analysts.", about: [], weight: 0.8}
      ]),
      "signals"
    ],
    [
      "2026-11-16",
      asker,
      "connection",
      1,
      people[5],
      0.7,
      JSON.stringify([
        {
          signal: "common-neighbours",
          text: "People you talk with know them.",
          about: [],
          weight: 0.7
        }
      ]),
      "signals"
    ],
    [
      "2026-11-16",
      asker,
      "community",
      1,
      "found-0123456789",
      0.6,
      JSON.stringify([
        {signal: "welcoming", text: "Newcomers are answered there.", about: [], weight: 0.6}
      ]),
      "signals"
    ]
  ],
  objective_coverage: [
    ["objective-1", "guild", "proposed", "proposed", 0.6, "61 of its 94 threads are about it."],
    ["objective-2", "guild", "declared", "accepted", 0.9, "Declared."]
  ],
  value_entries: [
    ["entry-1", "guild", "immediate", "measured", 12, "questions solved", null, null, "threads"]
  ],
  community_usual: [
    ["guild", "active", 8, 10, 12],
    ["guild", "median_answer_hours", 4, 6, 9],
    ["found-0123456789", "active", 2, 3, 4]
  ],
  community_overlap: [["found-0123456789", "guild", 6, 1, 0.6]],
  people: people.map((person, i) => [
    person,
    i < 6 ? "a" : "b",
    "Leeds",
    "office",
    "en",
    "Europe/London",
    null,
    4,
    "2024-01-01"
  ]),
  preferences: [[mentor, "yes", "yes", "sql", "English;Dutch", 2]],
  courses: [
    [
      "course-1",
      "Time series",
      "…",
      "In house",
      "https://example.org/c1",
      "en",
      "basic",
      3,
      "forecasting"
    ]
  ],
  enrolments: people
    .slice(0, 6)
    .map((person) => [person, "course-1", "completed", "2026-06-01T10:00:00Z"]),
  objectives: [
    [
      "objective-1",
      "Meter data trusted by planners",
      null,
      "objective",
      null,
      null,
      "2026-01-01",
      "2026-12-31",
      "complaints",
      40,
      10,
      "meter;readings"
    ],
    ["objective-2", "One customer record", null, "objective"],
    ["objective-3", "Open tariffs", null, "project"]
  ],
  objective_readings: [["objective-1", "2026-06-01", 31]],
  threads: [
    [
      "thread-1",
      "guild",
      "late meter readings",
      "2026-11-10",
      asker,
      2,
      3,
      true,
      "2026-11-11T10:00:00Z",
      true
    ],
    ["thread-2", "guild", "duplicates again", "2026-11-01", quiet, 1, 1, true, null, false]
  ],
  first_posts: [["guild", quiet, "2026-11-01", false]],
  person_days: [[asker, "guild", lastMonday, 3]],
  ties: [
    [asker, mentor, 4],
    [mentor, quiet, 2]
  ],
  circles: [
    ["guild", mondays[25], 0, "readings", 5],
    ["guild", lastMonday, 0, "readings", 6],
    ["guild", lastMonday, 1, "billing", 4]
  ],
  circle_ties: [["guild", lastMonday, 0, 1, 3]],
  circle_members: people.slice(0, 10).map((person, i) => ["guild", i < 6 ? 0 : 1, person]),
  steps: [[0, "reading", 100, 98, 2, "dates in 2028", null, "2026-11-16T03:00:00Z"]],
  source_weeks: [["tables", lastMonday, 100]],
  metrics: [
    ["answer_wait", "How long does a question wait?", "community, week", "hours", null, "select 1"]
  ],
  tie_rules: [
    [0, "as_is", 30, 2, 0, 1, lastMonday],
    [1, "kinds", 33, 2, 6, 0.8, lastMonday],
    [2, "broadcasts", 42, 2, 1, 0.9, lastMonday]
  ],
  tie_kinds: [
    ["post", 1, 40, 0, 0],
    ["thread", 0.5, 0, 0, 0.4],
    ["answer", 1.5, 20, 20, 0.6]
  ],
  tie_ages: [
    [0, 0.4, 0.7],
    [1, 0.6, 0.3]
  ],
  tie_facts: [
    ["interactions", 60],
    ["turned", 20],
    ["pairs_ever", 31],
    ["ties", 30],
    ["one_sided", 4]
  ],
  meta: [["snapshot", snapshotId]]
};
