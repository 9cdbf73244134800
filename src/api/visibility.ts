import {fail} from "../errors.ts";
import {countOrNull} from "../privacy/minimum-group.ts";
import type {Look} from "./look.ts";
import type {Alarm} from "./snapshot/alarms.ts";
import type {Community, Proof, Week} from "./snapshot/communities.ts";

/**
 * Who may see what, decided here alone. Three classes: (a) rosters and posts, by name to those who take part;
 * (b) inferred facts, to the person, and to the steward for those who agreed; (c) sums over enough people, to all.
 */
export type Reach = "open" | "outline" | "door" | "hidden";

/**
 * What this reader may know of a community: everything of class (c), an outline without counts, the door of
 * a closed one (name, purpose, steward), or nothing.
 */
export function reachOf(look: Look, community: Community): Reach {
  const {standing} = look.live;
  if (standing.refused.has(community.id) || standing.merged.has(community.id)) return "hidden";
  if (isClosed(look, community) && !isMember(look, community) && !isSteward(look, community))
    return look.principal.roles.has("leader") ? "open" : "door";
  if (community.origin === "declared") return "open";
  if (isMember(look, community) || agreed(look, community)) return "open";
  if (isAccident(community.proof) && !isSpokenFor(look, community)) return "hidden";
  if (community.covers !== null) return "open";
  if (look.config.privacy.found === "shown") return "open";
  return look.config.privacy.found === "outlined" && look.principal.roles.has("leader")
    ? "outline"
    : "hidden";
}

/** Mostly found again by a search that begins without a third of its people. */
export const isStable = ({foundAgain, tries}: Proof): boolean => 2 * foundAgain >= tries;

/** Chance explains what is left of it: as likely as 1 in 100, and hardly found again. */
export const isAccident = (proof: Proof | null): boolean =>
  proof !== null && proof.significance < 2 && !isStable(proof);

/** Somebody named a found group or said that it is one. */
export const isSpokenFor = ({live}: Look, {id}: Community): boolean =>
  live.standing.names.has(id) || live.standing.confirmed.has(id);

/** Joined by asking its steward. Its reading as found in how people work is as closed as it is. */
export function isClosed({config, snapshot}: Look, community: Community): boolean {
  const named = snapshot.communities.get(community.covers ?? "") ?? community;
  return config.privacy.closed.some((one) => one === named.id || one === named.name);
}

/** The community by its id, or the one that carries it on. @throws NOT_FOUND also for what must not be known to exist. */
export function communityOf(look: Look, id: string): Community {
  const current = look.live.standing.merged.get(id) ?? look.snapshot.aliases.get(id)?.newId ?? id;
  const community = look.snapshot.communities.get(current);
  return community && reachOf(look, community) === "open"
    ? community
    : fail("NOT_FOUND", "community", id);
}

export const openCommunities = (look: Look): Community[] =>
  [...look.snapshot.communities.values()].filter(
    (community) => reachOf(look, community) === "open"
  );

/** Each community once: what is another reading of a declared one is told on that one's page. */
export const communitiesOnce = (look: Look): Community[] =>
  openCommunities(look).filter(({covers}) => covers === null);

/** Takes part: in the current week by the data, unless joined or left since. */
export function isMember({principal, live}: Look, community: Community): boolean {
  const {personId} = principal;
  if (personId === null) return false;
  const said = live.standing.attendance.get(community.id)?.get(personId);
  return said ?? community.members.some((member) => member.personId === personId);
}

export const isSteward = ({principal}: Look, community: Community): boolean =>
  principal.personId !== null && community.stewardId === principal.personId;

/** Sees who: people who take part, and the steward. Of a found group only those found in it: joining it shows nobody. */
export function isInside(look: Look, community: Community): boolean {
  if (isSteward(look, community)) return true;
  if (community.origin === "declared") return isMember(look, community);
  return community.members.some(({personId}) => personId === look.principal.personId);
}

/** Sees names. The people of a found group are not listed, even to each other, before they agreed or settings show it. */
export const seesNames = (look: Look, community: Community): boolean =>
  isInside(look, community) &&
  (community.origin === "declared" ||
    look.config.privacy.found === "shown" ||
    agreed(look, community));

/** A number of people as readers outside may read it; null: under the minimum. Nobody at all is no secret. */
export function peopleCount(look: Look, count: number | null, inside = false): number | null {
  if (count === null || inside) return count;
  return countOrNull(count, look.config.privacy.minimum_group);
}

/** Fewer people than the minimum, which is said; how many is not. */
export const isUnder = (look: Look, count: number | null, inside = false): boolean =>
  count !== null && peopleCount(look, count, inside) === null;

/** A week as its reader may see it: nothing that rests on fewer people than the minimum, no change of members that does. */
export function weekOf(look: Look, week: Week, inside: boolean): Week {
  if (inside) return week;
  const few = (count: number | null) => isUnder(look, count);
  if (few(week.active) || few(week.members))
    return {
      ...blank,
      windowStart: week.windowStart,
      members: peopleCount(look, week.members),
      stage: week.stage
    };
  const moved = few(week.newcomers) || few(week.leavers); // both, or one follows from the other
  return moved ? {...week, newcomers: null, leavers: null} : week;
}

