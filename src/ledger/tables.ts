import {fail} from "../errors.ts";

/** How a column is read: `person` becomes a pseudonym, `people` a list of them, `text` leaves to the text segments. */
export type ColumnType =
  | "id"
  | "word"
  | "words"
  | "person"
  | "people"
  | "name"
  | "text"
  | "instant"
  | "day"
  | "whole"
  | "number"
  | "share";

export interface LedgerTable {
  readonly name: string;
  /** Facts happened once; dimensions have versions, the latest wins. */
  readonly sort: "fact" | "dimension";
  readonly key: readonly string[];
  readonly required: readonly string[];
  readonly columns: Readonly<Record<string, ColumnType>>;
  /** Words that a column may hold; any, where none are named. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** Least and greatest value of a column. */
  readonly ranges?: Readonly<Record<string, readonly [number, number]>>;
}

/** What people do with and for each other. */
export const interactionKinds = [
  "post",
  "reply",
  "mention",
  "message",
  "react",
  "review",
  "edit",
  "meet",
  "mentor",
  "answer",
  "accept",
  "thank",
  "share",
  "view"
] as const;

/**
 * The ledger's tables: every source ends in these rows. `id` and `word` are kept as text, `words` are joined by `;`,
 * `name` goes to the vault and never into a segment.
 */
export const ledgerTables = [
  {
    name: "people",
    sort: "dimension",
    key: ["person_id"],
    required: ["person_id"],
    columns: {
      person_id: "person",
      name: "name",
      email: "name",
      org_unit: "word",
      manager_id: "person",
      location: "word",
      workplace: "word",
      timezone: "word",
      language: "word",
      title: "word",
      joined_on: "day",
      left_on: "day"
    },
    values: {workplace: ["office", "remote", "hybrid"]}
  },
  {
    name: "person_preferences",
    sort: "dimension",
    key: ["person_id"],
    required: ["person_id"],
    columns: {
      person_id: "person",
      mentors: "word",
      connections: "word",
      interests: "words",
      languages: "words",
      capacity: "whole",
      availability: "word",
      vetoes: "people",
      paused_until: "day"
    },
    values: {mentors: ["yes", "no"], connections: ["yes", "no"]}
  },
  {
    name: "communities",
    sort: "dimension",
    key: ["community_id"],
    required: ["community_id"],
    columns: {
      community_id: "id",
      name: "word",
      purpose: "word",
      kind: "word",
      founded_on: "day",
      closed_on: "day",
      steward_id: "person",
      outcome: "word"
    },
    values: {
      kind: [
        "practice",
        "interest",
        "project",
        "team",
        "channel",
        "centre_of_excellence",
        "action_learning",
        "management_team"
      ]
    }
  },
  {
    name: "memberships",
    sort: "dimension",
    key: ["person_id", "community_id", "since"],
    required: ["person_id", "community_id"],
    columns: {person_id: "person", community_id: "id", role: "word", since: "day", until: "day"},
    values: {role: ["member", "core", "steward", "sponsor"]}
  },
  {
    name: "interactions",
    sort: "fact",
    key: ["interaction_id"],
    required: ["interaction_id", "happened_at", "actor_id", "kind"],
    columns: {
      interaction_id: "id",
      happened_at: "instant",
      actor_id: "person",
      target_id: "person",
      kind: "word",
      community_id: "id",
      thread_id: "id",
      artifact_id: "id",
      reply_to: "id",
      audience: "whole"
    },
    values: {kind: interactionKinds}
  },
  {
    name: "artifacts",
    sort: "fact",
    key: ["artifact_id"],
    required: ["artifact_id"],
    columns: {
      artifact_id: "id",
      kind: "word",
      title: "text",
      text: "text",
      language: "word",
      created_at: "instant",
      created_by: "person",
      community_id: "id",
      thread_id: "id",
      reply_to: "id",
      accepted_at: "instant",
      url: "word",
      tags: "words"
    },
    values: {kind: ["question", "answer", "post", "document", "event"]}
  },
  {
    name: "courses",
    sort: "dimension",
    key: ["course_id"],
    required: ["course_id"],
    columns: {
      course_id: "id",
      title: "word",
      description: "word",
      provider: "word",
      url: "word",
      language: "word",
      level: "word",
      duration_hours: "number",
      skills: "words",
      prerequisites: "words",
      published_on: "day",
      retired_on: "day"
    }
  },
  {
    name: "enrolments",
    sort: "fact",
    key: ["person_id", "course_id", "happened_at", "status"],
    required: ["person_id", "course_id", "happened_at", "status"],
    columns: {
      person_id: "person",
      course_id: "id",
      happened_at: "instant",
      status: "word",
      score: "share",
      rating: "number"
    },
    values: {status: ["enrolled", "started", "completed", "dropped"]},
    ranges: {rating: [1, 5]}
  },
  {
    name: "skills",
    sort: "dimension",
    key: ["skill_id"],
    required: ["skill_id"],
    columns: {skill_id: "id", name: "word", broader_id: "id", framework: "word"}
  },
  {
    name: "person_skills",
    sort: "fact",
    key: ["person_id", "skill_id", "source", "happened_at"],
    required: ["person_id", "skill_id"],
    columns: {
      person_id: "person",
      skill_id: "id",
      level: "share",
      source: "word",
      happened_at: "instant"
    },
    values: {source: ["declared", "assessed", "endorsed", "inferred"]}
  },
  {
    name: "objectives",
    sort: "dimension",
    key: ["objective_id"],
    required: ["objective_id"],
    columns: {
      objective_id: "id",
      title: "word",
      description: "word",
      kind: "word",
      owner_id: "person",
      parent_id: "id",
      starts_on: "day",
      ends_on: "day",
      indicator: "word",
      baseline: "number",
      target: "number",
      keywords: "words"
    },
    values: {kind: ["objective", "process", "project"]}
  },
  {
    name: "objective_links",
    sort: "dimension",
    key: ["objective_id", "community_id", "since"],
    required: ["objective_id", "community_id"],
    columns: {
      objective_id: "id",
      community_id: "id",
      since: "day",
      until: "day",
      declared_by: "person",
      rationale: "word"
    }
  },
  {
    name: "objective_readings",
    sort: "fact",
    key: ["objective_id", "observed_on"],
    required: ["objective_id", "observed_on", "value"],
    columns: {objective_id: "id", observed_on: "day", value: "number"}
  },
  {
    name: "pulses",
    sort: "fact",
    key: ["community_id", "observed_on", "question"],
    required: ["community_id", "observed_on", "question"],
    columns: {
      community_id: "id",
      observed_on: "day",
      question: "word",
      score: "number",
      answers: "whole"
    },
    ranges: {score: [1, 5]}
  }
] as const satisfies readonly LedgerTable[];

export type LedgerTableName = (typeof ledgerTables)[number]["name"];

/** One row as a source gives it: text as found outside, keyed by the table's column names. */
export type LedgerRow = {readonly table: LedgerTableName} & Readonly<
  Record<string, string | undefined>
>;

const byName = new Map<string, LedgerTable>(ledgerTables.map((table) => [table.name, table]));

/** A table of the ledger, by its name. */
export function ledgerTable(name: LedgerTableName): LedgerTable {
  return byName.get(name) ?? fail("LEDGER_TABLE_UNKNOWN", name, [...byName.keys()].join(", "));
}

/** A fact that comes without a column for its id gets one from its content. */
export const mayLackId = (table: LedgerTable, name: string): boolean =>
  table.sort === "fact" && table.key.length === 1 && table.key[0] === name;
