import type {Tables} from "./table.ts";

/** How what is said fared, and what help did. */
export const evidenceTables = {
  waning_chances: {
    grain: "community, horizon",
    personal: false,
    order: ["community_id", "horizon_days"],
    columns: {
      made_on: "date",
      community_id: "varchar",
      horizon_days: "integer",
      chance: "double",
      low: "double",
      high: "double",
      warns: "boolean",
      why: "varchar",
      told_on: "date"
    }
  },
  waning_record: {
    grain: "all",
    personal: false,
    order: ["made_on"],
    columns: {
      made_on: "date",
      communities: "integer",
      fell: "integer",
      cases: "integer",
      fared: "varchar",
      said: "varchar",
      learned_by: "date"
    }
  },
  newcomer_uplift: {
    grain: "all",
    personal: false,
    order: ["made_on"],
    columns: {
      made_on: "date",
      heard: "integer",
      unheard: "integer",
      heard_share: "double",
      unheard_share: "double",
      more: "double",
      low: "double",
      high: "double"
    }
  },
  effects: {
    grain: "community, day it was helped",
    personal: false,
    order: ["helped_on", "community_id"],
    columns: {
      made_on: "date",
      community_id: "varchar",
      helped_on: "date",
      before: "double",
      naive: "double",
      estimate: "double",
      low: "double",
      high: "double",
      moments: "integer",
      communities: "integer",
      refused: "varchar",
      path: "varchar"
    }
  },
  help_trials: {
    grain: "trial of help whose lot has fallen",
    personal: false,
    order: ["trial_id"],
    columns: {
      made_on: "date",
      trial_id: "varchar",
      more: "double",
      low: "double",
      high: "double",
      naive: "double",
      matched: "double",
      interrupted: "double",
      helped_meanwhile: "integer",
      refused: "varchar"
    }
  },
  trained_models: {
    grain: "model, task, part",
    personal: false,
    order: ["model", "task", "part"],
    columns: {
      made_on: "date",
      model: "varchar",
      task: "varchar",
      part: "varchar",
      value: "double",
      learned_from: "integer"
    }
  }
} as const satisfies Tables;
