import type {Static} from "typebox";
import {feedbackWord} from "../../store/item-acts.ts";
import type {Look} from "../look.ts";
import type {forYou as schema} from "../schemas/for-you.ts";
import {isLeftOut, isPaused, preferencesOf} from "../visibility.ts";
import {followUpsOf} from "./follow-ups.ts";
import {forYouItem} from "./for-you-item.ts";
import {myWeek} from "./my-week.ts";
import {groupsOf} from "./own-groups.ts";
import {type Item, itemsFor} from "./recommendations.ts";
import {restingCommunities} from "./rests-on.ts";
import {sinceMonday} from "./since-monday.ts";
import {weekStartsOf, whereTakesPart} from "./takes-part.ts";

type ForYou = Static<typeof schema>;

/** What is worth this week; where the person takes part; what happened since Monday. */
export async function forYouOf(look: Look, personId: string): Promise<ForYou> {
  const said = preferencesOf(look, personId);
  const declined = [...(look.live.standing.items.get(personId)?.values() ?? [])].filter(
    (said) => said.what === "item.not_for_me" && feedbackWord(said) !== "not_now"
  );
  const {first, more, fresh} = await myWeek(look, personId);
  const told = (item: Item) => forYouItem(look, personId, item, fresh.has(item.id));
  return {
    items: first.map(told),
    more: more.map(told),
    followUps: followUpsOf(look, personId),
    fresh: fresh.size,
    declined: declined.length,
    off: switchedOff(look, personId),
    groups: groupsOf(look, personId),
    whereYouTakePart: await whereTakesPart(look, personId),
    weekStarts: weekStartsOf(look),
    sinceMonday: await sinceMonday(look, personId),
    restsOn: restingCommunities(look),
    preferences: {
      mentors: said.mentors ?? null,
      connections: said.connections ?? null,
      pausedUntil: said.pausedUntil ?? null,
      capacity: said.capacity ?? null
    },
    paused: isPaused(look, personId),
    leftOut: isLeftOut(look, personId)
  };
}

function switchedOff(look: Look, personId: string): ForYou["off"] {
  const off: ForYou["off"] = [];
  if (look.snapshot.courses.size === 0)
    off.push({
      kind: "course",
      words: "No courses yet: bring a list of courses and who finished them."
    });
  if (
    look.config.privacy.mentors === "asked" &&
    !itemsFor(look, personId).some(({kind}) => kind === "mentor")
  )
    off.push({
      kind: "mentor",
      words:
        "Only people who said yes are suggested for questions. You can say yes in your preferences."
    });
  return off;
}
