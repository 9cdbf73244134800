import type {Static} from "typebox";
import type {Look} from "../look.ts";
import type {forYou as schema} from "../schemas/for-you.ts";
import {addDays} from "../snapshot/open.ts";
import {isLeftOut, isPaused, preferencesOf} from "../visibility.ts";
import {forYouItem} from "./for-you-item.ts";
import {groupsOf} from "./own-groups.ts";
import {type Item, itemsFor} from "./recommendations.ts";
import {restingCommunities} from "./rests-on.ts";
import {sinceMonday} from "./since-monday.ts";
import {weekStartsOf, whereTakesPart} from "./takes-part.ts";

type ForYou = Static<typeof schema>;
const kinds = ["mentor", "course", "connection", "community"] as const;

/** At most five things, one of each kind first; where the person takes part; what happened since Monday. */
export async function forYouOf(look: Look, personId: string): Promise<ForYou> {
  const said = preferencesOf(look, personId);
  const declined = [...(look.live.standing.items.get(personId)?.values() ?? [])].filter(
    ({what}) => what === "item.not_for_me"
  );
  const items = varied(look, personId).map((item) => forYouItem(look, personId, item));
  return {
    items,
    fresh: items.filter(({isNew}) => isNew).length,
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

/** The best of each kind, then the second best, until there are five; who was just asked stands alone for a while. */
function varied(look: Look, personId: string): Item[] {
  const all = itemsFor(look, personId);
  const since = addDays(look.live.today, -5) ?? "";
  const asked = (item: Item) => {
    const done = look.live.standing.items.get(personId)?.get(item.id);
    return done?.what === "item.asked" && done.madeAt.slice(0, 10) > since;
  };
  const byKind = kinds.map((kind) => {
    const items = all.filter((item) => item.kind === kind);
    const waiting = items.filter(asked);
    return kind === "mentor" && waiting.length > 0 ? waiting.slice(0, 1) : items;
  });
  const chosen = [0, 1, 2, 3, 4].flatMap((round) =>
    byKind.flatMap((items) => items.slice(round, round + 1))
  );
  const five = new Set(chosen.slice(0, 5));
  return byKind.flatMap((items) => items.filter((item) => five.has(item)));
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
