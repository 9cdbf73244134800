import type {Tables} from "./table.ts";

/** How a snapshot came about: its steps, sources and metrics. */
export const runningTables = {
  steps: {
    grain: "step",
    personal: false,
    order: ["step_no"],
    columns: {
      step_no: "integer",
      step: "varchar",
      came_in: "bigint",
      came_out: "bigint",
      set_aside: "bigint",
      missing: "varchar",
      todo: "varchar",
      finished_at: "timestamptz"
    }
  },
  source_weeks: {
    grain: "source, window",
    personal: false,
    order: ["source", "window_start"],
    columns: {source: "varchar", window_start: "date", rows: "integer"}
  },
  metrics: {
    grain: "metric",
    personal: false,
    order: ["id"],
    columns: {
      id: "varchar",
      question: "varchar",
      grain: "varchar",
      unit: "varchar",
      note: "varchar",
      sql: "varchar"
    }
  },
  meta: {
    grain: "key",
    personal: false,
    order: ["key"],
    columns: {key: "varchar", value: "varchar"}
  }
} as const satisfies Tables;
