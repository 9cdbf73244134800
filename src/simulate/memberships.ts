import {isoDay} from "./calendar.ts";
import type {Community, Member, Past} from "./community.ts";
import type {Person} from "./organisation.ts";
import type {CsvValue} from "./write.ts";

/** From when until when somebody was in a community; `until` is infinite while they are. */
export interface Span {
  readonly community: Community;
  readonly member: Member;
  readonly until: number;
  readonly how: Past["how"] | "";
  readonly steward: boolean;
}

/** All memberships, in the order in which they began. */
export function spansOf(communities: readonly Community[]): Span[] {
  return communities
    .flatMap((community) => [
      ...community.past.map((past): Span => ({community, ...past})),
      ...community.members.map(
        (member): Span => ({
          community,
          member,
          until: Number.POSITIVE_INFINITY,
          how: "",
          steward: member.person === community.steward
        })
      )
    ])
    .sort(
      (a, b) =>
        a.member.since - b.member.since ||
        a.member.person - b.member.person ||
        a.community.code.localeCompare(b.community.code)
    );
}

/** A row of `memberships` as known on the day `end`. */
export const membershipRow = (
  {community, member, until, steward}: Span,
  people: readonly Person[],
  end: number
): CsvValue[] => [
  people[member.person].id,
  community.part.id,
  steward ? "steward" : member.core && member.drive > 1.6 ? "core" : "member",
  isoDay(member.since),
  until < end ? isoDay(until) : ""
];
