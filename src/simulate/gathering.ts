import {lognormal} from "./chance.ts";
import type {Community, Member} from "./community.ts";

/** The members who take part in a community this week, to be drawn from by how much they do. */
export interface Gathering {
  readonly members: readonly Member[];
  /** How much of what is opened falls to a member of it: 1 on average. */
  share(member: Member): number;
  /** Somebody who has written before, or nobody when all are among `not` after a few tries. */
  draw(not: (member: Member) => boolean): Member | undefined;
}

/** Between its seasons a community has a sign of life now and then. */
const restingShare = 0.07;
const fewCount = 6;

/** @param now `away` is [people], 1 for who is not at work this week. */
export function gather(
  community: Community,
  {week, monday, away}: {week: number; monday: number; away: Uint8Array}
): Gathering {
  const {story, random} = community;
  const season = inSeason(community, monday) ? 1 : restingShare;
  const pace = story.pace(week) * season * lognormal(1, 0.09, random);
  const core = story.core(week);
  const members = community.members.filter((member) => {
    const drive = member.drive * (member.core ? core : 1);
    const usual = Math.min(0.97, (1 - Math.exp(-drive)) * pace);
    const chance = member.threads === 0 ? Math.max(0.6 * season * Math.min(1, pace), usual) : usual;
    return random() < chance && !away[member.person];
  });
  const weight = weightOf(community, week);
  const writing = members.filter(({threads}) => threads > 0);
  const mean = members.reduce((sum, member) => sum + weight(member), 0) / members.length;
  return {
    members,
    share: (member) => weight(member) / mean,
    draw: drawer(writing, weight, community)
  };
}

export const inSeason = ({story}: Community, monday: number): boolean => {
  const month = new Date((monday + 3) * 86_400_000).getUTCMonth() + 1;
  return story.months.length === 0 || story.months.includes(month);
};

/** What one does counts in proportion; where few write most, that of five counts many times. */
function weightOf({story, members}: Community, week: number): (member: Member) => number {
  const few = story.few(week);
  const ranked =
    few > 0 ? members.toSorted((a, b) => b.drive - a.drive || a.person - b.person) : [];
  const five = new Set(ranked.slice(0, 5));
  return (member) => member.drive ** 0.7 * (five.has(member) ? 1 + fewCount * few : 1);
}

function drawer(
  members: readonly Member[],
  weight: (member: Member) => number,
  {random}: Community
): Gathering["draw"] {
  const sums = new Float64Array(members.length);
  let total = 0;
  for (let i = 0; i < members.length; i++) sums[i] = total += weight(members[i]);
  return (not) => {
    for (let tries = 0; tries < 8 && members.length > 0; tries++) {
      const member = members[firstAbove(sums, random() * total)];
      if (!not(member)) return member;
    }
    return undefined;
  };
}

/** Index of the first sum above `value`. */
function firstAbove(sums: Float64Array, value: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle] > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
