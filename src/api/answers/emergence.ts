import type {Static} from "typebox";
import {outlined} from "../../privacy/outline.ts";
import type {Look} from "../look.ts";
import type {community as detail} from "../schemas/community.ts";
import type {overview} from "../schemas/overview.ts";
import type {Community, Proof} from "../snapshot/communities.ts";
import {
  agreed,
  agreesToRole,
  isAccident,
  isInside,
  isSpokenFor,
  isStable,
  peopleCount,
  reachOf,
  seesNames
} from "../visibility.ts";
import {listed, numberWords, plural, shortDay} from "../words.ts";
import {alarmRow} from "./alarm-row.ts";
import {openAlarms} from "./alarm-state.ts";
import {stateOf} from "./community-row.ts";
import {communityName, personOf} from "./names.ts";

type Detail = Static<typeof detail>;
type Overview = Static<typeof overview>;

/** A group found in how people work that nobody has named, confirmed or accounted for, and that is still there. */
export const isUnnamed = (look: Look, community: Community): boolean =>
  community.origin === "detected" &&
  community.covers === null &&
  community.members.length > 0 &&
  stateOf(look, community) === "living" &&
  !isSpokenFor(look, community);

/** What its people, and those who may find it, read about a group that nobody named. */
export function emergenceOf(look: Look, community: Community): Detail["emergence"] {
  if (!isUnnamed(look, community)) return null;
  const inside = isInside(look, community);
  return {
    words: togetherWords(look, community, inside ? "you" : "its people"),
    convener: convenerWords(look, community),
    visible: look.config.privacy.found === "shown" || agreed(look, community),
    offer: offerWords(look, community)
  };
}

/** "Since 3 Aug you have helped each other in 23 threads, across three units; more than chance would give (1 in 200)." */
export function togetherWords(look: Look, community: Community, who: string): string {
  const {bornOn, weeks, proof} = community;
  const since = [bornOn, weeks[0]?.windowStart]
    .flatMap((day) => day ?? [])
    .toSorted()
    .at(-1);
  const threads = weeks.reduce((sum, week) => sum + (week.threads ?? 0), 0);
  const units = unitsOf(look, community);
  const many = peopleCount(look, community.members.length, isInside(look, community)) !== null;
  const talk = threads > 0 && many ? ` in ${plural(threads, "thread")}` : "";
  const across = units > 1 && many ? ` across ${numberWords(units)} units` : "";
  const chance =
    proof && proof.significance >= 1
      ? `; more than chance would give (${oddsWords(proof.significance)})`
      : "";
  return `Since ${shortDay(since ?? look.live.today, look.live.today)} ${who} have helped each other${talk}${across}${chance}.`;
}

/**
 * How sure it is that a group found in how people work is one: "It would be found again in 9 of 10 tries." Of one that is
 * mostly not, what that may mean.
 */
export function proofOf({proof}: Community): Detail["proof"] {
  if (!proof) return null;
  const {tries, foundAgain, significance} = proof;
  return {chance: 10 ** -significance, tries, foundAgain, words: proofWords(proof)};
}

function proofWords(proof: Proof): string {
  const {tries, foundAgain} = proof;
  const again = `It would be found again in ${foundAgain} of ${tries} tries`;
  if (isStable(proof)) return `${again}.`;
  return isAccident(proof)
    ? `${again}, and chance would give as much talk as its people had of late.`
    : `${again}: it may be part of a wider group, or of several.`;
}

/** "about 1 in 200", in one digit; rarer than that is not told apart. */
function oddsWords(significance: number): string {
  if (significance >= 3) return "less than 1 in 1,000";
  const size = 10 ** Math.floor(significance);
  return `about 1 in ${Math.round(10 ** significance / size) * size}`;
}

const unitsOf = ({snapshot}: Look, {members}: Community): number =>
  new Set(members.flatMap(({personId}) => snapshot.people.get(personId)?.orgUnit ?? [])).size;

/**
 * Who talks with most of it, an inferred fact: told to that person, and to the others in it only where its people see
 * each other's names and the person said yes to being seen in a role. Never to a leader.
 */
export function convenerWords(look: Look, community: Community): string | null {
  const convener = look.snapshot.conveners.get(community.id);
  if (!convener || !isUnnamed(look, community)) return null;
  const others = community.members.length - 1;
  if (convener.personId === look.principal.personId)
    return `You talk with ${convener.reach} of the other ${others}: you could be the one who brings them together. Only you are told so.`;
  const {personId} = convener;
  return seesNames(look, community) && agreesToRole(look, personId)
    ? `${personOf(look, personId).name} talks with most of you and could bring you together.`
    : null;
}

/** Help that was offered, to those it was offered to and to leaders. */
export function offerWords(look: Look, community: Community): string | null {
  const offer = look.live.standing.offers.get(community.id);
  if (offer?.what !== "community.offer") return null;
  return isInside(look, community) || look.principal.roles.has("leader") ? offer.detail.note : null;
}

/** Groups that are new and keep together, as far as they may be found; with the picture of their talk. */
export const emergingOf = (look: Look, open: readonly Community[]): Overview["emerging"] =>
  open
    .filter((community) => isUnnamed(look, community))
    .flatMap((community) =>
      openAlarms(look, community)
        .filter(({alarm}) => alarm === "emerging")
        .map((alarm) => {
          const people = peopleCount(look, community.members.length, isInside(look, community));
          return {
            alarm: alarmRow(look, community, alarm),
            name: communityName(look, community),
            words: groupWords(
              look,
              community,
              people === null ? "A group" : `A group of ${people}`
            ),
            offer: offerWords(look, community)
          };
        })
    );

/** Found groups a leader may know of, but not who: sizes in fives, no counts under the minimum. */
export function outlinesOf(look: Look): Overview["outlines"] {
  const minimum = look.config.privacy.minimum_group;
  return [...look.snapshot.communities.values()].flatMap((community) => {
    const people = outlined(community.members.length, minimum);
    if (people === null || people === 0 || reachOf(look, community) !== "outline") return [];
    const places = new Set(
      community.members.flatMap(({personId}) => look.snapshot.people.get(personId)?.location ?? [])
    ).size;
    return [
      {
        id: community.id,
        people,
        units: unitsOf(look, community) || null,
        places: places || null,
        topics: community.topics.slice(0, 3),
        growth: growthOf(community),
        words: groupWords(look, community, `A group of about ${people}`),
        offer: offerWords(look, community)
      }
    ];
  });
}

/** "A group of about 10, in three units, keeps coming back to gateway firmware" */
function groupWords(look: Look, community: Community, group: string): string {
  const units = unitsOf(look, community);
  const where = units < 2 ? "" : `, in ${units} units,`;
  return `${group}${where} keeps coming back to ${aboutOf(community)}`;
}

/** Its first topics; where its titles have none in common, each other. */
export const aboutOf = ({topics}: Community, most = 3): string =>
  listed(topics.slice(0, most)) || "one another";

function growthOf({weeks}: Community): number | null {
  const sum = (from: number, to?: number) =>
    weeks.slice(from, to).reduce((total, {active}) => total + (active ?? 0), 0);
  const before = sum(-26, -13);
  return before === 0 ? null : Math.round((sum(-13) / before) * 10) / 10;
}
