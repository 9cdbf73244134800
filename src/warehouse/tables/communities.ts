import type {Tables} from "./table.ts";

/** What communities are: what they are called, where they overlap, who came and who stayed. */
export const communityTables = {
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
  conveners: {
    grain: "found community that nobody named",
    personal: true,
    order: ["community_id"],
    columns: {community_id: "varchar", person_id: "varchar", reach: "integer"}
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
  }
} as const satisfies Tables;
