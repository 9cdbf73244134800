import type {Tables} from "./table.ts";

/** What was talked about, and when each took part. */
export const talkTables = {
  threads: {
    grain: "community, thread",
    personal: true,
    order: ["community_id", "opened_on", "thread_id"],
    columns: {
      thread_id: "varchar",
      community_id: "varchar",
      title: "varchar",
      opened_on: "date",
      opened_by: "varchar",
      people: "integer",
      messages: "integer",
      is_question: "boolean",
      answered_at: "timestamptz",
      solved: "boolean"
    }
  },
  first_posts: {
    grain: "community, person",
    personal: true,
    order: ["community_id", "posted_on", "person_id"],
    columns: {
      community_id: "varchar",
      person_id: "varchar",
      posted_on: "date",
      heard: "boolean"
    }
  },
  person_days: {
    grain: "person, community, window",
    personal: true,
    order: ["person_id", "window_start", "community_id"],
    columns: {
      person_id: "varchar",
      community_id: "varchar",
      window_start: "date",
      days: "integer"
    }
  }
} as const satisfies Tables;
