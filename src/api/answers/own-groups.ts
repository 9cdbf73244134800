import type {Static} from "typebox";
import type {Look} from "../look.ts";
import type {forYou as schema} from "../schemas/for-you.ts";
import {agreed, reachOf} from "../visibility.ts";
import {aboutOf, convenerWords, offerWords, togetherWords} from "./emergence.ts";
import {communityName} from "./names.ts";

type Groups = Static<typeof schema>["groups"];

/** Found groups the reader is in that nobody has named yet, the newest first. Who else is in them is not listed. */
export function groupsOf(look: Look, personId: string): Groups {
  const {standing} = look.live;
  const bornOn = (id: string) => look.snapshot.communities.get(id)?.bornOn ?? "";
  const places = (look.snapshot.placesOf.get(personId) ?? []).toSorted((a, b) =>
    bornOn(b.communityId).localeCompare(bornOn(a.communityId))
  );
  return places.flatMap(({communityId}) => {
    const community = look.snapshot.communities.get(communityId);
    if (!community || community.origin === "declared" || community.covers !== null) return [];
    if (reachOf(look, community) === "hidden" || standing.confirmed.has(communityId)) return [];
    const people = community.members.length;
    const mine = standing.agreement.get(communityId)?.get(personId);
    return [
      {
        communityId,
        name: communityName(look, community),
        people,
        words: `You and ${people - 1} others keep coming back to ${aboutOf(community, 2)}. ${togetherWords(look, community, "you")}`,
        convener: convenerWords(look, community),
        offer: offerWords(look, community),
        who: whoSees(look, agreed(look, community)),
        mine: mine === undefined ? null : mine ? "let_find" : "keep_private"
      }
    ];
  });
}

function whoSees({config}: Look, isAgreed: boolean): string {
  if (isAgreed) return "Everybody can find it: its people agreed.";
  if (config.privacy.found === "shown")
    return "Everybody here can see that it exists, as a community.";
  return config.privacy.found === "outlined"
    ? "Only its people can see who they are; leaders see about how many and about what."
    : "Only its people can see this.";
}
