/** A published table: its grain, whether it names persons, and its columns in order with their DuckDB types. */
export interface SnapshotTable {
  readonly grain: string;
  readonly personal: boolean;
  readonly order: readonly string[];
  readonly columns: Readonly<Record<string, string>>;
}

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
} as const satisfies Record<string, SnapshotTable>;

/** Tables that only the API reads, for its pages; they may change from version to version. */
export const servingTables = {
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
  communities: {
    grain: "community",
    personal: false,
    order: ["community_id"],
    columns: {
      community_id: "varchar",
      origin: "varchar",
      name: "varchar",
      purpose: "varchar",
      kind: "varchar",
      founded_on: "date",
      closed_on: "date",
      steward_id: "varchar",
      outcome: "varchar",
      state: "varchar",
      born_on: "date",
      covers: "varchar",
      topics: "varchar"
    }
  },
  proofs: {
    grain: "found community that is there now",
    personal: false,
    order: ["community_id"],
    columns: {
      community_id: "varchar",
      significance: "double",
      found_again: "integer",
      tries: "integer"
    }
  },
  community_usual: {
    grain: "community, metric",
    personal: false,
    order: ["community_id", "metric"],
    columns: {
      community_id: "varchar",
      metric: "varchar",
      low: "double",
      middle: "double",
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
  pace_changes: {
    grain: "community, window from which it keeps another pace",
    personal: false,
    order: ["community_id", "changed_on"],
    columns: {
      community_id: "varchar",
      changed_on: "date",
      before: "double",
      after: "double"
    }
  },
  community_overlap: {
    grain: "found community, declared community",
    personal: false,
    order: ["found_id", "declared_id"],
    columns: {
      found_id: "varchar",
      declared_id: "varchar",
      people: "integer",
      found_share: "double",
      declared_share: "double",
      part: "boolean"
    }
  },
  community_flows: {
    grain: "two communities, window in which people had come",
    personal: false,
    order: ["happened_on", "from_id", "to_id"],
    columns: {
      happened_on: "date",
      flow: "varchar",
      from_id: "varchar",
      to_id: "varchar",
      people: "integer",
      of_people: "integer"
    }
  },
  people_kept: {
    grain: "community, day since",
    personal: false,
    order: ["community_id", "since"],
    columns: {
      community_id: "varchar",
      since: "date",
      people: "integer",
      still: "integer",
      now: "integer"
    }
  },
  community_borders: {
    grain: "community, kind of border",
    personal: false,
    order: ["community_id", "border"],
    columns: {
      community_id: "varchar",
      border: "varchar",
      a: "varchar",
      b: "varchar",
      share: "double"
    }
  },
  community_levels: {
    grain: "scale of the network, community",
    personal: false,
    order: ["level", "group_no", "community_id"],
    columns: {
      level: "integer",
      group_no: "integer",
      community_id: "varchar",
      resolution: "double",
      stability: "double"
    }
  },
  conveners: {
    grain: "found community that nobody named",
    personal: true,
    order: ["community_id"],
    columns: {community_id: "varchar", person_id: "varchar", reach: "integer"}
  },
  declared_overlap: {
    grain: "two declared communities",
    personal: false,
    order: ["a_id", "b_id"],
    columns: {
      a_id: "varchar",
      b_id: "varchar",
      people: "integer",
      share: "double",
      one_community: "boolean"
    }
  },
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
  },
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
  },
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
  },
  ties: {
    grain: "two people",
    personal: true,
    order: ["a", "b"],
    columns: {a: "varchar", b: "varchar", weight: "double"}
  },
  tie_rules: {
    grain: "rule",
    personal: false,
    order: ["position"],
    columns: {
      position: "integer",
      rule: "varchar",
      ties: "integer",
      communities: "integer",
      moved: "integer",
      similarity: "double"
    }
  },
  tie_kinds: {
    grain: "kind",
    personal: false,
    order: ["kind"],
    columns: {
      kind: "varchar",
      weight: "double",
      interactions: "bigint",
      turned: "bigint",
      left_share: "double"
    }
  },
  tie_ages: {
    grain: "half-lives",
    personal: false,
    order: ["half_lives"],
    columns: {half_lives: "integer", said_share: "double", left_share: "double"}
  },
  tie_facts: {
    grain: "fact",
    personal: false,
    order: ["fact"],
    columns: {fact: "varchar", value: "bigint"}
  },
  circles: {
    grain: "community, window of every fourth week, circle",
    personal: false,
    order: ["community_id", "window_start", "circle"],
    columns: {
      community_id: "varchar",
      window_start: "date",
      circle: "integer",
      label: "varchar",
      people: "integer"
    }
  },
  circle_ties: {
    grain: "community, window of every fourth week, two circles",
    personal: false,
    order: ["community_id", "window_start", "a", "b"],
    columns: {
      community_id: "varchar",
      window_start: "date",
      a: "integer",
      b: "integer",
      weight: "double"
    }
  },
  circle_members: {
    grain: "community, person",
    personal: true,
    order: ["community_id", "circle", "person_id"],
    columns: {community_id: "varchar", circle: "integer", person_id: "varchar"}
  },
  isolation: {
    grain: "unit, place or workplace",
    personal: false,
    order: ["kind", "level", "name"],
    columns: {
      kind: "varchar",
      level: "integer",
      name: "varchar",
      people: "integer",
      ties_low: "double",
      ties_middle: "double",
      ties_high: "double",
      ties_before: "double",
      inside_share: "double",
      chance_share: "double",
      ei_index: "double",
      island: "boolean",
      threads: "integer",
      answered: "integer"
    }
  },
  fragility: {
    grain: "community",
    personal: true,
    order: ["community_id"],
    columns: {
      community_id: "varchar",
      person_ids: "varchar",
      people: "integer",
      cut_off: "integer",
      core: "integer",
      core_left: "integer"
    }
  },
  borders: {
    grain: "kind, level",
    personal: false,
    order: ["kind", "level"],
    columns: {
      kind: "varchar",
      level: "integer",
      assortativity: "double",
      inside_share: "double",
      chance_share: "double",
      withheld: "integer"
    }
  },
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
} as const satisfies Record<string, SnapshotTable>;

export type SnapshotTableName = keyof typeof snapshotTables;
export type ServingTableName = keyof typeof servingTables;

/** Everything that is in a snapshot. */
export const publishedTables: Readonly<
  Record<SnapshotTableName | ServingTableName, SnapshotTable>
> = {
  ...snapshotTables,
  ...servingTables
};
