import type {Tables} from "./table.ts";

/** What is there to be learned and who took it, and what it is for. */
export const learningTables = {
  courses: {
    grain: "course",
    personal: false,
    order: ["course_id"],
    columns: {
      course_id: "varchar",
      title: "varchar",
      description: "varchar",
      provider: "varchar",
      url: "varchar",
      language: "varchar",
      level: "varchar",
      duration_hours: "double",
      skills: "varchar",
      prerequisites: "varchar",
      published_on: "date",
      retired_on: "date"
    }
  },
  enrolments: {
    grain: "person, course",
    personal: true,
    order: ["person_id", "course_id"],
    columns: {
      person_id: "varchar",
      course_id: "varchar",
      status: "varchar",
      happened_at: "timestamptz"
    }
  },
  objectives: {
    grain: "objective",
    personal: false,
    order: ["objective_id"],
    columns: {
      objective_id: "varchar",
      title: "varchar",
      description: "varchar",
      kind: "varchar",
      owner_id: "varchar",
      parent_id: "varchar",
      starts_on: "date",
      ends_on: "date",
      indicator: "varchar",
      baseline: "double",
      target: "double",
      keywords: "varchar"
    }
  },
  objective_readings: {
    grain: "objective, day",
    personal: false,
    order: ["objective_id", "observed_on"],
    columns: {objective_id: "varchar", observed_on: "date", value: "double"}
  }
} as const satisfies Tables;
