import {pick, poisson, lognormal, type Random} from "./chance.ts";
import type {Community, Member, Past} from "./community.ts";
import {isHere, type Organisation, type Person} from "./organisation.ts";

/** Who could come into communities, and how much they have on already. */
export interface Supply {
  readonly organisation: Organisation;
  /** [people], communities that they are in, and how many of them are home to them. */
  readonly taking: Uint8Array;
  readonly homes: Uint8Array;
  readonly stewards: Set<number>;
}

/** Of those it has too many, so many go in a week. */
const leavingShare = 0.3;
const mostCommunities = 6;
const homeShare = 0.4;

/** Brings a community's roster into the week of `monday`: it is born, people come and go, it ends. */
export function settle(
  community: Community,
  week: number,
  {monday, supply, others}: {monday: number; supply: Supply; others: readonly Community[]}
): void {
  const {story, part, random} = community;
  if (week < story.born) return;
  if (week >= story.ends) {
    if (community.members.length > 0) close(community, monday, supply, others);
    return;
  }
  leave(community, week, monday, supply);
  if (part.plan.is === "split_off" && part.plan.born === week)
    splitOff(community, monday, supply, others);

  const wanted = Math.max(5, part.size * story.size(week) + community.moved);
  const missing = wanted - community.members.length;
  const first = community.members.length === 0;
  const flow = wanted * story.turnover(week) * story.joining(week);
  const coming = first
    ? Math.round(wanted)
    : Math.min(
        missing,
        poisson(flow + 0.3 * Math.max(0, missing - 1) * story.joining(week), random)
      );
  for (let k = 0; k < coming; k++) join(community, monday, first, supply);
  if (missing < -1) shrink(community, monday, supply, poisson(leavingShare * -missing, random));
  if (first || community.steward < 0) findSteward(community, week, supply);
  if (week === story.stewardLeaves) stewardLeaves(community, monday, supply);
}

function leave(community: Community, week: number, monday: number, supply: Supply): void {
  const {random, story} = community;
  const {people} = supply.organisation;
  const staying: Member[] = [];
  for (const member of community.members) {
    const gone = people[member.person].left <= monday;
    const steward = member.person === community.steward;
    const wants =
      random() < story.turnover(week) * (member.core || member.since === monday ? 0.3 : 1.2);
    if (gone) part(community, member, monday, "left_organisation", supply);
    else if (wants && !steward) part(community, member, monday, "left", supply);
    else staying.push(member);
    if (gone && steward) community.steward = -1;
  }
  community.members = staying;
}

/** Some of its people go, its core and steward last. */
function shrink(community: Community, monday: number, supply: Supply, count: number): void {
  const going = new Set(
    community.members
      .filter(({person}) => person !== community.steward)
      .sort((a, b) => Number(a.core) - Number(b.core) || b.since - a.since || a.person - b.person)
      .slice(0, count)
  );
  for (const member of going) part(community, member, monday, "left", supply);
  community.members = community.members.filter((member) => !going.has(member));
}

/** Two in five make it their home, as far as somebody has none yet; groups that nobody declared are home to all in them. */
function join(community: Community, monday: number, first: boolean, supply: Supply): void {
  const {random, topic, declared, apart} = community;
  const {taking, homes, organisation} = supply;
  const {people, byDomain} = organisation;
  const inside = new Set(
    [...community.members, ...community.past.map(({member}) => member)].map(({person}) => person)
  );
  const most = declared ? mostCommunities : mostCommunities / 2;
  const wanted = !declared || random() < homeShare;
  for (let tries = 0; tries < 24; tries++) {
    const home = wanted && tries < 16;
    const nearby = random() < (declared ? 0.6 : 0.35);
    const person = nearby
      ? pick(byDomain[topic.domain], random)
      : Math.floor(random() * people.length);
    const busy = !apart && (taking[person] >= most || (home && homes[person] > 0));
    if (inside.has(person) || busy || !isHere(people[person], monday)) continue;
    const since = first ? earlier(community, people[person], monday) : monday;
    community.members.push(newMember(community, people[person], {since, home, first}));
    if (apart) return;
    taking[person]++;
    if (home) homes[person]++;
    return;
  }
}

/** First members of a community older than the history came over the years. */
const earlier = ({founded, random}: Community, {joined}: Person, monday: number): number =>
  Math.min(monday, Math.floor(Math.max(founded, joined) + random() ** 2 * (monday - founded)));

