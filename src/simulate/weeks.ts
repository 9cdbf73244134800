import {pick, poisson, type Random} from "./chance.ts";
import type {Community, Member} from "./community.ts";
import type {Feed} from "./feed.ts";
import {type Gathering, gather, inSeason} from "./gathering.ts";
import type {Organisation} from "./organisation.ts";
import {capital} from "./titles.ts";
import type {Scene} from "./scene.ts";
import {openThread} from "./threads.ts";

/** A week in which things happen. */
export interface Week {
  readonly week: number;
  readonly monday: number;
  readonly organisation: Organisation;
  readonly feed: Feed;
  /** [people] 1 for who is not at work. */
  readonly away: Uint8Array;
  /** Threads that one active member opens. */
  readonly threadsEach: number;
  /** Threads that began before this moment are not told. */
  readonly start: number;
  readonly firstPost: (
    community: Community,
    member: Member,
    moment: number,
    heard: boolean
  ) => void;
  readonly onAnswer: Scene["onAnswer"];
}

/** Groups that nobody declared live by talking. */
const undeclaredTalk = 1.5;

/** Everything that happens in one community in one week. */
export function live(community: Community, communities: readonly Community[], now: Week): void {
  if (community.members.length === 0) return;
  const gathering = gather(community, now);
  const {random} = community;
  const scene: Scene = {
    community,
    gathering,
    organisation: now.organisation,
    feed: now.feed,
    week: now.week,
    firstPost: (member, moment, heard) => now.firstPost(community, member, moment, heard),
    onAnswer: now.onAnswer
  };
  const threadsEach = now.threadsEach * (community.declared ? 1 : undeclaredTalk);
  for (const member of gathering.members) {
    const first = member.threads === 0 && random() < 0.75;
    const threads = first ? 1 : poisson(threadsEach * gathering.share(member), random);
    for (let k = 0; k < threads; k++) tell(scene, member, now);
  }
  if (now.week % community.meetsEveryWeeks === 0 && inSeason(community, now.monday))
    meet(community, gathering, now);
  mentor(community, gathering, now);
  if (!community.apart) share(community, communities, gathering, now);
}

function tell(scene: Scene, member: Member, now: Week): void {
  const moment = momentIn(now, member.person, scene.community.random);
  if (moment >= now.start) openThread(scene, member, moment);
}

/** Monday to Friday, rarely at a weekend, in the person's hours of work. */
export function momentIn({monday, organisation}: Week, person: number, random: Random): number {
  const draw = random();
  const day = draw < 0.97 ? Math.floor(draw * 5.15) : 5 + Math.floor(random() * 2);
  const hour = 8 + 4.75 * (random() + random()) - organisation.people[person].place.hoursFromUtc;
  return Math.floor((monday + day) * 86_400 + hour * 3600);
}

/** A meeting: one deed for each who comes, towards all others. */
function meet(community: Community, {members}: Gathering, now: Week): void {
  const {random, part} = community;
  const coming = members.filter(() => random() < 0.6).slice(0, 40);
  const host = coming.find(({person}) => person === community.steward) ?? coming[0];
  if (coming.length < 3) return;
  const moment = Math.floor((now.monday + 1 + (community.founded % 3)) * 86_400 + 10 * 3600);
  if (moment < now.start) return;
  const thread = `${community.code}-t${++community.threads}`;
  const artifact = `${community.code}-a${++community.artifacts}`;
  const thing = pick(community.topic.things, random);
  now.feed.made(community, {
    id: artifact,
    kind: "event",
    moment,
    maker: host.person,
    thread,
    title: part.name ? `${part.name} meets: ${thing}` : `${capital(thing)}: a quick call`,
    tags: `${community.topic.id};${thing}`
  });
  for (const {person} of coming) {
    if (!now.feed.possible(person, moment)) continue;
    const audience = coming.length - 1;
    now.feed.deed(community, {moment, actor: person, kind: "meet", thread, artifact, audience});
  }
}

/** Pairs of somebody who knows and somebody newer talk every other week, for some months. */
function mentor(community: Community, {members}: Gathering, now: Week): void {
  const {random, mentoring} = community;
  if (mentoring.length < community.members.length / 12 && random() < 0.25) {
    const knowing = members.filter(({knows}) => knows > 0);
    const learning = members.filter(({knows, threads}) => knows === 0 && threads < 4);
    if (knowing.length > 0 && learning.length > 0)
      mentoring.push([pick(knowing, random).person, pick(learning, random).person]);
  }
  for (const [elder, younger] of mentoring) {
    const moment = momentIn(now, elder, random);
    const both = now.feed.possible(elder, moment) && now.feed.possible(younger, moment);
    const told = random() < 0.5 && both && !now.away[elder] && moment >= now.start;
    if (told) now.feed.deed(community, {moment, actor: elder, target: younger, kind: "mentor"});
  }
  if (mentoring.length > 0 && random() < 0.06) mentoring.shift();
}

/** A document of another community is passed on here. */
function share(
  community: Community,
  communities: readonly Community[],
  {members}: Gathering,
  now: Week
): void {
  const {random} = community;
  for (let left = poisson(members.length * 0.05, random); left > 0; left--) {
    const from = pick(communities, random);
    const by = pick(members, random);
    if (by.threads === 0) continue;
    const document =
      from === community ? undefined : from.documents.at(-1 - Math.floor(random() ** 2 * 6));
    const moment = momentIn(now, by.person, random);
    if (!document || document.moment >= moment || document.maker === by.person) continue;
    if (moment < now.start || !now.feed.possible(by.person, moment)) continue;
    now.feed.deed(community, {
      moment,
      actor: by.person,
      target: document.maker,
      kind: "share",
      artifact: document.id,
      audience: community.members.length - 1
    });
  }
}
