import type {Config} from "../../config.ts";
import {type SnapshotTableName, snapshotTables} from "../../warehouse/snapshot-tables.ts";

/**
 * SQL of a table as it may leave without names: found groups only where settings show them, no sum over fewer people
 * than the minimum, no warning that rests on so few. Tables of persons are complete; they have had to be permitted.
 */
export function sumsOnly(table: SnapshotTableName, {privacy}: Config): string {
  const {found, minimum_group: minimum} = privacy;
  const columns: Readonly<Record<string, string>> = snapshotTables[table].columns;
  const few = (count: string) => `${count} between 1 and ${minimum - 1}`;
  const shown =
    found === "shown"
      ? "true"
      : "community_id in (select community_id from communities where origin = 'declared' or covers is not null)";
  if (table === "community_windows") {
    const cells = Object.keys(columns).map((column) => cell(column, few));
    return `select ${cells.join(", ")} from community_windows where ${shown}`;
  }
  const enough = `community_id in (
    select community_id from community_windows
    where window_start = (select max(window_start) from community_windows) and not (${few("members")})
  )`;
  switch (table) {
    case "alarms":
      return `select * replace (json_merge_patch(evidence, '{"series": null}')::varchar as evidence) from alarms
        where ${shown} and ${enough} and not coalesce(${few("(evidence->>'people')::integer")}, false)`;
    case "forecasts":
    case "objective_coverage":
    case "value_entries":
      return `select * from ${table} where ${shown} and ${enough}`;
    case "community_events":
      return `select * from community_events where ${shown}`;
    case "community_aliases":
      return `select * from community_aliases where ${shown.replace("community_id in", "new_id in")}`;
    default:
      return `select * from ${table}`;
  }
}

/** Counts of people under the minimum are empty, and so is all that rests on them; of newcomers and leavers both or none. */
function cell(column: string, few: (count: string) => string): string {
  const kept = ["window_start", "community_id", "origin", "name", "stage"];
  if (kept.includes(column)) return column;
  if (column === "members")
    return `case when ${few("members")} then null else members end as members`;
  const moved =
    column === "newcomers" || column === "leavers"
      ? ` or ${few("newcomers")} or ${few("leavers")}`
      : "";
  return `case when ${few("members")} or ${few("active")}${moved} then null else ${column} end as ${column}`;
}
