import {fileURLToPath} from "node:url";
import {ledgerTables} from "../../src/ledger/tables.ts";
import {type Model, readModels} from "../../src/warehouse/models.ts";

export const modelFolder = fileURLToPath(new URL("../models", import.meta.url));

const layers = ["input", "staging", "warehouse", "graph", "members", "insights", "pages"];

/** Tables that models find ready, with the layer they belong to: `input.ts` and `place-communities.ts` make them. */
const given = {
  ...Object.fromEntries(ledgerTables.map(({name}) => [`ledger.${name}`, "input"])),
  "ledger.artifact_texts": "input",
  setting: "input",
  kind: "input",
  alias: "input",
  said_preference: "input",
  said_member: "input",
  said_objective: "input",
  known_community: "graph",
  kept_member: "graph",
  decided: "graph",
  community_week: "graph",
  kept_person: "graph"
};

/** Every SQL model, each after all it reads. */
export const allModels = (): Model[] => readModels(modelFolder, layers, given);
