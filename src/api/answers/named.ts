import type {Static} from "typebox";
import {outlined} from "../../privacy/outline.ts";
import type {Look} from "../look.ts";
import type {named as schema} from "../schemas/story.ts";
import type {Border} from "../snapshot/borders.ts";
import type {Community} from "../snapshot/communities.ts";
import {openCommunities, peopleCount} from "../visibility.ts";
import {listed, numberWords, tenthsWords} from "../words.ts";
import {stateOf} from "./community-row.ts";
import {aboutOf, isUnnamed} from "./emergence.ts";
import {communityName} from "./names.ts";

type Named = Static<typeof schema>;
type Saying = Named["sayings"][number];

/** Communities as named beside communities as found in how people work, and what that says. */
export function namedAgainstFound(look: Look): Named {
  const open = openCommunities(look).filter((community) => stateOf(look, community) !== "ended");
  const known = new Set(open.map(({id}) => id));
  const own = open.filter(({covers}) => covers === null);
  const minimum = look.config.privacy.minimum_group;
  const of = (origin: Community["origin"]) =>
    open.filter((community) => community.origin === origin);
  return {
    named: of("declared").map((community) => called(look, community)),
    found: of("detected").map((community) => ({
      ...called(look, community),
      unnamed: community.covers === null
    })),
    shared: look.snapshot.shared.flatMap(({declaredId, foundId, people}) => {
      const about = outlined(people, minimum);
      return about && known.has(declaredId) && known.has(foundId)
        ? [{named: declaredId, found: foundId, people: about}]
        : [];
    }),
    sayings: [
      ...misnamedOf(look),
      ...unnamedOf(look, of("detected")),
      ...togetherOf(look, own),
      ...bordersOf(look, own)
    ]
  };
}

const called = (look: Look, community: Community) => ({
  id: community.id,
  name: communityName(look, community)
});

/** Named communities that are really several, and those that are one under several names. */
export function misnamedOf(look: Look): Saying[] {
  const open = new Map(openCommunities(look).map((community) => [community.id, community]));
  const named = (ids: readonly string[]) => ids.flatMap((id) => open.get(id) ?? []);
  return [
    ...[...partsOf(look)].flatMap(([id, partIds]) => {
      const [[whole], parts] = [named([id]), named(partIds)];
      return whole && parts.length > 1 ? [severalWords(look, whole, parts, open)] : [];
    }),
    ...look.snapshot.sameNames.flatMap((ids) => {
      const alike = named(ids);
      return alike.length > 1 ? [oneWords(look, alike)] : [];
    })
  ];
}

/** Declared community → the found ones it really is. */
function partsOf({snapshot}: Look): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  for (const {declaredId, foundId, part} of snapshot.shared)
    if (part) parts.set(declaredId, [...(parts.get(declaredId) ?? []), foundId]);
  return parts;
}

/** What it falls into; of a part that is mostly another named community, which. */
function severalWords(
  look: Look,
  whole: Community,
  parts: readonly Community[],
  open: ReadonlyMap<string, Community>
): Saying {
  const names = listed(
    parts.map((part) => {
      const other = open.get(part.covers ?? "");
      const shared =
        other && other !== whole ? ` (with those of ${communityName(look, other)})` : "";
      return `“${communityName(look, part)}”${shared}`;
    })
  );
  return {
    kind: "several",
    communities: [whole, ...parts].map((community) => called(look, community)),
    words: `${communityName(look, whole)} is really ${numberWords(parts.length)}: its people work together in ${names}.`
  };
}

function oneWords(look: Look, alike: readonly Community[]): Saying {
  return {
    kind: "one",
    communities: alike.map((community) => called(look, community)),
    words: `${listed(alike.map((community) => communityName(look, community)))} look like one community under ${numberWords(alike.length)} names: their people talk with each other as one group.`
  };
}

/** Found communities that nobody named. */
function unnamedOf(look: Look, found: readonly Community[]): Saying[] {
  return found
    .filter((community) => isUnnamed(look, community))
    .map((community) => {
      const people = peopleCount(look, community.members.length);
      return {
        kind: "unnamed",
        communities: [called(look, community)],
        words: `Nobody named ${people === null ? "a group" : `a group of ${people}`} that keeps coming back to ${aboutOf(community, 2)}.`
      };
    });
}

/** Which communities lie in one wider group, at the widest scale that tells some of them from others; and who is closest in it. */
function togetherOf(look: Look, communities: readonly Community[]): Saying[] {
  const of = new Map(communities.map((community) => [community.id, community]));
  const levels = look.snapshot.levels
    .map((groups) => groups.map((ids) => ids.flatMap((id) => of.get(id) ?? [])))
    .filter((groups) => groups.filter(({length}) => length > 0).length > 1);
  const [widest, closer = []] = levels.filter((groups) => groups.some(({length}) => length > 1));
  const oneAlready = (group: readonly Community[]) =>
    look.snapshot.sameNames.some((ids) => group.every(({id}) => ids.includes(id)));
  return (widest ?? [])
    .filter((group) => group.length > 1 && !oneAlready(group))
    .map((group) => {
      const closest = closer
        .filter((inner) => inner.length > 1 && inner.length < group.length)
        .filter((inner) => inner.every((community) => group.includes(community)))
        .map((inner) => listed(inner.map((community) => communityName(look, community))));
      const names = listed(group.map((community) => communityName(look, community)));
      return {
        kind: "together",
        communities: group.map((community) => called(look, community)),
        words: [
          `${names} hang together: their people talk with each other more than with the rest.`,
          ...closest.map((inner) => `Closest are ${inner}.`)
        ].join(" ")
      };
    });
}

/** The borders of units and of places that communities cross, most talk across first. */
export const bordersOf = (look: Look, communities: readonly Community[]): Saying[] =>
  communities
    .flatMap((community) =>
      (look.snapshot.borders.get(community.id) ?? []).map((border) => ({community, border}))
    )
    .toSorted((x, y) => y.border.share - x.border.share)
    .map(({community, border}) => ({
      kind: "border",
      communities: [called(look, community)],
      words: `${communityName(look, community)} crosses the border between ${sideWords(border.a, border)} and ${sideWords(border.b, border)}: about ${tenthsWords(border.share)} of its talk goes across.`
    }));

const sideWords = (side: string, {border}: Border): string =>
  border === "place" && side === "Remote" ? "those who work remotely" : side;
