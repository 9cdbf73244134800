import type {Static} from "typebox";
import type {Look} from "../look.ts";
import type {community as schema} from "../schemas/community.ts";
import type {Community} from "../snapshot/communities.ts";
import {grouped, rowsOf} from "../snapshot/rows.ts";
import type {WaningWhy} from "../snapshot/waning.ts";
import {isSteward} from "../visibility.ts";
import {alarmState, visibleAlarms} from "./alarm-state.ts";

type Why = NonNullable<Static<typeof schema>["why"]>;
type Reason = WaningWhy["reasons"][number];

/** Less than this is summed with what else there is. */
const worthABar = 0.02;

/**
 * Why it is warned of waning, to who may see the warning, while it stands. What rests on too few people is summed with
 * something else for everybody but them and the steward, so that it can be neither read nor worked out.
 */
export async function waningWhy(look: Look, community: Community): Promise<Why | null> {
  const why = look.snapshot.waningWhy.get(community.id);
  const warning = visibleAlarms(look, community).find(({alarm}) => alarm === "waning");
  if (!why || !warning || alarmState(look, warning) === "withdrawn") return null;
  const {normal, low, high, ifUsual, toldOn} = why;
  const bySize = why.reasons.toSorted(
    (a, b) => Math.abs(b.adds) - Math.abs(a.adds) || a.of.localeCompare(b.of)
  );
  const seen = await seenBy(look, community);
  const open = bySize.filter(({of}) => seen(of));
  const shown = open.filter(({adds}) => Math.abs(adds) >= worthABar);
  // What is held back goes with one that is worth a bar; without any, the sum would tell it.
  if (open.length < bySize.length && !shown.pop()) return null;
  const summed = bySize.filter((reason) => !shown.includes(reason));
  return {
    normal,
    low,
    high,
    reasons: [...shown, ...(summed.length > 0 ? [{of: "else" as const, adds: sumOf(summed)}] : [])],
    chance: normal + sumOf(bySize),
    ifUsual: ifUsual && seen(ifUsual.of) ? ifUsual : null,
    toldOn
  };
}

const sumOf = (reasons: readonly Reason[]): number =>
  reasons.reduce((sum, {adds}) => sum + adds, 0);

/** The five who write most are known by no name here. */
const busiest = 5;

/** What this reader may tell apart: all that rests on enough people, or on few of whom they are one. */
async function seenBy(look: Look, community: Community): Promise<(of: Reason["of"]) => boolean> {
  if (isSteward(look, community)) return () => true;
  const {minimum_group: minimum} = look.config.privacy;
  const behind = grouped(
    await rowsOf<{of: string; personId: string}>(look.snapshot.database, peopleBehind, [
      community.id,
      look.snapshot.weekStarts.at(-9) ?? "0001-01-01"
    ]),
    ({of}) => of
  );
  return (of) => {
    if (of === "few") return busiest >= minimum;
    if (of !== "core" && of !== "answers" && of !== "newcomers") return true;
    const people = behind.get(of) ?? [];
    return (
      people.length >= minimum || people.some(({personId}) => personId === look.principal.personId)
    );
  };
}

/** The core of now; who asked, came or left in the last eight weeks: what a change of late rests on. */
const peopleBehind = `
  with lately as (
    select window_start, person_id, role from community_members
    where community_id = $1 and window_start >= $2::date
  ),
  weeks as (select count(distinct window_start) as weeks, max(window_start) as latest from lately)
  select 'core' as "of", person_id from lately, weeks where window_start = latest and role = 'core'
  union all select 'newcomers', person_id from lately, weeks group by person_id, weeks having count(*) < weeks
  union all select distinct 'answers', opened_by from threads
  where community_id = $1 and is_question and opened_on >= $2::date and opened_by is not null`;
