import type {Tables} from "./table.ts";

/** Who people are, and what they said they want. */
export const peopleTables = {
  people: {
    grain: "person",
    personal: true,
    order: ["person_id"],
    columns: {
      person_id: "varchar",
      org_unit: "varchar",
      location: "varchar",
      workplace: "varchar",
      language: "varchar",
      timezone: "varchar",
      title: "varchar",
      ties: "integer",
      joined_on: "date",
      left_on: "date",
      manager_id: "varchar"
    }
  },
  preferences: {
    grain: "person",
    personal: true,
    order: ["person_id"],
    columns: {
      person_id: "varchar",
      mentors: "varchar",
      connections: "varchar",
      interests: "varchar",
      languages: "varchar",
      capacity: "integer",
      availability: "varchar",
      vetoes: "varchar",
      paused_until: "date",
      bridging: "varchar"
    }
  }
} as const satisfies Tables;
