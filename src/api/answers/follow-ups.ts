import type {Static} from "typebox";
import type {Look} from "../look.ts";
import type {forYou} from "../schemas/for-you.ts";
import {addDays} from "../snapshot/open.ts";
import {shortDay} from "../words.ts";
import {personOf} from "./names.ts";

type FollowUps = Static<typeof forYou>["followUps"];

const [afterDays, untilDays] = [7, 60];
const most = 3;

/** Whom the reader asked and which course they opened a week ago or longer, and did not say yet how it was. Oldest first. */
export function followUpsOf(look: Look, personId: string): FollowUps {
  const {today, standing} = look.live;
  const [from, to] = [addDays(today, -untilDays) ?? "", addDays(today, -afterDays) ?? ""];
  return [...(standing.items.get(personId)?.values() ?? [])]
    .filter(({what, madeAt}) => {
      const day = madeAt.slice(0, 10);
      return (what === "item.asked" || what === "item.opened") && day >= from && day <= to;
    })
    .slice(0, most)
    .flatMap(({what, madeAt, detail}): FollowUps => {
      if (!("item_id" in detail)) return [];
      const [kind, itemId] = [detail.kind as FollowUps[number]["kind"], String(detail.item_id)];
      const on = shortDay(madeAt.slice(0, 10), today);
      const words =
        what === "item.opened"
          ? `You opened *${look.snapshot.courses.get(itemId)?.title ?? itemId}* on ${on}.`
          : `You ${kind === "connection" ? "wrote to" : "asked"} ${personOf(look, itemId).name} on ${on}.`;
      return [{kind, itemId, words}];
    });
}
