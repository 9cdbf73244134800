import type {Static} from "typebox";
import type {Look} from "../look.ts";
import type {isolation as schema} from "../schemas/isolation.ts";
import type {Person} from "../snapshot/people.ts";
import {rowsOf} from "../snapshot/rows.ts";
import {communitiesOnce} from "../visibility.ts";
import {communityName} from "./names.ts";

type Isolation = Static<typeof schema>;
type Part = Isolation["parts"][number];
type Row = Omit<Part, "ties" | "joinedBy"> & {
  tiesLow: number;
  tiesMiddle: number;
  tiesHigh: number;
};

/** How units, places and workplaces keep to themselves. Nothing while the minimum is higher than it was counted with. */
export async function isolationOf(look: Look): Promise<Isolation> {
  const {database} = look.snapshot;
  const rows = await rowsOf<Row>(database, "select * from isolation order by kind, level, name");
  const borders = await rowsOf<Isolation["borders"][number]>(
    database,
    "select * from borders order by kind, level"
  );
  const minimum = look.config.privacy.minimum_group;
  if (rows.some(({people}) => people < minimum)) return {parts: [], borders: []};
  return {
    parts: rows.map(({tiesLow: low, tiesMiddle: middle, tiesHigh: high, ...row}) => ({
      ...row,
      ties: {low, middle, high},
      joinedBy: row.island ? joiningCommunities(look, row) : []
    })),
    borders
  };
}

const mostNamed = 2;

/** Where enough people of a part already meet enough others; those with most of its people first. */
function joiningCommunities(look: Look, part: Pick<Row, "kind" | "name">): Part["joinedBy"] {
  const minimum = look.config.privacy.minimum_group;
  return communitiesOnce(look)
    .map((community) => {
      const sides = community.members.map(({personId}) =>
        isOf(part, look.snapshot.people.get(personId))
      );
      const own = sides.filter((side) => side === true).length;
      const others = sides.filter((side) => side === false).length;
      return {community, own, others};
    })
    .filter(({own, others}) => own >= minimum && others >= minimum)
    .toSorted((a, b) => b.own - a.own || (a.community.id < b.community.id ? -1 : 1))
    .slice(0, mostNamed)
    .map(({community}) => ({id: community.id, name: communityName(look, community)}));
}

/** Whether somebody belongs to a part; null: not known. */
function isOf(
  {kind, name}: Pick<Row, "kind" | "name">,
  person: Person | undefined
): boolean | null {
  if (!person) return null;
  const {orgUnit, location, workplace} = person;
  const place = workplace === "remote" ? "remote" : location;
  const side = {unit: orgUnit, place, workplace}[kind];
  return side === null ? null : side === name || side.startsWith(`${name}/`);
}
