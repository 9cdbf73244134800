import type {Source} from "./source.ts";

export const mapped: Source = {
  id: "mapped",
  summary: "Any CSV, TSV, NDJSON or Parquet file, by a mapping in YAML",
  example: "mapped ./file.csv --mapping file.yaml",
  read: () => ({relations: []})
};