function newMember(
  community: Community,
  person: Person,
  {since, home, first}: {since: number; home: boolean; first: boolean}
): Member {
  const {random, topic, declared, circles, founded} = community;
  const median = declared ? (home ? 0.85 : 0.24) : 1.5;
  const drive = Math.min(4, lognormal(median, 0.75, random) * person.energy);
  const circle = Math.floor(random() * circles);
  const core = drive > 1.1;
  return {
    person: person.number,
    since,
    home,
    drive,
    core,
    knows: random() < (core ? 0.6 : 0.22) ? thingsKnown(topic.things.length, circle, random) : 0,
    talks: random() < 0.16,
    circle,
    threads: first && since > founded ? 1 : 0
  };
}

/** One to three things, mostly those that the own circle talks about. */
function thingsKnown(things: number, circle: number, random: Random): number {
  let known = 0;
  for (let k = 1 + Math.floor(random() * 3); k > 0; k--)
    known |= 1 << circleThing(circle, things, random);
  return known;
}

/** What a circle talks about: three things of its own in seven of ten threads. */
export const circleThing = (circle: number, things: number, random: Random): number =>
  random() < 0.7 ? (circle * 3 + Math.floor(random() * 3)) % things : Math.floor(random() * things);

function findSteward(community: Community, week: number, supply: Supply): void {
  const {story, declared, members} = community;
  if (!declared || week >= story.stewardLeaves) return;
  const able = members.filter(
    ({person}) =>
      supply.organisation.people[person].left === Number.POSITIVE_INFINITY &&
      !supply.stewards.has(person)
  );
  const best = able.sort((a, b) => b.drive - a.drive || a.person - b.person)[0];
  if (!best) return;
  best.drive = Math.max(best.drive, 2);
  community.steward = best.person;
  community.stewardLeft = Number.POSITIVE_INFINITY;
  if (!community.apart) supply.stewards.add(best.person);
}

/** They change jobs in the middle of the week; nobody follows. */
function stewardLeaves(community: Community, monday: number, {organisation}: Supply): void {
  if (community.steward < 0) return;
  community.stewardLeft = monday + 4;
  organisation.people[community.steward].left = monday + 4;
}

function close(
  community: Community,
  monday: number,
  supply: Supply,
  others: readonly Community[]
): void {
  const {plan} = community.part;
  const into = plan.is === "merging" && others.find(({part}) => part.id === plan.into);
  const moving = community.members.filter(
    ({person}) => into && !into.members.some((member) => member.person === person)
  );
  for (const member of community.members)
    part(community, member, monday, into ? "merged" : "ended", supply);
  community.members = [];
  if (!into) return;
  into.members.push(...moving.map((member) => arrived(member, into, monday, supply)));
  into.moved += moving.length;
}

function splitOff(
  community: Community,
  monday: number,
  supply: Supply,
  others: readonly Community[]
): void {
  const {plan} = community.part;
  const parent = plan.is === "split_off" && others.find(({part}) => part.id === plan.from);
  if (!parent) return;
  const count = Math.min(community.part.size, Math.round(parent.members.length * plan.share));
  const movable = parent.members.filter(({person}) => person !== parent.steward);
  const moving = new Set(
    movable.sort((a, b) => b.circle - a.circle || a.person - b.person).slice(0, count)
  );
  for (const member of moving) part(parent, member, monday, "split", supply);
  parent.members = parent.members.filter((member) => !moving.has(member));
  parent.moved -= moving.size;
  community.members = [...moving].map((member) => arrived(member, community, monday, supply));
}

function arrived(member: Member, community: Community, monday: number, supply: Supply): Member {
  supply.taking[member.person]++;
  if (member.home) supply.homes[member.person]++;
  return {...member, since: monday, circle: member.circle % community.circles};
}

function part(
  community: Community,
  member: Member,
  monday: number,
  how: Past["how"],
  supply: Supply
): void {
  const {person} = member;
  const gone = supply.organisation.people[person].left;
  const until = Math.max(member.since + 1, Math.min(monday, gone));
  community.past.push({member, until, how, steward: person === community.steward});
  if (community.apart) return;
  supply.taking[person]--;
  if (member.home) supply.homes[person]--;
}
