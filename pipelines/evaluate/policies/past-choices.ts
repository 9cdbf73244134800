import type {Choice} from "../../../src/recommend/policies/choice.ts";
import type {Kind} from "../../../src/recommend/signal.ts";
import {type Decision, leftOutOf, standing} from "../../../src/store/decisions.ts";
import {feedbackWord, itemKey} from "../../../src/store/item-acts.ts";
import type {Store} from "../../../src/store/store.ts";

const weekMs = 7 * 86_400_000;

/**
 * Pages of a comparison whose week is over, with what people did with each item in that week; who asked not to be included is
 * not among them.
 */
export async function pastChoices(
  store: Pick<Store, "choices" | "decisions">,
  {comparison, today}: {comparison: string; today: Date}
): Promise<Choice[]> {
  const decisions = await store.decisions.list();
  const gone = leftOutOf(decisions);
  const acts = actsByWeek(decisions);
  return (await store.choices.of(comparison))
    .filter(({who, week}) => !gone.has(who) && Date.parse(week) + weekMs <= today.getTime())
    .map(({who, week, share, follows, options}) => ({
      person: who,
      week,
      share,
      follows,
      options: options.map(({id, ...option}) => {
        const act = id === null ? undefined : acts.get(`${who} ${week} ${id}`);
        return {
          ...option,
          kind: option.kind as Kind,
          shown: id !== null,
          taken: act === "taken",
          refused: act === "refused"
        };
      })
    }));
}

/** Person, week and item → what became of it; of several acts in a week the last counts. "Not now" is neither. */
function actsByWeek(decisions: readonly Decision[]): Map<string, "taken" | "refused"> {
  const acts = new Map<string, "taken" | "refused">();
  for (const decision of standing(decisions)) {
    const {detail, who, what, madeAt} = decision;
    if (!("item_id" in detail) || feedbackWord(decision) === "not_now") continue;
    const key = `${who} ${mondayOf(madeAt)} ${itemKey(String(detail.kind), String(detail.item_id))}`;
    if (["item.asked", "item.opened", "item.joined"].includes(what)) acts.set(key, "taken");
    else if (what === "item.not_for_me") acts.set(key, "refused");
  }
  return acts;
}

/** Of the week that an instant lies in, UTC. */
function mondayOf(instant: string): string {
  const day = new Date(`${instant.slice(0, 10)}T00:00:00Z`);
  const sinceMonday = (day.getUTCDay() + 6) % 7;
  return new Date(day.getTime() - sinceMonday * 86_400_000).toISOString().slice(0, 10);
}
