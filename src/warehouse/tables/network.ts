import type {Tables} from "./table.ts";

/** Who is tied to whom: by what rules, in which circles, across which borders. */
export const networkTables = {
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
      similarity: "double",
      tried_on: "date"
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
  }
} as const satisfies Tables;
