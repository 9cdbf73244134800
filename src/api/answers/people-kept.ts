import type {Static} from "typebox";
import type {Look} from "../look.ts";
import type {story} from "../schemas/story.ts";
import type {Community} from "../snapshot/communities.ts";
import type {Kept} from "../snapshot/people-kept.ts";
import {isInside, peopleCount} from "../visibility.ts";
import {shortMonth} from "../words.ts";

type Told = Static<typeof story>["people"];

/** Of so many a community is made of the same people still. */
const mostly = 1 / 2;

/**
 * Whether a community, the same by continuity, is the same by its people too: it may have gone on while they were replaced.
 * Not told where who left, stayed or came since would be fewer than the minimum.
 */
export function peopleKept(look: Look, community: Community): Told {
  const inside = isInside(look, community);
  return (look.snapshot.peopleKept.get(community.id) ?? []).flatMap((kept) => {
    const {since, people, still, now} = kept;
    const sums = [people, still, people - still, now - still];
    if (sums.some((sum) => peopleCount(look, sum, inside) === null)) return [];
    const same = still >= mostly * people;
    return [{since, people, still, same, words: keptWords(kept)}];
  });
}

/** "Of the 12 who were in it in Nov 2025, 5 still are." */
const keptWords = ({since, people, still}: Kept): string =>
  `Of the ${people} who were in it in ${shortMonth(since)}, ${still === 0 ? "nobody still is" : `${still} still are`}.`;
