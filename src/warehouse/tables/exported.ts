import type {Tables} from "./table.ts";

/** The tables of a snapshot that `export`, the API and the notebooks use. Extra columns come last. */
export const snapshotTables = {
  community_windows: {
    grain: "community, window",
    personal: false,
    order: ["window_start", "community_id"],
    columns: {
      window_start: "date",
      community_id: "varchar",
      origin: "varchar",
      name: "varchar",
      members: "integer",
      active: "integer",
      newcomers: "integer",
      leavers: "integer",
      interactions: "integer",
      threads: "integer",
      answered_share: "double",
      median_answer_hours: "double",
      questions_solved: "integer",
      artifacts_reused: "integer",
      courses_completed: "integer",
      reciprocity: "double",
      cross_unit_share: "double",
      cross_place_share: "double",
      cohesion: "double",
      core_share: "double",
      top_share: "double",
      stage: "varchar"
    }
  },
  community_members: {
    grain: "community, window, person",
    personal: true,
    order: ["window_start", "community_id", "person_id"],
    week: "window_start",
    columns: {
      window_start: "date",
      community_id: "varchar",
      person_id: "varchar",
      belonging: "double",
      role: "varchar"
    }
  },
  community_events: {
    grain: "event",
    personal: false,
    order: ["happened_on", "community_id", "event", "other_ids"],
    columns: {
      happened_on: "date",
      event: "varchar",
      community_id: "varchar",
      other_ids: "varchar",
      confidence: "double"
    }
  },
  community_aliases: {
    grain: "replaced id",
    personal: false,
    order: ["old_id"],
    columns: {old_id: "varchar", new_id: "varchar", since: "date"}
  },
  alarms: {
    grain: "alarm",
    personal: false,
    order: ["made_on", "community_id", "alarm"],
    columns: {
      raised_on: "date",
      made_on: "date",
      alarm: "varchar",
      community_id: "varchar",
      probability: "double",
      horizon_days: "integer",
      evidence: "varchar",
      explained: "varchar"
    }
  },
  forecasts: {
    grain: "community, outcome, horizon",
    personal: false,
    order: ["community_id", "outcome", "horizon_days"],
    columns: {
      made_on: "date",
      community_id: "varchar",
      outcome: "varchar",
      horizon_days: "integer",
      estimate: "double",
      low: "double",
      high: "double",
      enough_data: "boolean"
    }
  },
  person_windows: {
    grain: "person, window",
    personal: true,
    order: ["window_start", "person_id"],
    week: "window_start",
    columns: {
      window_start: "date",
      person_id: "varchar",
      ties: "integer",
      strength: "double",
      core_number: "integer",
      betweenness: "double",
      constraint: "double",
      cross_unit_share: "double",
      cross_place_share: "double",
      role: "varchar"
    }
  },
  person_outlook: {
    grain: "person",
    personal: true,
    order: ["person_id"],
    columns: {made_on: "date", person_id: "varchar", p_active: "double"}
  },
  recommendations: {
    grain: "person, kind, rank",
    personal: true,
    order: ["person_id", "kind", "rank"],
    columns: {
      made_on: "date",
      person_id: "varchar",
      kind: "varchar",
      rank: "integer",
      item_id: "varchar",
      score: "double",
      reasons: "varchar",
      model: "varchar"
    }
  },
  objective_coverage: {
    grain: "objective, community",
    personal: false,
    order: ["objective_id", "community_id"],
    columns: {
      objective_id: "varchar",
      community_id: "varchar",
      origin: "varchar",
      state: "varchar",
      alignment: "double",
      evidence: "varchar"
    }
  },
  value_entries: {
    grain: "entry",
    personal: false,
    order: ["entry_id"],
    columns: {
      entry_id: "varchar",
      community_id: "varchar",
      cycle: "varchar",
      basis: "varchar",
      amount: "double",
      unit: "varchar",
      low: "double",
      high: "double",
      source: "varchar"
    }
  }
} as const satisfies Tables;
