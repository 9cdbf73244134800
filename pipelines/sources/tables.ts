import type {Source} from "./source.ts";

export const tables: Source = {
  id: "tables",
  summary: "A folder of people.csv, interactions.parquet, courses.ndjson …",
  example: "tables ./folder",
  read: () => ({relations: []})
};