const blank: Omit<Week, "windowStart"> = {
  members: null,
  active: null,
  newcomers: null,
  leavers: null,
  interactions: null,
  threads: null,
  answeredShare: null,
  medianAnswerHours: null,
  questionsSolved: null,
  artifactsReused: null,
  coursesCompleted: null,
  reciprocity: null,
  crossUnitShare: null,
  crossPlaceShare: null,
  cohesion: null,
  coreShare: null,
  topShare: null,
  stage: null
};

/** A warning that rests on fewer people than the minimum is for them and their steward. */
export function seesAlarm(look: Look, alarm: Alarm): boolean {
  const community = look.snapshot.communities.get(alarm.communityId);
  if (!community || reachOf(look, community) !== "open") return false;
  return (
    isInside(look, community) || restsOn(alarm, community) >= look.config.privacy.minimum_group
  );
}

/** People behind a warning: those its evidence counts, and never more than take part. */
function restsOn({evidence}: Alarm, {members}: Community): number {
  const counted = typeof evidence.people === "number" ? evidence.people : members.length;
  return Math.min(counted, members.length);
}

/** May `personId` be suggested as a mentor or connection now? What they said last wins, at once. */
export function agreesToBe(look: Look, kind: "mentor" | "connection", personId: string): boolean {
  const said = preferencesOf(look, personId);
  if (isPaused(look, personId) || said.vetoes?.includes(look.principal.personId ?? ""))
    return false;
  if (kind === "mentor" && isFull(look, personId, said.capacity)) return false;
  const [answer, rule] =
    kind === "mentor"
      ? [said.mentors, look.config.privacy.mentors]
      : [said.connections, look.config.privacy.connections];
  return answer === "yes" || (answer === undefined && rule === "unless_opted_out");
}

/** As many have asked this month as they have room for; who asked them keeps them on their page. */
function isFull(
  {live, principal}: Look,
  mentor: string,
  capacity = Number.POSITIVE_INFINITY
): boolean {
  const asked = live.standing.askedLately.get(mentor);
  if (capacity > 0 && asked?.has(principal.personId ?? "")) return false;
  return (asked?.size ?? 0) >= capacity;
}

/** Nothing is suggested to them, and they to nobody: for a while, or because they asked not to be included. */
export const isPaused = (look: Look, personId: string): boolean =>
  isLeftOut(look, personId) || (preferencesOf(look, personId).pausedUntil ?? "") >= look.live.today;

export const isLeftOut = ({live}: Pick<Look, "live">, personId: string): boolean =>
  live.standing.leftOut.has(personId);

/** What a person said: in the product, else in the sources. */
export const preferencesOf = ({snapshot, live}: Look, personId: string) => ({
  ...snapshot.preferences.get(personId),
  ...live.preferences.get(personId)
});

/** The steward may see inferred roles of those who said yes themselves; a default is not a yes. */
export const agreesToRole = (look: Look, personId: string): boolean =>
  preferencesOf(look, personId).connections === "yes";

/** A found group is seen by others when the minimum and more than half of it agreed, and nobody keeps it private. */
export function agreed(look: Look, community: Community): boolean {
  const answers = [...(look.live.standing.agreement.get(community.id)?.values() ?? [])];
  const yes = answers.filter(Boolean).length;
  return yes === answers.length && yes >= agreementsNeeded(look, community);
}

export const agreementsNeeded = ({config}: Look, {members}: Community): number =>
  Math.max(config.privacy.minimum_group, Math.floor(members.length / 2) + 1);

/** Whether one of the two leads the other, directly or over others. */
export const inOneLine = (look: Look, one: string, other: string): boolean =>
  leads(look, one, other) || leads(look, other, one);

const longestLine = 20;

function leads({snapshot}: Look, leader: string, person: string): boolean {
  let above = snapshot.people.get(person)?.managerId ?? null;
  for (let step = 0; above !== null && step < longestLine; step++) {
    if (above === leader) return true;
    above = snapshot.people.get(above)?.managerId ?? null;
  }
  return false;
}

/** @throws SIGN_ON_NEEDED, NOT_ALLOWED unless the reader is this person. */
export function onlyThemself({principal}: Pick<Look, "principal">, personId: string): string {
  if (principal.personId === null) return fail("SIGN_ON_NEEDED");
  if (principal.personId !== personId)
    return fail("NOT_ALLOWED", "This is for the person alone; nobody else can open it");
  return personId;
}

/** @throws NOT_ALLOWED unless the reader has one of the roles. */
export function needsRole(
  look: Pick<Look, "principal">,
  ...roles: ("leader" | "strategist" | "administrator")[]
): void {
  if (!roles.some((role) => look.principal.roles.has(role)))
    fail("NOT_ALLOWED", `This is for: ${roles.join(", ")}`);
}
