import {isoDay} from "./calendar.ts";
import type {Community} from "./community.ts";
import type {Person} from "./organisation.ts";
import type {CsvValue} from "./write.ts";

/** A row of `communities` as known on the day `end`. What fades is closed by nobody. */
export function communityRow(
  community: Community,
  people: readonly Person[],
  end: number
): CsvValue[] {
  const {part, founded, closed, steward} = community;
  const ended = closed < end && part.plan.is !== "fading";
  return [
    part.id,
    part.name,
    part.purpose,
    part.kind,
    isoDay(founded),
    ended ? isoDay(closed) : "",
    steward < 0 || people[steward].left < end || ended ? "" : people[steward].id,
    ended ? outcomeOf(part.plan) : ""
  ];
}

function outcomeOf(plan: Community["part"]["plan"]): string {
  if (plan.is === "fulfilled") return plan.outcome;
  return plan.is === "merging" ? `Became part of ${plan.into}` : "";
}
