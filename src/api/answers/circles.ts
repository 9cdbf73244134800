import type {Static} from "typebox";
import {fail} from "../../errors.ts";
import type {Look} from "../look.ts";
import type {circles as circlesSchema, network as networkSchema} from "../schemas/communities.ts";
import type {Community} from "../snapshot/communities.ts";
import {rowsOf} from "../snapshot/rows.ts";
import {agreesToBe, peopleCount, seesNames} from "../visibility.ts";
import {personOf} from "./names.ts";

type Circles = Static<typeof circlesSchema>;
type Network = Static<typeof networkSchema>;

/** Circles of enough people and how much they talk; smaller ones are left out with their links. */
export async function circlesOf(look: Look, {id, members}: Community): Promise<Circles> {
  const {database} = look.snapshot;
  const rows = await rowsOf<{circle: string; label: string | null; people: number; mine: boolean}>(
    database,
    `select circle::varchar as circle, label, people, exists (
       select * from circle_members as member
       where member.community_id = circles.community_id and member.circle = circles.circle and person_id = $2
     ) as mine
     from circles where community_id = $1 order by people desc, circle`,
    [id, look.principal.personId]
  );
  const circles = rows
    .filter(({people}) => peopleCount(look, people) !== null)
    .map(({circle, label, people, mine}) => ({
      id: circle,
      label: label || `Circle ${circle}`,
      people,
      mine
    }));
  const shown = new Set(circles.map((circle) => circle.id));
  const links = await rowsOf<Circles["links"][number]>(
    database,
    "select a::varchar as a, b::varchar as b, weight from circle_ties where community_id = $1 order by a, b",
    [id]
  );
  const under = peopleCount(look, members.length) === null;
  return under
    ? {circles: [], links: []}
    : {circles, links: links.filter(({a, b}) => shown.has(a) && shown.has(b))};
}

/** The network as graphology reads it: of circles for readers outside, of people for those inside. */
export const networkOf = (look: Look, community: Community): Promise<Network> =>
  seesNames(look, community) ? networkOfPeople(look, community) : networkOfCircles(look, community);

const options = {type: "undirected", multi: false, allowSelfLoops: false};

async function networkOfCircles(look: Look, community: Community): Promise<Network> {
  const {circles, links} = await circlesOf(look, community);
  return {
    of: "circles",
    attributes: {community: community.id},
    options,
    nodes: circles.map(({id, label, people, mine}) => ({
      key: id,
      attributes: {label, size: people ?? 0, circle: null, me: mine}
    })),
    edges: links.map(({a, b, weight}) => edge(a, b, weight))
  };
}

/** Who takes part, and the reader's own ties among them: ties of two others are theirs, not the reader's. */
async function networkOfPeople(look: Look, community: Community): Promise<Network> {
  const me = look.principal.personId ?? fail("SIGN_ON_NEEDED");
  const agrees = new Set(
    community.members
      .map(({personId}) => personId)
      .filter((person) => person === me || agreesToBe(look, "connection", person))
  );
  const {database} = look.snapshot;
  const ties = await rowsOf<{a: string; b: string; weight: number}>(
    database,
    `select a, b, weight from ties
     where (a = $2 or b = $2)
       and a in (select person_id from circle_members where community_id = $1)
       and b in (select person_id from circle_members where community_id = $1)
     order by a, b`,
    [community.id, me]
  );
  const circle = new Map(
    (
      await rowsOf<{personId: string; circle: string}>(
        database,
        "select person_id, circle::varchar as circle from circle_members where community_id = $1 order by person_id",
        [community.id]
      )
    ).map((row) => [row.personId, row.circle])
  );
  return {
    of: "people",
    attributes: {community: community.id},
    options,
    nodes: [...agrees].map((person) => ({
      key: person,
      attributes: {
        label: personOf(look, person).name,
        size: 1,
        circle: circle.get(me) === circle.get(person) ? (circle.get(person) ?? null) : null,
        me: person === me
      }
    })),
    edges: ties
      .filter(({a, b}) => agrees.has(a) && agrees.has(b))
      .map(({a, b, weight}) => edge(a, b, weight))
  };
}

const edge = (source: string, target: string, weight: number): Network["edges"][number] => ({
  key: `${source}-${target}`,
  source,
  target,
  attributes: {weight}
});
